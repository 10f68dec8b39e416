// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import {
  APIResource,
  call,
  callAndPoll,
  formCall,
  list,
  paramsAndOptions,
  poll,
} from '../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, PollOptions, RequestOptions } from '../../../src/client/core/index.ts';
import {
  listFiles as listFilesOperation,
  uploadFile as uploadFileOperation,
  retrieveFile as retrieveFileOperation,
  deleteFile as deleteFileOperation,
  downloadFile as downloadFileOperation,
} from '../operations/files.ts';
import type * as schema from '../../types.ts';

/** Confirms that a file was removed. */
export interface FileDeleted extends schema.DeleteFileResponse {}

/** Metadata of an uploaded document. */
export interface FileObject extends schema.OpenAIFile {}

/** What the file will be used for: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images to train on (`vision`), anything a model may read (`user_data`), eval data sets (`evals`). */
export type FilePurpose = schema.FilePurpose;

/** A name of the official client's. */
export type FileContent = string;

/** A page of `client.files.list`. */
export type FileObjectsPage = Page<FileObject, schema.ListFilesResponse>;

/** Params of `client.files.list`. */
export interface FileListParams {
  /** Keep only files uploaded for this purpose. Left out, files of every purpose are listed. */
  purpose?: string;
  /**
   * Upper bound on the number of files in one page. From 1 to 10000.
   * @default 10000
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor. The page starts behind the file with this id; send the `last_id` of the page before. */
  after?: string;
}

/** Params of `client.files.create`. */
export interface FileCreateParams extends schema.CreateFileRequest {}

export declare namespace FileCreateParams {
  export type ExpiresAfter = schema.FileExpirationAfter;
}

/** `client.files`. Documents that other operations refer to by id: training data, batch input, attachments, images. */
export class Files extends APIResource {
  /**
   * Lists the files of the project that the key belongs to, newest first unless `order` says otherwise.
   *
   * `GET /files`
   */
  list(params?: FileListParams | null, options?: RequestOptions): PagePromise<FileObjectsPage, FileObject>;
  /**
   * List files, without params.
   *
   * `GET /files`
   */
  list(options?: RequestOptions): PagePromise<FileObjectsPage, FileObject>;
  list(
    params?: FileListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, FileObject> {
    return list(this.client, listFilesOperation, undefined, ...paramsAndOptions(listFilesOperation, params, options));
  }

  /**
   * Stores a document of up to 512 MB for one purpose. The purpose decides which formats are accepted: JSON Lines for fine-tuning, batches and evals, most document and image formats for the others.
   *
   * `POST /files`
   */
  create(params: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    return formCall(this.client, uploadFileOperation, undefined, params, options);
  }

  /**
   * Reads the record of one file, without its bytes.
   *
   * `GET /files/{file_id}`
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return call(this.client, retrieveFileOperation, fileID, undefined, options);
  }

  /**
   * Removes a file for good. Vector stores that hold it lose it too.
   *
   * `DELETE /files/{file_id}`
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return call(this.client, deleteFileOperation, fileID, undefined, options);
  }

  /**
   * Returns the bytes of a file unchanged. Files uploaded for some purposes, `assistants` among them, cannot be read back and answer 400.
   *
   * `GET /files/{file_id}/content`
   */
  content(fileID: string, options?: RequestOptions): APIPromise<globalThis.Response> {
    return call(this.client, downloadFileOperation, fileID, undefined, options);
  }

  /**
   * Reads it until its status is `processed` or `error`.
   *
   * `GET /files/{file_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  poll(fileID: string, options?: PollOptions): Promise<FileObject> {
    return poll(this.client, retrieveFileOperation, fileID, undefined, options);
  }

  /**
   * `poll` as the official client has it: looks every `pollInterval` milliseconds, for `maxWait` at most.
   *
   * `GET /files/{file_id}`
   *
   * @throws {PollTimeoutError} after `maxWait`, with what was read last.
   */
  waitForProcessing(
    id: string,
    { pollInterval = 5_000, maxWait = 1_800_000 }: { pollInterval?: number; maxWait?: number } = {},
  ): Promise<FileObject> {
    return this.poll(id, { pollIntervalMs: pollInterval, maxWaitMs: maxWait });
  }

  /**
   * As `create`, then waits until the status is `processed` or `error`.
   *
   * `POST /files`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  createAndPoll(params: FileCreateParams, options?: PollOptions): Promise<FileObject> {
    return callAndPoll(
      this.client,
      { send: formCall, operation: uploadFileOperation },
      retrieveFileOperation,
      { file_id: '$response.body#/id' },
      undefined,
      params,
      options,
    );
  }
}
