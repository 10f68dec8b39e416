// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { bytesCall } from '../../../src/client/core/bytes-call.ts';
import { call } from '../../../src/client/core/call.ts';
import { formCall } from '../../../src/client/core/form-call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  deleteFile as deleteFileOperation,
  downloadFile as downloadFileOperation,
  listFiles as listFilesOperation,
  retrieveFile as retrieveFileOperation,
  uploadFile as uploadFileOperation,
} from '../operations/files.ts';
import type {
  APIPromise,
  AsyncClosable,
  BaseClient,
  CallOptions,
  PagePromise,
} from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as FilesAPI from '../resources/files.ts';

/**
 * Lists the files of the key's project, newest first by default.
 *
 * `GET /files`
 */
export function listFiles(
  client: BaseClient,
  params?: FilesAPI.FileListParams | null,
  options?: CallOptions,
): PagePromise<FilesAPI.FileObjectsPage, schema.FileObject> {
  return list(client, listFilesOperation, undefined, params, options);
}

/**
 * Uploads a document of up to 512 MB for one purpose. The purpose determines the accepted formats: JSON Lines for fine-tuning, batches and evals; most document and image formats otherwise.
 *
 * `POST /files`
 */
export function uploadFile(
  client: BaseClient,
  params: FilesAPI.FileCreateParams,
  options?: CallOptions,
): APIPromise<FilesAPI.FileObject> {
  return formCall(client, uploadFileOperation, undefined, params, options);
}

/**
 * Returns the metadata of one file, without its content.
 *
 * `GET /files/{file_id}`
 */
export function retrieveFile(
  client: BaseClient,
  fileID: string,
  options?: CallOptions,
): APIPromise<FilesAPI.FileObject> {
  return call(client, retrieveFileOperation, fileID, undefined, options);
}

/**
 * Deletes a file permanently. It is also removed from all vector stores. A second deletion is answered with 404.
 *
 * `DELETE /files/{file_id}`
 */
export function deleteFile(
  client: BaseClient,
  fileID: string,
  options?: CallOptions,
): APIPromise<FilesAPI.FileDeleted> {
  return call(client, deleteFileOperation, fileID, undefined, options);
}

/**
 * Returns the unchanged bytes of a file. Files with some purposes, such as `assistants`, cannot be downloaded; for them, the server answers 400.
 *
 * `GET /files/{file_id}/content`
 */
export function downloadFile(
  client: BaseClient,
  fileID: string,
  options?: CallOptions,
): APIPromise<globalThis.Response & AsyncClosable> {
  return bytesCall(client, downloadFileOperation, fileID, undefined, options);
}
