// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import {
  APIResource,
  bytesCall,
  call,
  callAndPoll,
  formCall,
  list,
  paramsAndOptions,
  poll,
} from '../../../src/client/core/index.ts';
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
  OptionsAlone,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../src/client/core/index.ts';
import type { CreateFileRequest as FileCreateParams, FileDeleted, FileObject, FilePurpose } from '../../types.ts';
import type * as schema from '../../types.ts';

export type { FileDeleted };

export type { FileObject };

export type { FilePurpose };

/** The name of this type in the official client. */
export type FileContent = string;

/** A page of `client.files.list`. */
export interface FileObjectsPage extends PageMethods<schema.FileObject> {
  /** Marks this object as a list. */
  object: 'list';
  /** The files of this page. */
  data: schema.FileObject[];
  /** Id of the first file of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last file of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.files.list`. */
export interface FileListParams {
  /** Return only files with this purpose. If omitted, all files. */
  purpose?: string;
  /**
   * Maximum number of files per page. From 1 to 10000.
   * @default 10000
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page. */
  after?: string;
}

export type { FileCreateParams };

/** `client.files`. Documents that other operations refer to by id: training data, batch input, attachments, images. */
export class Files extends APIResource {
  /**
   * Lists the files of the key's project, newest first by default.
   *
   * `GET /files`
   */
  list(params?: FileListParams | null, options?: RequestOptions): PagePromise<FileObjectsPage, schema.FileObject>;
  /**
   * List files, without params.
   *
   * `GET /files`
   */
  list(options?: OptionsAlone<FileListParams>): PagePromise<FileObjectsPage, schema.FileObject>;
  list(
    params?: FileListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, schema.FileObject> {
    return list(this._client, listFilesOperation, undefined, ...paramsAndOptions(listFilesOperation, params, options));
  }

  /**
   * Uploads a document of up to 512 MB for one purpose. The purpose determines the accepted formats: JSON Lines for fine-tuning, batches and evals; most document and image formats otherwise.
   *
   * `POST /files`
   */
  create(params: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return formCall(this._client, uploadFileOperation, undefined, params, options);
  }

  /**
   * Returns the metadata of one file, without its content.
   *
   * `GET /files/{file_id}`
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return call(this._client, retrieveFileOperation, fileID, undefined, options);
  }

  /**
   * Deletes a file permanently. It is also removed from all vector stores. A second deletion is answered with 404.
   *
   * `DELETE /files/{file_id}`
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return call(this._client, deleteFileOperation, fileID, undefined, options);
  }

  /**
   * Returns the unchanged bytes of a file. Files with some purposes, such as `assistants`, cannot be downloaded; for them, the server answers 400.
   *
   * `GET /files/{file_id}/content`
   */
  content(fileID: string, options?: RequestOptions): APIPromise<globalThis.Response & AsyncClosable> {
    return bytesCall(this._client, downloadFileOperation, fileID, undefined, options);
  }

  /**
   * Polls until the status is `processed` or `error`.
   *
   * `GET /files/{file_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  poll(fileID: string, options?: PollOptions): Promise<FileObject> {
    return poll(this._client, retrieveFileOperation, fileID, undefined, options);
  }

  /**
   * Same as `poll`, with the parameters of the official client: polls every `pollInterval` milliseconds, for `maxWait` at most.
   *
   * `GET /files/{file_id}`
   *
   * @throws {PollTimeoutError} after `maxWait`, with the last response.
   */
  waitForProcessing(
    id: string,
    { pollInterval = 5_000, maxWait = 1_800_000 }: { pollInterval?: number; maxWait?: number } = {},
  ): Promise<FileObject> {
    return this.poll(id, { pollIntervalMs: pollInterval, maxWaitMs: maxWait });
  }

  /**
   * Same as `create`, then waits until the status is `processed` or `error`.
   *
   * `POST /files`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  createAndPoll(params: FileCreateParams, options?: PollOptions): Promise<FileObject> {
    return callAndPoll(
      this._client,
      { send: formCall, operation: uploadFileOperation },
      retrieveFileOperation,
      { file_id: '/id' },
      undefined,
      params,
      options,
    );
  }
}
