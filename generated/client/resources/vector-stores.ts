// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../src/client/core/index.ts';
import {
  createVectorStore as createVectorStoreOperation,
  deleteVectorStore as deleteVectorStoreOperation,
  getVectorStore as getVectorStoreOperation,
  listVectorStores as listVectorStoresOperation,
  modifyVectorStore as modifyVectorStoreOperation,
  searchVectorStore as searchVectorStoreOperation,
} from '../operations/vector-stores.ts';
import { FileBatches } from './vector-stores/file-batches.ts';
import { Files } from './vector-stores/files.ts';
import type {
  APIPromise,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as SharedAPI from './shared.ts';

/** Lets the server choose. At present it uses chunks of 800 tokens with an overlap of 400. */
export interface AutoFileChunkingStrategyParam {
  /** Selects the server's default strategy. */
  type: 'auto';
}

/** How the text of the file was split into chunks. */
export type FileChunkingStrategy = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

/** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
export type FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam;

/** Unknown strategy, as for files that were added before strategies were introduced. */
export interface OtherFileChunkingStrategyObject {
  /** Marks the strategy as unknown. */
  type: 'other';
}

/** Size and overlap of the chunks. */
export interface StaticFileChunkingStrategy {
  /** Maximum length of a chunk in tokens. Small chunks give precise matches; large chunks keep more context. From 100 to 4096. */
  max_chunk_size_tokens: number;
  /** Number of tokens that consecutive chunks share. At most half of `max_chunk_size_tokens`. */
  chunk_overlap_tokens: number;
}

/** Chunks of a known size. Files that were added with `auto` also report the size chosen by the server. */
export interface StaticFileChunkingStrategyObject {
  /** Marks the strategy as chunks of a fixed size. */
  type: 'static';
  /** Size and overlap of the chunks. */
  static: StaticFileChunkingStrategy;
}

/** Sets the size and the overlap of chunks explicitly. */
export interface StaticFileChunkingStrategyObjectParam {
  /** Selects chunks of a fixed size. */
  type: 'static';
  /** Size and overlap of the chunks. */
  static: StaticFileChunkingStrategy;
}

/** A searchable collection of files. */
export interface VectorStore {
  /** Stable id, for paths and for the `vector_store_ids` of tools. */
  id: string;
  /** Marks this object as a vector store. */
  object: 'vector_store';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Display name of the store, null if there is none. */
  name: string | null;
  /** Storage used by chunks and embeddings, in bytes. It is the basis of billing. */
  usage_bytes: number;
  /** Number of files per state in the store. */
  file_counts: VectorStore.FileCounts;
  /** Status of the store: all files are processed (`completed`), some are still being processed (`in_progress`), or the expiry policy has removed the content (`expired`). */
  status: 'expired' | 'in_progress' | 'completed';
  /** Expiry policy. Absent or null if there is none. */
  expires_after?: schema.VectorStoreExpirationAfter | null;
  /** Expiry time if the store is not used before, in Unix seconds. Absent or null without an expiry policy. */
  expires_at?: number | null;
  /** Time of the last use, in Unix seconds. Null if the store has never been used. */
  last_active_at: number | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
}

export declare namespace VectorStore {
  /** Number of files per state in the store. */
  export interface FileCounts {
    /** Files that are still being processed. They are not yet available for search. */
    in_progress: number;
    /** Files that are available for search. */
    completed: number;
    /** Files that could not be processed. Their `last_error` gives the reason. */
    failed: number;
    /** Files whose processing was cancelled. */
    cancelled: number;
    /** Sum of the other counts. */
    total: number;
  }

  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** Confirms the deletion of a vector store. */
export interface VectorStoreDeleted {
  /** Id of the deleted store. */
  id: string;
  /** True if the store was deleted. */
  deleted: boolean;
  /** Marks this object as a deletion result. */
  object: 'vector_store.deleted';
}

/** A file with matching chunks. */
export interface VectorStoreSearchResponse {
  /** Id of the uploaded file. */
  file_id: string;
  /** File name, as it was uploaded. */
  filename: string;
  /** Relevance of the file, from 0 to 1. Only scores of the same search and ranker are comparable. */
  score: number;
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes: schema.VectorStoreFileAttributes;
  /** Matching chunks of the file. */
  content: schema.VectorStoreSearchResultContentObject[];
}

export declare namespace VectorStoreSearchResponse {
  export type Content = schema.VectorStoreSearchResultContentObject;
}

/** A page of `client.vectorStores.list`. */
export interface VectorStoresPage extends PageMethods<VectorStore> {
  /** Marks this object as a list. */
  object: 'list';
  /** The vector stores of this page. */
  data: VectorStore[];
  /** Id of the first store of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last store of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of `client.vectorStores.search`. */
export interface VectorStoreSearchResponsesPage extends PageMethods<VectorStoreSearchResponse> {
  /** Marks this object as a page of search results. */
  object: 'vector_store.search_results.page';
  /** Effective queries, after any rewriting. */
  search_query: string[];
  /** The matching files. Empty if no result reaches the threshold. */
  data: VectorStoreSearchResponse[];
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

/**
 * Name, files and expiry policy of the new store. All fields are optional.
 *
 * Params of `client.vectorStores.create`.
 */
export interface VectorStoreCreateParams {
  /** Ids of uploaded files, at most 500. They are processed in the background. To add more files later, create a batch. */
  file_ids?: string[];
  /** Display name. Need not be unique. If omitted, none. */
  name?: string;
  /** Purpose of the store, for display only. Responses do not contain it. */
  description?: string;
  /** Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
  expires_after?: schema.VectorStoreExpirationAfter;
  /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
  chunking_strategy?: FileChunkingStrategyParam;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

export declare namespace VectorStoreCreateParams {
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/**
 * The fields to update. Omitted fields keep their values.
 *
 * Params of `client.vectorStores.update`.
 */
export interface VectorStoreUpdateParams {
  /** New name of the store. Null removes it. */
  name?: string | null;
  /** New expiry policy. Null removes it, so the store never expires. */
  expires_after?: schema.VectorStoreExpirationAfter | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

export declare namespace VectorStoreUpdateParams {
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/**
 * A query, its filters and its ranking options.
 *
 * Params of `client.vectorStores.search`.
 */
export interface VectorStoreSearchParams {
  /** Search query in natural language. */
  query: string | string[];
  /**
   * Whether a model first rewrites the query for better results. `search_query` of the response contains the rewritten query.
   * @default false
   */
  rewrite_query?: boolean;
  /**
   * Maximum number of results to return. From 1 to 50.
   * @default 10
   */
  max_num_results?: number;
  /** Filter by file attributes. If omitted, all files of the store are searched. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter;
  /** Ranking method and score threshold. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
}

export declare namespace VectorStoreSearchParams {
  /** Ranking method and score threshold. */
  export interface RankingOptions {
    /**
     * Ranking method: the latest ranker (`auto`), a pinned one (`default-2024-11-15`), or no reranking (`none`), which is faster.
     * @default "auto"
     */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';
    /**
     * Minimum score of a result.
     * @default 0
     */
    score_threshold?: number;
  }
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
