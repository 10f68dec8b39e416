// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  createVectorStoreFile as createVectorStoreFileOperation,
  deleteVectorStoreFile as deleteVectorStoreFileOperation,
  getVectorStoreFile as getVectorStoreFileOperation,
  listVectorStoreFiles as listVectorStoreFilesOperation,
  retrieveVectorStoreFileContent as retrieveVectorStoreFileContentOperation,
  updateVectorStoreFileAttributes as updateVectorStoreFileAttributesOperation,
} from '../../operations/vector-stores/files.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as VectorStoresFilesAPI from '../../resources/vector-stores/files.ts';

/**
 * Lists the files in a store, including those that failed, newest first by default.
 *
 * `GET /vector_stores/{vector_store_id}/files`
 */
export function listVectorStoreFiles(
  client: BaseClient,
  vectorStoreID: string,
  params?: VectorStoresFilesAPI.FileListParams | null,
  options?: CallOptions,
): PagePromise<VectorStoresFilesAPI.VectorStoreFilesPage, schema.VectorStoreFile> {
  return list(client, listVectorStoreFilesOperation, vectorStoreID, params, options);
}

/**
 * Adds an uploaded file to a store. It is processed in the background: poll the file until its `status` is no longer `in_progress`. For several files, create a batch; it counts as one write, and writes are limited per store.
 *
 * `POST /vector_stores/{vector_store_id}/files`
 */
export function createVectorStoreFile(
  client: BaseClient,
  vectorStoreID: string,
  params: VectorStoresFilesAPI.FileCreateParams,
  options?: CallOptions,
): APIPromise<VectorStoresFilesAPI.VectorStoreFile> {
  return call(client, createVectorStoreFileOperation, vectorStoreID, params, options);
}

/**
 * Returns the processing status, the chunking strategy and the attributes of a file.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`
 */
export function getVectorStoreFile(
  client: BaseClient,
  fileID: string,
  params: VectorStoresFilesAPI.FileRetrieveParams,
  options?: CallOptions,
): APIPromise<VectorStoresFilesAPI.VectorStoreFile> {
  return call(client, getVectorStoreFileOperation, fileID, params, options);
}

/**
 * Replaces all attributes of a file. Send those to keep as well. The chunks stay the same.
 *
 * `POST /vector_stores/{vector_store_id}/files/{file_id}`
 */
export function updateVectorStoreFileAttributes(
  client: BaseClient,
  fileID: string,
  params: VectorStoresFilesAPI.FileUpdateParams,
  options?: CallOptions,
): APIPromise<VectorStoresFilesAPI.VectorStoreFile> {
  return call(client, updateVectorStoreFileAttributesOperation, fileID, params, options);
}

/**
 * Removes a file and its chunks from a store. The uploaded file and other stores are not affected.
 *
 * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
 */
export function deleteVectorStoreFile(
  client: BaseClient,
  fileID: string,
  params: VectorStoresFilesAPI.FileDeleteParams,
  options?: CallOptions,
): APIPromise<VectorStoresFilesAPI.VectorStoreFileDeleted> {
  return call(client, deleteVectorStoreFileOperation, fileID, params, options);
}

/**
 * Returns the text that was extracted from a file. Searches use this text, so it shows, for example, how a scanned page was recognized.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
 */
export function retrieveVectorStoreFileContent(
  client: BaseClient,
  fileID: string,
  params: VectorStoresFilesAPI.FileContentParams,
  options?: CallOptions,
): PagePromise<VectorStoresFilesAPI.FileContentResponsesPage, schema.FileContentResponse> {
  return list(client, retrieveVectorStoreFileContentOperation, fileID, params, options);
}
