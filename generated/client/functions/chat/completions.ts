// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import { eventsCall } from '../../../../src/client/core/stream-call.ts';
import {
  createChatCompletion as createChatCompletionOperation,
  createChatCompletionEvents,
  deleteChatCompletion as deleteChatCompletionOperation,
  getChatCompletion as getChatCompletionOperation,
  listChatCompletions as listChatCompletionsOperation,
  updateChatCompletion as updateChatCompletionOperation,
} from '../../operations/chat/completions.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise, Stream } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as ChatCompletionsAPI from '../../resources/chat/completions.ts';

/**
 * Lists completions that were created with `store: true`, oldest first by default. Other completions cannot be listed.
 *
 * `GET /chat/completions`
 */
export function listChatCompletions(
  client: BaseClient,
  params?: ChatCompletionsAPI.ChatCompletionListParams | null,
  options?: CallOptions,
): PagePromise<ChatCompletionsAPI.ChatCompletionsPage, schema.ChatCompletion> {
  return list(client, listChatCompletionsOperation, undefined, params, options);
}

/**
 * Generates the next message of a conversation: text, audio, or tool calls. For tool calls, add the results to the messages of the next request. The supported parameters depend on the model; reasoning models in particular reject some sampling parameters. With `stream: true`, the answer is an event stream.
 *
 * `POST /chat/completions`
 */
export function createChatCompletion(
  client: BaseClient,
  params: ChatCompletionsAPI.ChatCompletionCreateParamsNonStreaming,
  options?: CallOptions,
): APIPromise<ChatCompletionsAPI.ChatCompletion> {
  return call(client, createChatCompletionOperation, undefined, params, options);
}

/**
 * As {@link createChatCompletion}, with the response as events. It sets `stream` itself.
 *
 * `POST /chat/completions`
 */
export function createChatCompletionStream(
  client: BaseClient,
  params: Omit<ChatCompletionsAPI.ChatCompletionCreateParamsBase, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.ChatCompletionChunk>> {
  return eventsCall(
    client,
    createChatCompletionOperation,
    createChatCompletionEvents,
    undefined,
    { ...params, stream: true },
    options,
  );
}

/**
 * Returns one stored completion. List its request messages separately.
 *
 * `GET /chat/completions/{completion_id}`
 */
export function getChatCompletion(
  client: BaseClient,
  completionID: string,
  options?: CallOptions,
): APIPromise<ChatCompletionsAPI.ChatCompletion> {
  return call(client, getChatCompletionOperation, completionID, undefined, options);
}

/**
 * Replaces the metadata of a completion. Nothing else can be changed.
 *
 * `POST /chat/completions/{completion_id}`
 */
export function updateChatCompletion(
  client: BaseClient,
  completionID: string,
  params: ChatCompletionsAPI.ChatCompletionUpdateParams,
  options?: CallOptions,
): APIPromise<ChatCompletionsAPI.ChatCompletion> {
  return call(client, updateChatCompletionOperation, completionID, params, options);
}

/**
 * Deletes a completion and its messages permanently.
 *
 * `DELETE /chat/completions/{completion_id}`
 */
export function deleteChatCompletion(
  client: BaseClient,
  completionID: string,
  options?: CallOptions,
): APIPromise<ChatCompletionsAPI.ChatCompletionDeleted> {
  return call(client, deleteChatCompletionOperation, completionID, undefined, options);
}
