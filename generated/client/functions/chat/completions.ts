// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions, Stream } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import { streamCall } from '../../../../src/client/core/stream-call.ts';
import {
  listChatCompletions as listChatCompletionsOperation,
  createChatCompletion as createChatCompletionOperation,
  getChatCompletion as getChatCompletionOperation,
  updateChatCompletion as updateChatCompletionOperation,
  deleteChatCompletion as deleteChatCompletionOperation,
} from '../../operations/chat/completions.ts';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionDeleted,
  ChatCompletionListParams,
  ChatCompletionUpdateParams,
  ChatCompletionsPage,
} from '../../resources/chat/completions.ts';

/**
 * Lists the completions that were created with `store: true`, oldest first unless `order` says otherwise. Completions that were not stored cannot be listed.
 *
 * `GET /chat/completions`
 */
export function listChatCompletions(
  client: BaseClient,
  params?: ChatCompletionListParams | null,
  options?: RequestOptions,
): PagePromise<ChatCompletionsPage, ChatCompletion> {
  return list(client, listChatCompletionsOperation, undefined, params, options);
}

/**
 * Has a model go on with a conversation: with text, with speech, or by asking for tool calls, whose results the caller adds to the messages of the next request. What a model takes differs; reasoning models in particular refuse some of the sampling fields. With `stream: true` the answer comes as events.
 *
 * `POST /chat/completions`
 */
export function createChatCompletion(
  client: BaseClient,
  params: ChatCompletionCreateParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<ChatCompletion> {
  return call(client, createChatCompletionOperation, undefined, params, options);
}

/**
 * As {@link createChatCompletion}, with the answer as events. It sets `stream` by itself.
 *
 * `POST /chat/completions`
 */
export function createChatCompletionStream(
  client: BaseClient,
  params: Omit<ChatCompletionCreateParamsBase, 'stream'>,
  options?: RequestOptions,
): APIPromise<Stream<ChatCompletionChunk>> {
  return streamCall(client, createChatCompletionOperation, undefined, { ...params, stream: true }, options);
}

/**
 * Reads one completion as it was answered. The messages of the request are listed by an operation of their own.
 *
 * `GET /chat/completions/{completion_id}`
 */
export function getChatCompletion(
  client: BaseClient,
  completionID: string,
  options?: RequestOptions,
): APIPromise<ChatCompletion> {
  return call(client, getChatCompletionOperation, completionID, undefined, options);
}

/**
 * Replaces the metadata of a completion. Nothing else of it can be changed.
 *
 * `POST /chat/completions/{completion_id}`
 */
export function updateChatCompletion(
  client: BaseClient,
  completionID: string,
  params: ChatCompletionUpdateParams,
  options?: RequestOptions,
): APIPromise<ChatCompletion> {
  return call(client, updateChatCompletionOperation, completionID, params, options);
}

/**
 * Removes a completion and its messages for good.
 *
 * `DELETE /chat/completions/{completion_id}`
 */
export function deleteChatCompletion(
  client: BaseClient,
  completionID: string,
  options?: RequestOptions,
): APIPromise<ChatCompletionDeleted> {
  return call(client, deleteChatCompletionOperation, completionID, undefined, options);
}
