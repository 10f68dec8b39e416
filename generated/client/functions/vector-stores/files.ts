// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  listVectorStoreFiles as listVectorStoreFilesOperation,
  createVectorStoreFile as createVectorStoreFileOperation,
  getVectorStoreFile as getVectorStoreFileOperation,
  updateVectorStoreFileAttributes as updateVectorStoreFileAttributesOperation,
  deleteVectorStoreFile as deleteVectorStoreFileOperation,
  retrieveVectorStoreFileContent as retrieveVectorStoreFileContentOperation,
} from '../../operations/vector-stores/files.ts';
import type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from '../../resources/vector-stores/files.ts';

/**
 * Lists the files that a store holds, those that could not be read included.
 *
 * `GET /vector_stores/{vector_store_id}/files`
 */
export function listVectorStoreFiles(
  client: BaseClient,
  vectorStoreID: string,
  params?: FileListParams | null,
  options?: RequestOptions,
): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
  return list(client, listVectorStoreFilesOperation, vectorStoreID, params, options);
}

/**
 * Puts an uploaded file into a store. Its chunks are made in the background: retrieve the file until its `status` is no longer `in_progress`. To add several files, create a batch instead; it is one write, and writes are limited per store.
 *
 * `POST /vector_stores/{vector_store_id}/files`
 */
export function createVectorStoreFile(
  client: BaseClient,
  vectorStoreID: string,
  params: FileCreateParams,
  options?: RequestOptions,
): APIPromise<VectorStoreFile> {
  return call(client, createVectorStoreFileOperation, vectorStoreID, params, options);
}

/**
 * Reads how far the processing of a file has come, how it was cut into chunks, and its attributes.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`
 */
export function getVectorStoreFile(
  client: BaseClient,
  fileID: string,
  params: FileRetrieveParams,
  options?: RequestOptions,
): APIPromise<VectorStoreFile> {
  return call(client, getVectorStoreFileOperation, fileID, params, options);
}

/**
 * Replaces the attributes of a file. Those that are to stay must be sent again. The chunks are not touched.
 *
 * `POST /vector_stores/{vector_store_id}/files/{file_id}`
 */
export function updateVectorStoreFileAttributes(
  client: BaseClient,
  fileID: string,
  params: FileUpdateParams,
  options?: RequestOptions,
): APIPromise<VectorStoreFile> {
  return call(client, updateVectorStoreFileAttributesOperation, fileID, params, options);
}

/**
 * Takes a file out of a store, with its chunks. The upload stays, and other stores that hold it are not touched.
 *
 * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
 */
export function deleteVectorStoreFile(
  client: BaseClient,
  fileID: string,
  params: FileDeleteParams,
  options?: RequestOptions,
): APIPromise<VectorStoreFileDeleted> {
  return call(client, deleteVectorStoreFileOperation, fileID, params, options);
}

/**
 * Returns the text that was read out of a file. It shows what searches look at, for instance what became of a scanned page.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
 */
export function retrieveVectorStoreFileContent(
  client: BaseClient,
  fileID: string,
  params: FileContentParams,
  options?: RequestOptions,
): PagePromise<FileContentResponsesPage, FileContentResponse> {
  return list(client, retrieveVectorStoreFileContentOperation, fileID, params, options);
}
