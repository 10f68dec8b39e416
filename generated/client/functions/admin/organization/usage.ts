// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { list } from '../../../../../src/client/core/list.ts';
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
import type { BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as AdminOrganizationUsageAPI from '../../../resources/admin/organization/usage.ts';

/**
 * Returns the daily costs of the organization. Unlike usage, costs cannot be filtered by user or model; group by `line_item` to separate models.
 *
 * `GET /organization/costs`
 */
export function usageCosts(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageCostsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageCostsResponse, schema.UsageTimeBucket> {
  return list(client, usageCostsOperation, undefined, params, options);
}

/**
 * Returns the number of characters that were converted to speech, per time bucket.
 *
 * `GET /organization/usage/audio_speeches`
 */
export function usageAudioSpeeches(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageAudioSpeechesParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageAudioSpeechesResponse, schema.UsageTimeBucket> {
  return list(client, usageAudioSpeechesOperation, undefined, params, options);
}

/**
 * Returns the number of seconds of audio that were transcribed, per time bucket.
 *
 * `GET /organization/usage/audio_transcriptions`
 */
export function usageAudioTranscriptions(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageAudioTranscriptionsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageAudioTranscriptionsResponse, schema.UsageTimeBucket> {
  return list(client, usageAudioTranscriptionsOperation, undefined, params, options);
}

/**
 * Returns the number of sessions of the code interpreter tool, per time bucket.
 *
 * `GET /organization/usage/code_interpreter_sessions`
 */
export function usageCodeInterpreterSessions(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageCodeInterpreterSessionsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageCodeInterpreterSessionsResponse, schema.UsageTimeBucket> {
  return list(client, usageCodeInterpreterSessionsOperation, undefined, params, options);
}

/**
 * Returns the number of input and output tokens of Responses, Chat completions and Completions, per time bucket. Text, audio and image tokens are included.
 *
 * `GET /organization/usage/completions`
 */
export function usageCompletions(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageCompletionsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageCompletionsResponse, schema.UsageTimeBucket> {
  return list(client, usageCompletionsOperation, undefined, params, options);
}

/**
 * Returns the number of input and output tokens of decisions, per time bucket.
 *
 * `GET /organization/usage/decisions`
 */
export function usageDecisions(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageDecisionsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageDecisionsResponse, schema.UsageDecisionsTimeBucket> {
  return list(client, usageDecisionsOperation, undefined, params, options);
}

/**
 * Returns the number of input tokens of embedding models, per time bucket.
 *
 * `GET /organization/usage/embeddings`
 */
export function usageEmbeddings(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageEmbeddingsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageEmbeddingsResponse, schema.UsageTimeBucket> {
  return list(client, usageEmbeddingsOperation, undefined, params, options);
}

/**
 * Returns the number of calls of the file search tool, per time bucket.
 *
 * `GET /organization/usage/file_search_calls`
 */
export function usageFileSearchCalls(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageFileSearchCallsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageFileSearchCallsResponse, schema.UsageTimeBucket> {
  return list(client, usageFileSearchCallsOperation, undefined, params, options);
}

/**
 * Returns the number of images that were generated or edited, per time bucket.
 *
 * `GET /organization/usage/images`
 */
export function usageImages(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageImagesParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageImagesResponse, schema.UsageTimeBucket> {
  return list(client, usageImagesOperation, undefined, params, options);
}

/**
 * Returns the number of input tokens of moderation models, per time bucket. Moderation is free, so it does not appear in costs.
 *
 * `GET /organization/usage/moderations`
 */
export function usageModerations(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageModerationsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageModerationsResponse, schema.UsageTimeBucket> {
  return list(client, usageModerationsOperation, undefined, params, options);
}

/**
 * Returns the storage used by vector stores, per time bucket.
 *
 * `GET /organization/usage/vector_stores`
 */
export function usageVectorStores(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageVectorStoresParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageVectorStoresResponse, schema.UsageTimeBucket> {
  return list(client, usageVectorStoresOperation, undefined, params, options);
}

/**
 * Returns the number of calls of the web search tool, per time bucket.
 *
 * `GET /organization/usage/web_search_calls`
 */
export function usageWebSearchCalls(
  client: BaseClient,
  params: AdminOrganizationUsageAPI.UsageWebSearchCallsParams,
  options?: CallOptions,
): PagePromise<AdminOrganizationUsageAPI.UsageWebSearchCallsResponse, schema.UsageTimeBucket> {
  return list(client, usageWebSearchCallsOperation, undefined, params, options);
}
