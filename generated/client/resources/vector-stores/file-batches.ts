// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, list, poll, uploadAll } from '../../../../src/client/core/index.ts';
import { uploadFile as uploadFileOperation } from '../../operations/files.ts';
import {
  cancelVectorStoreFileBatch as cancelVectorStoreFileBatchOperation,
  createVectorStoreFileBatch as createVectorStoreFileBatchOperation,
  getVectorStoreFileBatch as getVectorStoreFileBatchOperation,
  listFilesInVectorStoreBatch as listFilesInVectorStoreBatchOperation,
} from '../../operations/vector-stores/file-batches.ts';
import type {
  APIPromise,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
  UploadOptions,
  Uploadable,
} from '../../../../src/client/core/index.ts';
import type { FileBatchCreateParams, VectorStoreFileBatch } from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { VectorStoreFileBatch };

/** A page of `client.vectorStores.fileBatches.listFiles`. */
export interface VectorStoreFilesPage extends PageMethods<schema.VectorStoreFile> {
  /** Marks this object as a list. */
  object: 'list';
  /** The files of this page. */
  data: schema.VectorStoreFile[];
  /** Id of the first file of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last file of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

export type { FileBatchCreateParams };

/** Params of `client.vectorStores.fileBatches.retrieve`. */
export interface FileBatchRetrieveParams {
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
}

/** Params of `client.vectorStores.fileBatches.cancel`. */
export interface FileBatchCancelParams {
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
}

/** Params of `client.vectorStores.fileBatches.listFiles`. */
export interface FileBatchListFilesParams {
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the file with this id. Pass the `first_id` of the following page. */
  before?: string;
  /** Return only files in this state. If omitted, all files. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
}

/** `client.vectorStores.fileBatches`. Collections of files for semantic search. */
export class FileBatches extends APIResource {
  /**
   * Adds up to 2000 uploaded files to a store at once, with common attributes (`file_ids`) or individual ones (`files`). Poll the batch until its `status` is no longer `in_progress`.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`
   */
  create(
    vectorStoreID: string,
    params: FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return call(this._client, createVectorStoreFileBatchOperation, vectorStoreID, params, options);
  }

  /**
   * Returns the status of a batch and the number of processed files.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   */
  retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return call(this._client, getVectorStoreFileBatchOperation, batchID, params, options);
  }

  /**
   * Cancels the processing of the remaining files. Files that are already processed stay in the store.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
   */
  cancel(batchID: string, params: FileBatchCancelParams, options?: RequestOptions): APIPromise<VectorStoreFileBatch> {
    return call(this._client, cancelVectorStoreFileBatchOperation, batchID, params, options);
  }

  /**
   * Lists the files of a batch in any state, newest first by default.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
   */
  listFiles(
    batchID: string,
    params: FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, schema.VectorStoreFile> {
    return list(this._client, listFilesInVectorStoreBatchOperation, batchID, params, options);
  }

  /**
   * Polls until the status is `completed`, `cancelled` or `failed`.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  poll(batchID: string, params: { vector_store_id: string }, options?: PollOptions): Promise<VectorStoreFileBatch>;
  /**
   * Same as the other overload, with the id of the parent first.
   *
   * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
   */
  poll(vectorStoreID: string, batchID: string, options?: PollOptions): Promise<VectorStoreFileBatch>;
  poll(
    first: string,
    second: string | { vector_store_id: string },
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    const [id, params] = typeof second === 'string' ? [second, { vector_store_id: first }] : [first, second];
    return poll(this._client, getVectorStoreFileBatchOperation, id, params, options);
  }

  /**
   * Same as `create`, then waits until the status is `completed`, `cancelled` or `failed`.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  createAndPoll(
    vectorStoreID: string,
    params: FileBatchCreateParams,
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    return callAndPoll(
      this._client,
      { send: call, operation: createVectorStoreFileBatchOperation },
      getVectorStoreFileBatchOperation,
      { vector_store_id: 'vector_store_id', batch_id: '/id' },
      vectorStoreID,
      params,
      options,
    );
  }

  /**
   * Uploads files, adds them together with those of `fileIds`, and waits as `createAndPoll` does. If an upload fails, no file is added. Files that were already uploaded stay.
   *
   * `POST /vector_stores/{vector_store_id}/file_batches`
   */
  async uploadAndPoll(
    vectorStoreID: string,
    input: { files: readonly Uploadable[]; fileIds?: readonly string[] },
    options?: UploadOptions,
  ): Promise<VectorStoreFileBatch> {
    const stored = await uploadAll(this._client, uploadFileOperation, input.files, options);
    return this.createAndPoll(vectorStoreID, { file_ids: [...(input.fileIds ?? []), ...stored] }, options);
  }
}
