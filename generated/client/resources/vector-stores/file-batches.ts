// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import {
  createVectorStoreFileBatch as createVectorStoreFileBatchOperation,
  getVectorStoreFileBatch as getVectorStoreFileBatchOperation,
  cancelVectorStoreFileBatch as cancelVectorStoreFileBatchOperation,
  listFilesInVectorStoreBatch as listFilesInVectorStoreBatchOperation,
} from '../../operations/vector-stores/file-batches.ts';
import type { VectorStoreFile } from './files.ts';
import type * as schema from '../../../types.ts';

/** Files that were put into a vector store in one go. */
export interface VectorStoreFileBatch extends schema.VectorStoreFileBatchObject {}

export type VectorStoreFilesPage = Page<VectorStoreFile, schema.ListVectorStoreFilesResponse>;

export type FileBatchCreateParams = schema.CreateVectorStoreFileBatchRequest;

export interface FileBatchRetrieveParams {
  /** Id of the vector store, as its creation returned it. */
  vector_store_id: string;
}

export interface FileBatchCancelParams {
  /** Id of the vector store, as its creation returned it. */
  vector_store_id: string;
}

export interface FileBatchListFilesParams {
  /** Id of the vector store, as its creation returned it. */
  vector_store_id: string;
  /** Upper bound on the number of items in one page. */
  limit?: number;
  /** Sort direction by creation time, `asc` for oldest first. */
  order?: 'asc' | 'desc';
  /** Cursor. The page starts behind the file with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor in the other direction. The page ends ahead of the file with this id. */
  before?: string;
  /** Keep only files in this state. Left out, files in every state are listed. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
}

export class FileBatches extends APIResource {
  /**
   * Puts up to 2000 uploaded files into a store at once, with common attributes (`file_ids`) or with attributes for each (`files`). Ask for the batch until its `status` is no longer `in_progress`.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`
   */
  create(
    vectorStoreID: string,
    params: FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this.client.call(createVectorStoreFileBatchOperation, vectorStoreID, params, options);
  }

  /**
   * Reads how far a batch has come, and how many of its files could be read.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   */
  retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this.client.call(getVectorStoreFileBatchOperation, batchID, params, options);
  }

  /**
   * Calls off the processing of files that have not been dealt with. Those that are done stay in the store.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
   */
  cancel(batchID: string, params: FileBatchCancelParams, options?: RequestOptions): APIPromise<VectorStoreFileBatch> {
    return this.client.call(cancelVectorStoreFileBatchOperation, batchID, params, options);
  }

  /**
   * Lists the files that a batch put into the store, in whatever state they are.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
   */
  listFiles(
    batchID: string,
    params: FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, schema.VectorStoreFileObject> {
    return this.client.list(listFilesInVectorStoreBatchOperation, batchID, params, options);
  }
}
