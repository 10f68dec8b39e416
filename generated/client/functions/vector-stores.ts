// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../src/client/core/index.ts';
import { call } from '../../../src/client/core/call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  listVectorStores as listVectorStoresOperation,
  createVectorStore as createVectorStoreOperation,
  getVectorStore as getVectorStoreOperation,
  modifyVectorStore as modifyVectorStoreOperation,
  deleteVectorStore as deleteVectorStoreOperation,
  searchVectorStore as searchVectorStoreOperation,
} from '../operations/vector-stores.ts';
import type {
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoreUpdateParams,
  VectorStoresPage,
} from '../resources/vector-stores.ts';

/**
 * Lists the vector stores of the project that the key belongs to, newest first unless `order` says otherwise. Expired ones are among them.
 *
 * `GET /vector_stores`
 */
export function listVectorStores(
  client: BaseClient,
  params?: VectorStoreListParams | null,
  options?: RequestOptions,
): PagePromise<VectorStoresPage, VectorStore> {
  return list(client, listVectorStoresOperation, undefined, params, options);
}

/**
 * Makes a place where the text of files can be searched by meaning. Files are cut into chunks and embedded in the background: retrieve the store until its `status` is `completed`, or search what is there so far.
 *
 * `POST /vector_stores`
 */
export function createVectorStore(
  client: BaseClient,
  params: VectorStoreCreateParams,
  options?: RequestOptions,
): APIPromise<VectorStore> {
  return call(client, createVectorStoreOperation, undefined, params, options);
}

/**
 * Reads a store's record: its state, its size, and when it will expire.
 *
 * `GET /vector_stores/{vector_store_id}`
 */
export function getVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  options?: RequestOptions,
): APIPromise<VectorStore> {
  return call(client, getVectorStoreOperation, vectorStoreID, undefined, options);
}

/**
 * Changes name, labels or expiry of a store. Its files are changed by operations of their own.
 *
 * `POST /vector_stores/{vector_store_id}`
 */
export function modifyVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  params: VectorStoreUpdateParams,
  options?: RequestOptions,
): APIPromise<VectorStore> {
  return call(client, modifyVectorStoreOperation, vectorStoreID, params, options);
}

/**
 * Removes a store for good, with all chunks. The files that it was made from stay.
 *
 * `DELETE /vector_stores/{vector_store_id}`
 */
export function deleteVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  options?: RequestOptions,
): APIPromise<VectorStoreDeleted> {
  return call(client, deleteVectorStoreOperation, vectorStoreID, undefined, options);
}

/**
 * Finds the chunks that come closest to a query in meaning and in words, best first. A filter narrows the search to files with certain attributes.
 *
 * `POST /vector_stores/{vector_store_id}/search`
 */
export function searchVectorStore(
  client: BaseClient,
  vectorStoreID: string,
  params: VectorStoreSearchParams,
  options?: RequestOptions,
): PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse> {
  return list(client, searchVectorStoreOperation, vectorStoreID, params, options);
}
