// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list } from '../../../../../src/client/core/index.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import {
  usageCosts as usageCostsOperation,
  usageAudioSpeeches as usageAudioSpeechesOperation,
  usageAudioTranscriptions as usageAudioTranscriptionsOperation,
  usageCodeInterpreterSessions as usageCodeInterpreterSessionsOperation,
  usageCompletions as usageCompletionsOperation,
  usageEmbeddings as usageEmbeddingsOperation,
  usageFileSearchCalls as usageFileSearchCallsOperation,
  usageImages as usageImagesOperation,
  usageModerations as usageModerationsOperation,
  usageVectorStores as usageVectorStoresOperation,
  usageWebSearchCalls as usageWebSearchCallsOperation,
} from '../../../operations/admin/organization/usage.ts';
import type * as schema from '../../../../types.ts';

/** A unit in which line items are counted. `1000_tokens` counts by the thousand, `gibibyte_hours` is a gibibyte kept for an hour. */
export type CostQuantityUnit = schema.CostQuantityUnit;

/** A page of `client.admin.organization.usage.costs`. */
export type UsageCostsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.audioSpeeches`. */
export type UsageAudioSpeechesResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.audioTranscriptions`. */
export type UsageAudioTranscriptionsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.codeInterpreterSessions`. */
export type UsageCodeInterpreterSessionsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.completions`. */
export type UsageCompletionsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.embeddings`. */
export type UsageEmbeddingsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.fileSearchCalls`. */
export type UsageFileSearchCallsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.images`. */
export type UsageImagesResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.moderations`. */
export type UsageModerationsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.vectorStores`. */
export type UsageVectorStoresResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** A page of `client.admin.organization.usage.webSearchCalls`. */
export type UsageWebSearchCallsResponse = Page<schema.UsageTimeBucket, schema.UsageResponse>;

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
      export type Amount = NonNullable<schema.CostsResult['amount']>;
    }
  }
}

/** Params of `client.admin.organization.usage.costs`. */
export interface UsageCostsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Length of a bucket. Costs are summed up by the day only.
   * @default "1d"
   */
  bucket_width?: '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'line_item' | 'api_key_id')[];
  /**
   * Upper bound on the number of buckets in one page. From 1 to 180.
   * @default 7
   */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.audioSpeeches`. */
export interface UsageAudioSpeechesParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.audioTranscriptions`. */
export interface UsageAudioTranscriptionsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.codeInterpreterSessions`. */
export interface UsageCodeInterpreterSessionsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Split each bucket into one result for every project. Left out, a bucket has a single result, whose `project_id` is null. */
  group_by?: 'project_id'[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.completions`. */
export interface UsageCompletionsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** True counts batch jobs only, false everything but batch jobs. Left out, both count. */
  batch?: boolean;
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.embeddings`. */
export interface UsageEmbeddingsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.fileSearchCalls`. */
export interface UsageFileSearchCallsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only searches of these vector stores. */
  vector_store_ids?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.images`. */
export interface UsageImagesParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only images that were made in these ways. */
  sources?: ('image.generation' | 'image.edit' | 'image.variation')[];
  /** Count only images of these sizes, in pixels. */
  sizes?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.moderations`. */
export interface UsageModerationsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.vectorStores`. */
export interface UsageVectorStoresParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Split each bucket into one result for every project. Left out, a bucket has a single result, whose `project_id` is null. */
  group_by?: 'project_id'[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** Params of `client.admin.organization.usage.webSearchCalls`. */
export interface UsageWebSearchCallsParams {
  /** The range begins with this moment, in Unix seconds. */
  start_time: number;
  /** The range ends just before this moment, in Unix seconds. Left out, it reaches up to now. */
  end_time?: number;
  /**
   * Whether a bucket is a minute, an hour or a day long.
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Count only what these projects did. Left out, all projects of the organization count. */
  project_ids?: string[];
  /** Count only what these users did. */
  user_ids?: string[];
  /** Count only what was done with these API keys, named by their tracking ids. */
  api_key_ids?: string[];
  /** Count only the work of these models. */
  models?: string[];
  /** Count only searches that gave the model this much context. */
  context_levels?: ('low' | 'medium' | 'high')[];
  /** Split each bucket into one result for every combination of these fields. Left out, a bucket has a single result, in which they are all null. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[];
  /** Upper bound on the number of buckets in one page. It depends on `bucket_width`: for `1d` it is 7 unless given, and 31 at most; for `1h` 24 and 168; for `1m` 60 and 1440. */
  limit?: number;
  /** Cursor, the `next_page` of the page before; the other parameters stay as they were. Left out, the first page is returned. */
  page?: string;
}

/** `client.admin.organization.usage`. Usage and costs of an organization, aggregated into time buckets. */
export class Usage extends APIResource {
  /**
   * Sums up what the organization spends, day by day. Unlike counts of use, costs cannot be narrowed down to users or models; `line_item` tells models apart.
   *
   * `GET /organization/costs`
   */
  costs(params: UsageCostsParams, options?: RequestOptions): PagePromise<UsageCostsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageCostsOperation, undefined, params, options);
  }

  /**
   * Counts the characters that speech models read aloud, in buckets of time.
   *
   * `GET /organization/usage/audio_speeches`
   */
  audioSpeeches(
    params: UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): PagePromise<UsageAudioSpeechesResponse, schema.UsageTimeBucket> {
    return list(this.client, usageAudioSpeechesOperation, undefined, params, options);
  }

  /**
   * Counts the seconds of sound that transcription models listened to, in buckets of time.
   *
   * `GET /organization/usage/audio_transcriptions`
   */
  audioTranscriptions(
    params: UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageAudioTranscriptionsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageAudioTranscriptionsOperation, undefined, params, options);
  }

  /**
   * Counts the sessions that the code interpreter tool opened, in buckets of time.
   *
   * `GET /organization/usage/code_interpreter_sessions`
   */
  codeInterpreterSessions(
    params: UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageCodeInterpreterSessionsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageCodeInterpreterSessionsOperation, undefined, params, options);
  }

  /**
   * Counts the tokens that models read and wrote, in buckets of time. It covers Responses and Chat completions as well as Completions, with text, sound and images alike.
   *
   * `GET /organization/usage/completions`
   */
  completions(
    params: UsageCompletionsParams,
    options?: RequestOptions,
  ): PagePromise<UsageCompletionsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageCompletionsOperation, undefined, params, options);
  }

  /**
   * Counts the tokens that embedding models read, in buckets of time.
   *
   * `GET /organization/usage/embeddings`
   */
  embeddings(
    params: UsageEmbeddingsParams,
    options?: RequestOptions,
  ): PagePromise<UsageEmbeddingsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageEmbeddingsOperation, undefined, params, options);
  }

  /**
   * Counts the calls of the file search tool, in buckets of time.
   *
   * `GET /organization/usage/file_search_calls`
   */
  fileSearchCalls(
    params: UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): PagePromise<UsageFileSearchCallsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageFileSearchCallsOperation, undefined, params, options);
  }

  /**
   * Counts the images that image models made or changed, in buckets of time.
   *
   * `GET /organization/usage/images`
   */
  images(
    params: UsageImagesParams,
    options?: RequestOptions,
  ): PagePromise<UsageImagesResponse, schema.UsageTimeBucket> {
    return list(this.client, usageImagesOperation, undefined, params, options);
  }

  /**
   * Counts the tokens that moderation models read, in buckets of time. Moderation is free of charge, so nothing of this turns up among the costs.
   *
   * `GET /organization/usage/moderations`
   */
  moderations(
    params: UsageModerationsParams,
    options?: RequestOptions,
  ): PagePromise<UsageModerationsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageModerationsOperation, undefined, params, options);
  }

  /**
   * Measures what vector stores hold, in buckets of time.
   *
   * `GET /organization/usage/vector_stores`
   */
  vectorStores(
    params: UsageVectorStoresParams,
    options?: RequestOptions,
  ): PagePromise<UsageVectorStoresResponse, schema.UsageTimeBucket> {
    return list(this.client, usageVectorStoresOperation, undefined, params, options);
  }

  /**
   * Counts the calls of the web search tool, in buckets of time.
   *
   * `GET /organization/usage/web_search_calls`
   */
  webSearchCalls(
    params: UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): PagePromise<UsageWebSearchCallsResponse, schema.UsageTimeBucket> {
    return list(this.client, usageWebSearchCallsOperation, undefined, params, options);
  }
}
