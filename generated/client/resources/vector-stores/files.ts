// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import {
  APIResource,
  call,
  callAndPoll,
  list,
  paramsAndOptions,
  poll,
  uploadAll,
} from '../../../../src/client/core/index.ts';
import { uploadFile as uploadFileOperation } from '../../operations/files.ts';
import {
  createVectorStoreFile as createVectorStoreFileOperation,
  deleteVectorStoreFile as deleteVectorStoreFileOperation,
  getVectorStoreFile as getVectorStoreFileOperation,
  listVectorStoreFiles as listVectorStoreFilesOperation,
  retrieveVectorStoreFileContent as retrieveVectorStoreFileContentOperation,
  updateVectorStoreFileAttributes as updateVectorStoreFileAttributesOperation,
} from '../../operations/vector-stores/files.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
  Uploadable,
} from '../../../../src/client/core/index.ts';
import type {
  CreateVectorStoreFileRequest as FileCreateParams,
  FileContentResponse,
  VectorStoreFile,
  VectorStoreFileDeleted,
} from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { FileContentResponse };

export type { VectorStoreFile };

export type { VectorStoreFileDeleted };

/** A page of `client.vectorStores.files.list`. */
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

/** A page of `client.vectorStores.files.content`. */
export interface FileContentResponsesPage extends PageMethods<schema.FileContentResponse> {
  /** Marks this object as a page of file content. */
  object: 'vector_store.file_content.page';
  /** Parts of the text, in document order. */
  data: schema.FileContentResponse[];
  /** Whether the file has more text than this page. */
  has_more: boolean;
  /** Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
  next_page: string | null;
}

/** Params of `client.vectorStores.files.list`. */
export interface FileListParams {
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

export type { FileCreateParams };

/** Params of `client.vectorStores.files.retrieve`. */
export interface FileRetrieveParams {
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
}

/**
 * New attributes of a file. They replace all previous ones.
 *
 * Params of `client.vectorStores.files.update`.
 */
export interface FileUpdateParams {
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes: schema.VectorStoreFileAttributes;
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
}

/** Params of `client.vectorStores.files.delete`. */
export interface FileDeleteParams {
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
}

/** Params of `client.vectorStores.files.content`. */
export interface FileContentParams {
  /** Id of the vector store, as returned when it was created. */
  vector_store_id: string;
}

/** `client.vectorStores.files`. Collections of files for semantic search. */
export class Files extends APIResource {
  /**
   * Lists the files in a store, including those that failed, newest first by default.
   *
   * `GET /vector_stores/{vector_store_id}/files`
   */
  list(
    vectorStoreID: string,
    params?: FileListParams | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, schema.VectorStoreFile>;
  /**
   * List files in a vector store, without params.
   *
   * `GET /vector_stores/{vector_store_id}/files`
   */
  list(
    vectorStoreID: string,
    options?: OptionsAlone<FileListParams>,
  ): PagePromise<VectorStoreFilesPage, schema.VectorStoreFile>;
  list(
    vectorStoreID: string,
    params?: FileListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, schema.VectorStoreFile> {
    return list(
      this._client,
      listVectorStoreFilesOperation,
      vectorStoreID,
      ...paramsAndOptions(listVectorStoreFilesOperation, params, options),
    );
  }

  /**
   * Adds an uploaded file to a store. It is processed in the background: poll the file until its `status` is no longer `in_progress`. For several files, create a batch; it counts as one write, and writes are limited per store.
   *
   * `POST /vector_stores/{vector_store_id}/files`
   */
  create(vectorStoreID: string, params: FileCreateParams, options?: RequestOptions): APIPromise<VectorStoreFile> {
    return call(this._client, createVectorStoreFileOperation, vectorStoreID, params, options);
  }

  /**
   * Returns the processing status, the chunking strategy and the attributes of a file.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   */
  retrieve(fileID: string, params: FileRetrieveParams, options?: RequestOptions): APIPromise<VectorStoreFile> {
    return call(this._client, getVectorStoreFileOperation, fileID, params, options);
  }

  /**
   * Replaces all attributes of a file. Send those to keep as well. The chunks stay the same.
   *
   * `POST /vector_stores/{vector_store_id}/files/{file_id}`
   */
  update(fileID: string, params: FileUpdateParams, options?: RequestOptions): APIPromise<VectorStoreFile> {
    return call(this._client, updateVectorStoreFileAttributesOperation, fileID, params, options);
  }

  /**
   * Removes a file and its chunks from a store. The uploaded file and other stores are not affected.
   *
   * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
   */
  delete(fileID: string, params: FileDeleteParams, options?: RequestOptions): APIPromise<VectorStoreFileDeleted> {
    return call(this._client, deleteVectorStoreFileOperation, fileID, params, options);
  }

  /**
   * Returns the text that was extracted from a file. Searches use this text, so it shows, for example, how a scanned page was recognized.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
   */
  content(
    fileID: string,
    params: FileContentParams,
    options?: RequestOptions,
  ): PagePromise<FileContentResponsesPage, schema.FileContentResponse> {
    return list(this._client, retrieveVectorStoreFileContentOperation, fileID, params, options);
  }

  /**
   * Polls until the status is `completed`, `cancelled` or `failed`.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  poll(fileID: string, params: { vector_store_id: string }, options?: PollOptions): Promise<VectorStoreFile>;
  /**
   * Same as the other overload, with the id of the parent first.
   *
   * `GET /vector_stores/{vector_store_id}/files/{file_id}`
   */
  poll(vectorStoreID: string, fileID: string, options?: PollOptions): Promise<VectorStoreFile>;
  poll(first: string, second: string | { vector_store_id: string }, options?: PollOptions): Promise<VectorStoreFile> {
    const [id, params] = typeof second === 'string' ? [second, { vector_store_id: first }] : [first, second];
    return poll(this._client, getVectorStoreFileOperation, id, params, options);
  }

  /**
   * Same as `create`, then waits until the status is `completed`, `cancelled` or `failed`.
   *
   * `POST /vector_stores/{vector_store_id}/files`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  createAndPoll(vectorStoreID: string, params: FileCreateParams, options?: PollOptions): Promise<VectorStoreFile> {
    return callAndPoll(
      this._client,
      { send: call, operation: createVectorStoreFileOperation },
      getVectorStoreFileOperation,
      { vector_store_id: 'vector_store_id', file_id: '/id' },
      vectorStoreID,
      params,
      options,
    );
  }

  /**
   * Uploads a file and adds it, without waiting.
   *
   * `POST /vector_stores/{vector_store_id}/files`
   */
  async upload(vectorStoreID: string, file: Uploadable, options?: RequestOptions): Promise<VectorStoreFile> {
    const [file_id = ''] = await uploadAll(this._client, uploadFileOperation, [file], options);
    return this.create(vectorStoreID, { file_id }, options);
  }

  /**
   * Uploads a file, adds it, and waits as `createAndPoll` does.
   *
   * `POST /vector_stores/{vector_store_id}/files`
   */
  async uploadAndPoll(vectorStoreID: string, file: Uploadable, options?: PollOptions): Promise<VectorStoreFile> {
    const [file_id = ''] = await uploadAll(this._client, uploadFileOperation, [file], options);
    return this.createAndPoll(vectorStoreID, { file_id }, options);
  }
}
