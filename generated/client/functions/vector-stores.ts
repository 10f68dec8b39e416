// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../src/client/core/call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  createVectorStore as createVectorStoreOperation,
  deleteVectorStore as deleteVectorStoreOperation,
  getVectorStore as getVectorStoreOperation,
  listVectorStores as listVectorStoresOperation,
  modifyVectorStore as modifyVectorStoreOperation,
  searchVectorStore as searchVectorStoreOperation,
} from '../operations/vector-stores.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as VectorStoresAPI from '../resources/vector-stores.ts';

/**
 * Lists the vector stores of the key's project, newest first by default. Expired stores are included.
 *
 * `GET /vector_stores`
 */
export function listVectorStores(
  client: BaseClient,
  params?: VectorStoresAPI.VectorStoreListParams | null,
  options?: CallOptions,
): PagePromise<VectorStoresAPI.VectorStoresPage, schema.VectorStore> {
  return list(client, listVectorStoresOperation, undefined, params, options);
}

/**
 * Creates a collection of files for semantic search. Files are split into chunks and embedded in the background: poll the store until its `status` is `completed`. Files that are already processed can be searched earlier.
 *
 * `POST /vector_stores`
 */
export function createVectorStore(
  client: BaseClient,
  params: VectorStoresAPI.VectorStoreCreateParams,
  options?: CallOptions,
): APIPromise<VectorStoresAPI.VectorStore> {
  return call(client, createVectorStoreOperation, undefined, params, options);
}

/**
 * Returns the metadata of a store: its status, its size and its expiry time.
 *
 * `GET /vector_stores/{vector_store_id}`
 */
export function getVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  options?: CallOptions,
): APIPromise<VectorStoresAPI.VectorStore> {
  return call(client, getVectorStoreOperation, vectorStoreID, undefined, options);
}

/**
 * Updates the name, the metadata or the expiry policy of a store. Files have their own operations.
 *
 * `POST /vector_stores/{vector_store_id}`
 */
export function modifyVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  params: VectorStoresAPI.VectorStoreUpdateParams,
  options?: CallOptions,
): APIPromise<VectorStoresAPI.VectorStore> {
  return call(client, modifyVectorStoreOperation, vectorStoreID, params, options);
}

/**
 * Deletes a store and its chunks permanently. The uploaded files are kept.
 *
 * `DELETE /vector_stores/{vector_store_id}`
 */
export function deleteVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  options?: CallOptions,
): APIPromise<VectorStoresAPI.VectorStoreDeleted> {
  return call(client, deleteVectorStoreOperation, vectorStoreID, undefined, options);
}

/**
 * Finds the chunks that best match a query by meaning and keywords. A filter restricts the search to files with certain attributes.
 *
 * `POST /vector_stores/{vector_store_id}/search`
 */
export function searchVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  params: VectorStoresAPI.VectorStoreSearchParams,
  options?: CallOptions,
): PagePromise<VectorStoresAPI.VectorStoreSearchResponsesPage, schema.VectorStoreSearchResponse> {
  return list(client, searchVectorStoreOperation, vectorStoreID, params, options);
}
