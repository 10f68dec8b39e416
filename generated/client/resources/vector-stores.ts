// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../src/client/core/index.ts';
import { FileBatches } from './vector-stores/file-batches.ts';
import { Files } from './vector-stores/files.ts';
import {
  createVectorStore as createVectorStoreOperation,
  deleteVectorStore as deleteVectorStoreOperation,
  getVectorStore as getVectorStoreOperation,
  listVectorStores as listVectorStoresOperation,
  modifyVectorStore as modifyVectorStoreOperation,
  searchVectorStore as searchVectorStoreOperation,
} from '../operations/vector-stores.ts';
import type { APIPromise, Page, PagePromise, PollOptions, RequestOptions } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';

/** Lets the server choose. At present it uses chunks of 800 tokens with an overlap of 400. */
export interface AutoFileChunkingStrategyParam extends schema.AutoChunkingStrategyRequestParam {}

/** How the text of the file was split into chunks. */
export type FileChunkingStrategy = schema.FileChunkingStrategy;

/** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
export type FileChunkingStrategyParam = schema.ChunkingStrategyRequestParam;

/** Unknown strategy, as for files that were added before strategies were introduced. */
export interface OtherFileChunkingStrategyObject extends schema.OtherChunkingStrategyResponseParam {}

/** Size and overlap of the chunks. */
export interface StaticFileChunkingStrategy extends schema.StaticChunkingStrategy {}

/** Chunks of a known size. Files that were added with `auto` also report the size chosen by the server. */
export interface StaticFileChunkingStrategyObject extends schema.StaticChunkingStrategyResponseParam {}

/** Sets the size and the overlap of chunks explicitly. */
export interface StaticFileChunkingStrategyObjectParam extends schema.StaticChunkingStrategyRequestParam {}

/** A searchable collection of files. */
export interface VectorStore extends schema.VectorStoreObject {}

export declare namespace VectorStore {
  export type FileCounts = NonNullable<schema.VectorStoreObject['file_counts']>;
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** Confirms the deletion of a vector store. */
export interface VectorStoreDeleted extends schema.DeleteVectorStoreResponse {}

/** A file with matching chunks. */
export interface VectorStoreSearchResponse extends schema.VectorStoreSearchResultItem {}

export declare namespace VectorStoreSearchResponse {
  export type Content = schema.VectorStoreSearchResultContentObject;
}

/** A page of `client.vectorStores.list`. */
export type VectorStoresPage = Page<VectorStore, schema.ListVectorStoresResponse>;

/** A page of `client.vectorStores.search`. */
export type VectorStoreSearchResponsesPage = Page<VectorStoreSearchResponse, schema.VectorStoreSearchResultsPage>;

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

/** Params of `client.vectorStores.create`. */
export interface VectorStoreCreateParams extends schema.CreateVectorStoreRequest {}

export declare namespace VectorStoreCreateParams {
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** Params of `client.vectorStores.update`. */
export interface VectorStoreUpdateParams extends schema.UpdateVectorStoreRequest {}

export declare namespace VectorStoreUpdateParams {
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** Params of `client.vectorStores.search`. */
export interface VectorStoreSearchParams extends schema.VectorStoreSearchRequest {}

export declare namespace VectorStoreSearchParams {
  export type RankingOptions = NonNullable<schema.VectorStoreSearchRequest['ranking_options']>;
}

/** `client.vectorStores`. Collections of files for semantic search. */
export class VectorStores extends APIResource {
  /** Collections of files for semantic search. */
  readonly fileBatches = new FileBatches(this.client);
  /** Collections of files for semantic search. */
  readonly files = new Files(this.client);

  /**
   * Lists the vector stores of the key's project, newest first by default. Expired stores are included.
   *
   * `GET /vector_stores`
   */
  list(params?: VectorStoreListParams | null, options?: RequestOptions): PagePromise<VectorStoresPage, VectorStore>;
  /**
   * List vector stores, without params.
   *
   * `GET /vector_stores`
   */
  list(options?: RequestOptions): PagePromise<VectorStoresPage, VectorStore>;
  list(
    params?: VectorStoreListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, VectorStore> {
    return list(
      this.client,
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
    return call(this.client, createVectorStoreOperation, undefined, params, options);
  }

  /**
   * Returns the metadata of a store: its status, its size and its expiry time.
   *
   * `GET /vector_stores/{vector_store_id}`
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return call(this.client, getVectorStoreOperation, vectorStoreID, undefined, options);
  }

  /**
   * Updates the name, the metadata or the expiry policy of a store. Files have their own operations.
   *
   * `POST /vector_stores/{vector_store_id}`
   */
  update(vectorStoreID: string, params: VectorStoreUpdateParams, options?: RequestOptions): APIPromise<VectorStore> {
    return call(this.client, modifyVectorStoreOperation, vectorStoreID, params, options);
  }

  /**
   * Deletes a store and its chunks permanently. The uploaded files are kept.
   *
   * `DELETE /vector_stores/{vector_store_id}`
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return call(this.client, deleteVectorStoreOperation, vectorStoreID, undefined, options);
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
  ): PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse> {
    return list(this.client, searchVectorStoreOperation, vectorStoreID, params, options);
  }

  /**
   * Reads it until its status is `completed` or `expired`.
   *
   * `GET /vector_stores/{vector_store_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  poll(vectorStoreID: string, options?: PollOptions): Promise<VectorStore> {
    return poll(this.client, getVectorStoreOperation, vectorStoreID, undefined, options);
  }

  /**
   * As `create`, then waits until the status is `completed` or `expired`.
   *
   * `POST /vector_stores`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  createAndPoll(params: VectorStoreCreateParams, options?: PollOptions): Promise<VectorStore> {
    return callAndPoll(
      this.client,
      { send: call, operation: createVectorStoreOperation },
      getVectorStoreOperation,
      { vector_store_id: '$response.body#/id' },
      undefined,
      params,
      options,
    );
  }
}
