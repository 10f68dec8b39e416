// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { BaseClient, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import { list } from '../../../../../src/client/core/list.ts';
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
import type {
  UsageAudioSpeechesParams,
  UsageAudioSpeechesResponse,
  UsageAudioTranscriptionsParams,
  UsageAudioTranscriptionsResponse,
  UsageCodeInterpreterSessionsParams,
  UsageCodeInterpreterSessionsResponse,
  UsageCompletionsParams,
  UsageCompletionsResponse,
  UsageCostsParams,
  UsageCostsResponse,
  UsageEmbeddingsParams,
  UsageEmbeddingsResponse,
  UsageFileSearchCallsParams,
  UsageFileSearchCallsResponse,
  UsageImagesParams,
  UsageImagesResponse,
  UsageModerationsParams,
  UsageModerationsResponse,
  UsageVectorStoresParams,
  UsageVectorStoresResponse,
  UsageWebSearchCallsParams,
  UsageWebSearchCallsResponse,
} from '../../../resources/admin/organization/usage.ts';
import type * as schema from '../../../../types.ts';

/**
 * Sums up what the organization spends, day by day. Unlike counts of use, costs cannot be narrowed down to users or models; `line_item` tells models apart.
 *
 * `GET /organization/costs`
 */
export function usageCosts(
  client: BaseClient,
  params: UsageCostsParams,
  options?: RequestOptions,
): PagePromise<UsageCostsResponse, schema.UsageTimeBucket> {
  return list(client, usageCostsOperation, undefined, params, options);
}

/**
 * Counts the characters that speech models read aloud, in buckets of time.
 *
 * `GET /organization/usage/audio_speeches`
 */
export function usageAudioSpeeches(
  client: BaseClient,
  params: UsageAudioSpeechesParams,
  options?: RequestOptions,
): PagePromise<UsageAudioSpeechesResponse, schema.UsageTimeBucket> {
  return list(client, usageAudioSpeechesOperation, undefined, params, options);
}

/**
 * Counts the seconds of sound that transcription models listened to, in buckets of time.
 *
 * `GET /organization/usage/audio_transcriptions`
 */
export function usageAudioTranscriptions(
  client: BaseClient,
  params: UsageAudioTranscriptionsParams,
  options?: RequestOptions,
): PagePromise<UsageAudioTranscriptionsResponse, schema.UsageTimeBucket> {
  return list(client, usageAudioTranscriptionsOperation, undefined, params, options);
}

/**
 * Counts the sessions that the code interpreter tool opened, in buckets of time.
 *
 * `GET /organization/usage/code_interpreter_sessions`
 */
export function usageCodeInterpreterSessions(
  client: BaseClient,
  params: UsageCodeInterpreterSessionsParams,
  options?: RequestOptions,
): PagePromise<UsageCodeInterpreterSessionsResponse, schema.UsageTimeBucket> {
  return list(client, usageCodeInterpreterSessionsOperation, undefined, params, options);
}

/**
 * Counts the tokens that models read and wrote, in buckets of time. It covers Responses and Chat completions as well as Completions, with text, sound and images alike.
 *
 * `GET /organization/usage/completions`
 */
export function usageCompletions(
  client: BaseClient,
  params: UsageCompletionsParams,
  options?: RequestOptions,
): PagePromise<UsageCompletionsResponse, schema.UsageTimeBucket> {
  return list(client, usageCompletionsOperation, undefined, params, options);
}

/**
 * Counts the tokens that embedding models read, in buckets of time.
 *
 * `GET /organization/usage/embeddings`
 */
export function usageEmbeddings(
  client: BaseClient,
  params: UsageEmbeddingsParams,
  options?: RequestOptions,
): PagePromise<UsageEmbeddingsResponse, schema.UsageTimeBucket> {
  return list(client, usageEmbeddingsOperation, undefined, params, options);
}

/**
 * Counts the calls of the file search tool, in buckets of time.
 *
 * `GET /organization/usage/file_search_calls`
 */
export function usageFileSearchCalls(
  client: BaseClient,
  params: UsageFileSearchCallsParams,
  options?: RequestOptions,
): PagePromise<UsageFileSearchCallsResponse, schema.UsageTimeBucket> {
  return list(client, usageFileSearchCallsOperation, undefined, params, options);
}

/**
 * Counts the images that image models made or changed, in buckets of time.
 *
 * `GET /organization/usage/images`
 */
export function usageImages(
  client: BaseClient,
  params: UsageImagesParams,
  options?: RequestOptions,
): PagePromise<UsageImagesResponse, schema.UsageTimeBucket> {
  return list(client, usageImagesOperation, undefined, params, options);
}

/**
 * Counts the tokens that moderation models read, in buckets of time. Moderation is free of charge, so nothing of this turns up among the costs.
 *
 * `GET /organization/usage/moderations`
 */
export function usageModerations(
  client: BaseClient,
  params: UsageModerationsParams,
  options?: RequestOptions,
): PagePromise<UsageModerationsResponse, schema.UsageTimeBucket> {
  return list(client, usageModerationsOperation, undefined, params, options);
}

/**
 * Measures what vector stores hold, in buckets of time.
 *
 * `GET /organization/usage/vector_stores`
 */
export function usageVectorStores(
  client: BaseClient,
  params: UsageVectorStoresParams,
  options?: RequestOptions,
): PagePromise<UsageVectorStoresResponse, schema.UsageTimeBucket> {
  return list(client, usageVectorStoresOperation, undefined, params, options);
}

/**
 * Counts the calls of the web search tool, in buckets of time.
 *
 * `GET /organization/usage/web_search_calls`
 */
export function usageWebSearchCalls(
  client: BaseClient,
  params: UsageWebSearchCallsParams,
  options?: RequestOptions,
): PagePromise<UsageWebSearchCallsResponse, schema.UsageTimeBucket> {
  return list(client, usageWebSearchCallsOperation, undefined, params, options);
}
