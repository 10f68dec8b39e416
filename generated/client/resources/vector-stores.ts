// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { FileBatches } from './vector-stores/file-batches.ts';
import { Files } from './vector-stores/files.ts';
import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../src/client/core/index.ts';
import {
  createVectorStore as createVectorStoreOperation,
  deleteVectorStore as deleteVectorStoreOperation,
  getVectorStore as getVectorStoreOperation,
  listVectorStores as listVectorStoresOperation,
  modifyVectorStore as modifyVectorStoreOperation,
  searchVectorStore as searchVectorStoreOperation,
} from '../operations/vector-stores.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../src/client/core/index.ts';
import type {
  AutoFileChunkingStrategyParam,
  FileChunkingStrategy,
  FileChunkingStrategyParam,
  OtherFileChunkingStrategyObject,
  StaticFileChunkingStrategy,
  StaticFileChunkingStrategyObject,
  StaticFileChunkingStrategyObjectParam,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreUpdateParams,
} from '../../types.ts';
import type * as schema from '../../types.ts';

export type { AutoFileChunkingStrategyParam };

export type { FileChunkingStrategy };

export type { FileChunkingStrategyParam };

export type { OtherFileChunkingStrategyObject };

export type { StaticFileChunkingStrategy };

export type { StaticFileChunkingStrategyObject };

export type { StaticFileChunkingStrategyObjectParam };

export type { VectorStore };

export type { VectorStoreDeleted };

export type { VectorStoreSearchResponse };

/** A page of `client.vectorStores.list`. */
export interface VectorStoresPage extends PageMethods<schema.VectorStore> {
  /** Marks this object as a list. */
  object: 'list';
  /** The vector stores of this page. */
  data: schema.VectorStore[];
  /** Id of the first store of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last store of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of `client.vectorStores.search`. */
export interface VectorStoreSearchResponsesPage extends PageMethods<schema.VectorStoreSearchResponse> {
  /** Marks this object as a page of search results. */
  object: 'vector_store.search_results.page';
  /** Effective queries, after any rewriting. */
  search_query: string[];
  /** The matching files. Empty if no result reaches the threshold. */
  data: schema.VectorStoreSearchResponse[];
  /** Whether there are more results. */
  has_more: boolean;
  /** Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
  next_page: string | null;
}

/** Params of `client.vectorStores.list`. */
export interface VectorStoreListParams {
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
  /** Cursor: the page starts after the store with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the store with this id. Pass the `first_id` of the following page. */
  before?: string;
}

export type { VectorStoreCreateParams };

export type { VectorStoreUpdateParams };

export type { VectorStoreSearchParams };

/** `client.vectorStores`. Collections of files for semantic search. */
export class VectorStores extends APIResource {
  /** The class of `client.vectorStores.fileBatches`. */
  static readonly FileBatches = FileBatches;
  /** Collections of files for semantic search. */
  readonly fileBatches = new FileBatches(this._client);
  /** The class of `client.vectorStores.files`. */
  static readonly Files = Files;
  /** Collections of files for semantic search. */
  readonly files = new Files(this._client);

  /**
   * Lists the vector stores of the key's project, newest first by default. Expired stores are included.
   *
   * `GET /vector_stores`
   */
  list(
    params?: VectorStoreListParams | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, schema.VectorStore>;
  /**
   * List vector stores, without params.
   *
   * `GET /vector_stores`
   */
  list(options?: OptionsAlone<VectorStoreListParams>): PagePromise<VectorStoresPage, schema.VectorStore>;
  list(
    params?: VectorStoreListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, schema.VectorStore> {
    return list(
      this._client,
      listVectorStoresOperation,
      undefined,
      ...paramsAndOptions(listVectorStoresOperation, params, options),
    );
  }

  /**
   * Creates a collection of files for semantic search. Files are split into chunks and embedded in the background: poll the store until its `status` is `completed`. Files that are already processed can be searched earlier.
   *
   * `POST /vector_stores`
   */
  create(params: VectorStoreCreateParams, options?: RequestOptions): APIPromise<VectorStore> {
    return call(this._client, createVectorStoreOperation, undefined, params, options);
  }

  /**
   * Returns the metadata of a store: its status, its size and its expiry time.
   *
   * `GET /vector_stores/{vector_store_id}`
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return call(this._client, getVectorStoreOperation, vectorStoreID, undefined, options);
  }

  /**
   * Updates the name, the metadata or the expiry policy of a store. Files have their own operations.
   *
   * `POST /vector_stores/{vector_store_id}`
   */
  update(vectorStoreID: string, params: VectorStoreUpdateParams, options?: RequestOptions): APIPromise<VectorStore> {
    return call(this._client, modifyVectorStoreOperation, vectorStoreID, params, options);
  }

  /**
   * Deletes a store and its chunks permanently. The uploaded files are kept.
   *
   * `DELETE /vector_stores/{vector_store_id}`
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return call(this._client, deleteVectorStoreOperation, vectorStoreID, undefined, options);
  }

  /**
   * Finds the chunks that best match a query by meaning and keywords. A filter restricts the search to files with certain attributes.
   *
   * `POST /vector_stores/{vector_store_id}/search`
   */
  search(
    vectorStoreID: string,
    params: VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreSearchResponsesPage, schema.VectorStoreSearchResponse> {
    return list(this._client, searchVectorStoreOperation, vectorStoreID, params, options);
  }

  /**
   * Polls until the status is `completed` or `expired`.
   *
   * `GET /vector_stores/{vector_store_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  poll(vectorStoreID: string, options?: PollOptions): Promise<VectorStore> {
    return poll(this._client, getVectorStoreOperation, vectorStoreID, undefined, options);
  }

  /**
   * Same as `create`, then waits until the status is `completed` or `expired`.
   *
   * `POST /vector_stores`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  createAndPoll(params: VectorStoreCreateParams, options?: PollOptions): Promise<VectorStore> {
    return callAndPoll(
      this._client,
      { send: call, operation: createVectorStoreOperation },
      getVectorStoreOperation,
      { vector_store_id: '/id' },
      undefined,
      params,
      options,
    );
  }
}
