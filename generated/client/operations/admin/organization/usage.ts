// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** Get costs: `GET /organization/costs`. */
export const usageCosts: OperationDescriptor = {
  method: 'GET',
  path: '/organization/costs',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'api_key_ids[]',
    'line_items[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of speech generation: `GET /organization/usage/audio_speeches`. */
export const usageAudioSpeeches: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/audio_speeches',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of transcription: `GET /organization/usage/audio_transcriptions`. */
export const usageAudioTranscriptions: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/audio_transcriptions',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of code interpreter sessions: `GET /organization/usage/code_interpreter_sessions`. */
export const usageCodeInterpreterSessions: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/code_interpreter_sessions',
  split: splitParams,
  query: ['start_time', 'end_time', 'bucket_width', 'project_ids[]', 'group_by[]', 'limit', 'page'],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of text models: `GET /organization/usage/completions`. */
export const usageCompletions: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/completions',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'batch',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of decisions: `GET /organization/usage/decisions`. */
export const usageDecisions: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/decisions',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'batch',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of embedding models: `GET /organization/usage/embeddings`. */
export const usageEmbeddings: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/embeddings',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of file search: `GET /organization/usage/file_search_calls`. */
export const usageFileSearchCalls: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/file_search_calls',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'vector_store_ids[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of image models: `GET /organization/usage/images`. */
export const usageImages: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/images',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'sources[]',
    'sizes[]',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of moderation models: `GET /organization/usage/moderations`. */
export const usageModerations: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/moderations',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of vector stores: `GET /organization/usage/vector_stores`. */
export const usageVectorStores: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/vector_stores',
  split: splitParams,
  query: ['start_time', 'end_time', 'bucket_width', 'project_ids[]', 'group_by[]', 'limit', 'page'],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};

/** Get usage of web search: `GET /organization/usage/web_search_calls`. */
export const usageWebSearchCalls: OperationDescriptor = {
  method: 'GET',
  path: '/organization/usage/web_search_calls',
  split: splitParams,
  query: [
    'start_time',
    'end_time',
    'bucket_width',
    'project_ids[]',
    'user_ids[]',
    'api_key_ids[]',
    'models[]',
    'context_levels[]',
    'group_by[]',
    'limit',
    'page',
  ],
  admin: true,
  pagination: { items: '/data', cursor: '/next_page', parameter: 'page', hasMore: '/has_more' },
};
