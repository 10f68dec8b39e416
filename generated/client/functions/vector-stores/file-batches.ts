// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  cancelVectorStoreFileBatch as cancelVectorStoreFileBatchOperation,
  createVectorStoreFileBatch as createVectorStoreFileBatchOperation,
  getVectorStoreFileBatch as getVectorStoreFileBatchOperation,
  listFilesInVectorStoreBatch as listFilesInVectorStoreBatchOperation,
} from '../../operations/vector-stores/file-batches.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as VectorStoresFileBatchesAPI from '../../resources/vector-stores/file-batches.ts';

/**
 * Adds up to 2000 uploaded files to a store at once, with common attributes (`file_ids`) or individual ones (`files`). Poll the batch until its `status` is no longer `in_progress`.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches`
 */
export function createVectorStoreFileBatch(
  client: BaseClient,
  vectorStoreID: string,
  params: VectorStoresFileBatchesAPI.FileBatchCreateParams,
  options?: CallOptions,
): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch> {
  return call(client, createVectorStoreFileBatchOperation, vectorStoreID, params, options);
}

/**
 * Returns the status of a batch and the number of processed files.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
 */
export function getVectorStoreFileBatch(
  client: BaseClient,
  batchID: string,
  params: VectorStoresFileBatchesAPI.FileBatchRetrieveParams,
  options?: CallOptions,
): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch> {
  return call(client, getVectorStoreFileBatchOperation, batchID, params, options);
}

/**
 * Cancels the processing of the remaining files. Files that are already processed stay in the store.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
 */
export function cancelVectorStoreFileBatch(
  client: BaseClient,
  batchID: string,
  params: VectorStoresFileBatchesAPI.FileBatchCancelParams,
  options?: CallOptions,
): APIPromise<VectorStoresFileBatchesAPI.VectorStoreFileBatch> {
  return call(client, cancelVectorStoreFileBatchOperation, batchID, params, options);
}

/**
 * Lists the files of a batch in any state, newest first by default.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
 */
export function listFilesInVectorStoreBatch(
  client: BaseClient,
  batchID: string,
  params: VectorStoresFileBatchesAPI.FileBatchListFilesParams,
  options?: CallOptions,
): PagePromise<VectorStoresFileBatchesAPI.VectorStoreFilesPage, schema.VectorStoreFile> {
  return list(client, listFilesInVectorStoreBatchOperation, batchID, params, options);
}
