// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list } from '../../../../../src/client/core/index.ts';
import {
  usageAudioSpeeches as usageAudioSpeechesOperation,
  usageAudioTranscriptions as usageAudioTranscriptionsOperation,
  usageCodeInterpreterSessions as usageCodeInterpreterSessionsOperation,
  usageCompletions as usageCompletionsOperation,
  usageCosts as usageCostsOperation,
  usageDecisions as usageDecisionsOperation,
  usageEmbeddings as usageEmbeddingsOperation,
  usageFileSearchCalls as usageFileSearchCallsOperation,
  usageImages as usageImagesOperation,
  usageModerations as usageModerationsOperation,
  usageVectorStores as usageVectorStoresOperation,
  usageWebSearchCalls as usageWebSearchCallsOperation,
} from '../../../operations/admin/organization/usage.ts';
import type { PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type { CostQuantityUnit } from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { CostQuantityUnit };

/** A page of `client.admin.organization.usage.costs`. */
export interface UsageCostsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageCostsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.audioSpeeches`. */
export interface UsageAudioSpeechesResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageAudioSpeechesResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.audioTranscriptions`. */
export interface UsageAudioTranscriptionsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageAudioTranscriptionsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.codeInterpreterSessions`. */
export interface UsageCodeInterpreterSessionsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageCodeInterpreterSessionsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.completions`. */
export interface UsageCompletionsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageCompletionsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.decisions`. */
export interface UsageDecisionsResponse extends PageMethods<schema.UsageDecisionsTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageDecisionsTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageDecisionsResponse {
  export type Data = schema.UsageDecisionsTimeBucket;

  export namespace Data {
    export type Result = schema.UsageDecisionsResult;
  }
}

/** A page of `client.admin.organization.usage.embeddings`. */
export interface UsageEmbeddingsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageEmbeddingsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.fileSearchCalls`. */
export interface UsageFileSearchCallsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageFileSearchCallsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.images`. */
export interface UsageImagesResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageImagesResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.moderations`. */
export interface UsageModerationsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageModerationsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.vectorStores`. */
export interface UsageVectorStoresResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageVectorStoresResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** A page of `client.admin.organization.usage.webSearchCalls`. */
export interface UsageWebSearchCallsResponse extends PageMethods<schema.UsageTimeBucket> {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: schema.UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

export declare namespace UsageWebSearchCallsResponse {
  export type Data = schema.UsageTimeBucket;

  export namespace Data {
    export type OrganizationUsageCompletionsResult = schema.UsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = schema.UsageEmbeddingsResult;

    export type OrganizationUsageModerationsResult = schema.UsageModerationsResult;

    export type OrganizationUsageImagesResult = schema.UsageImagesResult;

    export type OrganizationUsageAudioSpeechesResult = schema.UsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = schema.UsageAudioTranscriptionsResult;

    export type OrganizationUsageVectorStoresResult = schema.UsageVectorStoresResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = schema.UsageCodeInterpreterSessionsResult;

    export type OrganizationUsageFileSearchesResult = schema.UsageFileSearchCallsResult;

    export type OrganizationUsageWebSearchesResult = schema.UsageWebSearchCallsResult;

    export type OrganizationCostsResult = schema.CostsResult;

    export namespace OrganizationCostsResult {
      export type Amount = schema.CostsResult.Amount;
    }
  }
}

/** Params of `client.admin.organization.usage.costs`. */
export interface UsageCostsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket. Costs are available per day only.
   * @default "1d"
   */
  bucket_width?: '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only costs of these line items. Give their whole names. */
  line_items?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'line_item' | 'api_key_id' | 'user_id' | 'api_source')[];
  /**
   * Maximum number of buckets per page. From 1 to 180.
   * @default 7
   */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.audioSpeeches`. */
export interface UsageAudioSpeechesParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.audioTranscriptions`. */
export interface UsageAudioTranscriptionsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.codeInterpreterSessions`. */
export interface UsageCodeInterpreterSessionsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Group by project: each bucket then has one result per project. If omitted, it has a single result with a null `project_id`. */
  group_by?: 'project_id'[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.completions`. */
export interface UsageCompletionsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** True counts batch jobs only; false counts everything else. If omitted, both. */
  batch?: boolean;
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.decisions`. */
export interface UsageDecisionsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** True counts batch jobs only; false counts everything else. If omitted, both. */
  batch?: boolean;
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.embeddings`. */
export interface UsageEmbeddingsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.fileSearchCalls`. */
export interface UsageFileSearchCallsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only searches in these vector stores. */
  vector_store_ids?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.images`. */
export interface UsageImagesParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only images from these sources. */
  sources?: ('image.generation' | 'image.edit' | 'image.variation')[];
  /** Count only images of these sizes, in pixels. */
  sizes?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.moderations`. */
export interface UsageModerationsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.vectorStores`. */
export interface UsageVectorStoresParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Group by project: each bucket then has one result per project. If omitted, it has a single result with a null `project_id`. */
  group_by?: 'project_id'[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** Params of `client.admin.organization.usage.webSearchCalls`. */
export interface UsageWebSearchCallsParams {
  /** Start of the time range, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the time range, in Unix seconds. Exclusive. If omitted, now. */
  end_time?: number;
  /**
   * Length of a bucket: a minute, an hour or a day.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only usage of these projects. If omitted, all projects of the organization. */
  project_ids?: string[];
  /** Count only usage of these users. */
  user_ids?: string[];
  /** Count only requests with these API keys, given by their tracking ids. */
  api_key_ids?: string[];
  /** Count only usage of these models. */
  models?: string[];
  /** Count only searches with this context size. */
  context_levels?: ('low' | 'medium' | 'high')[];
  /** Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source')[];
  /** Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`. */
  limit?: number;
  /** Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page. */
  page?: string;
}

/** `client.admin.organization.usage`. Usage and costs of an organization, aggregated into time buckets. */
export class Usage extends APIResource {
  /**
   * Returns the daily costs of the organization. Unlike usage, costs cannot be filtered by user or model; group by `line_item` to separate models.
   *
   * `GET /organization/costs`
   */
  costs(params: UsageCostsParams, options?: RequestOptions): PagePromise<UsageCostsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageCostsOperation, undefined, params, options);
  }

  /**
   * Returns the number of characters that were converted to speech, per time bucket.
   *
   * `GET /organization/usage/audio_speeches`
   */
  audioSpeeches(
    params: UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): PagePromise<UsageAudioSpeechesResponse, schema.UsageTimeBucket> {
    return list(this._client, usageAudioSpeechesOperation, undefined, params, options);
  }

  /**
   * Returns the number of seconds of audio that were transcribed, per time bucket.
   *
   * `GET /organization/usage/audio_transcriptions`
   */
  audioTranscriptions(
    params: UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageAudioTranscriptionsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageAudioTranscriptionsOperation, undefined, params, options);
  }

  /**
   * Returns the number of sessions of the code interpreter tool, per time bucket.
   *
   * `GET /organization/usage/code_interpreter_sessions`
   */
  codeInterpreterSessions(
    params: UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageCodeInterpreterSessionsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageCodeInterpreterSessionsOperation, undefined, params, options);
  }

  /**
   * Returns the number of input and output tokens of Responses, Chat completions and Completions, per time bucket. Text, audio and image tokens are included.
   *
   * `GET /organization/usage/completions`
   */
  completions(
    params: UsageCompletionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageCompletionsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageCompletionsOperation, undefined, params, options);
  }

  /**
   * Returns the number of input and output tokens of decisions, per time bucket.
   *
   * `GET /organization/usage/decisions`
   */
  decisions(
    params: UsageDecisionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageDecisionsResponse, schema.UsageDecisionsTimeBucket> {
    return list(this._client, usageDecisionsOperation, undefined, params, options);
  }

  /**
   * Returns the number of input tokens of embedding models, per time bucket.
   *
   * `GET /organization/usage/embeddings`
   */
  embeddings(
    params: UsageEmbeddingsParams,
    options?: RequestOptions,
  ): PagePromise<UsageEmbeddingsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageEmbeddingsOperation, undefined, params, options);
  }

  /**
   * Returns the number of calls of the file search tool, per time bucket.
   *
   * `GET /organization/usage/file_search_calls`
   */
  fileSearchCalls(
    params: UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): PagePromise<UsageFileSearchCallsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageFileSearchCallsOperation, undefined, params, options);
  }

  /**
   * Returns the number of images that were generated or edited, per time bucket.
   *
   * `GET /organization/usage/images`
   */
  images(
    params: UsageImagesParams,
    options?: RequestOptions,
  ): PagePromise<UsageImagesResponse, schema.UsageTimeBucket> {
    return list(this._client, usageImagesOperation, undefined, params, options);
  }

  /**
   * Returns the number of input tokens of moderation models, per time bucket. Moderation is free, so it does not appear in costs.
   *
   * `GET /organization/usage/moderations`
   */
  moderations(
    params: UsageModerationsParams,
    options?: RequestOptions,
  ): PagePromise<UsageModerationsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageModerationsOperation, undefined, params, options);
  }

  /**
   * Returns the storage used by vector stores, per time bucket.
   *
   * `GET /organization/usage/vector_stores`
   */
  vectorStores(
    params: UsageVectorStoresParams,
    options?: RequestOptions,
  ): PagePromise<UsageVectorStoresResponse, schema.UsageTimeBucket> {
    return list(this._client, usageVectorStoresOperation, undefined, params, options);
  }

  /**
   * Returns the number of calls of the web search tool, per time bucket.
   *
   * `GET /organization/usage/web_search_calls`
   */
  webSearchCalls(
    params: UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): PagePromise<UsageWebSearchCallsResponse, schema.UsageTimeBucket> {
    return list(this._client, usageWebSearchCallsOperation, undefined, params, options);
  }
}
