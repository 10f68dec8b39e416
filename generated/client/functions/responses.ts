// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import { call } from '../../../src/client/core/call.ts';
import { streamCall } from '../../../src/client/core/stream-call.ts';
import { withOutputText } from '../../../src/client/core/output-text.ts';
import {
  createResponse as createResponseOperation,
  getResponse as getResponseOperation,
  deleteResponse as deleteResponseOperation,
  cancelResponse as cancelResponseOperation,
  compactConversation as compactConversationOperation,
} from '../operations/responses.ts';
import type {
  CompactedResponse,
  Response,
  ResponseCompactParams,
  ResponseCreateParamsBase,
  ResponseCreateParamsNonStreaming,
  ResponseDeleted,
  ResponseRetrieveParamsBase,
  ResponseRetrieveParamsNonStreaming,
  ResponseStreamEvent,
} from '../resources/responses.ts';

/**
 * Has a model answer text, images and files, with tools if it is given any. Calls of functions, custom tools, shells and computers end the response: run them and send the outcome as the input of the next one. Earlier turns come along by `previous_response_id`, by `conversation`, or by sending their items again. With `stream: true` the answer comes as events, with `background: true` it is worked on without a connection.
 *
 * `POST /responses`
 */
export function createResponse(
  client: BaseClient,
  params: ResponseCreateParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<Response> {
  return withOutputText(call(client, createResponseOperation, undefined, params, options));
}

/**
 * As {@link createResponse}, with the answer as events. It sets `stream` by itself.
 *
 * `POST /responses`
 */
export function createResponseStream(
  client: BaseClient,
  params: Omit<ResponseCreateParamsBase, 'stream'>,
  options?: RequestOptions,
): APIPromise<Stream<ResponseStreamEvent>> {
  return streamCall(client, createResponseOperation, undefined, { ...params, stream: true }, options);
}

/**
 * Reads a stored response, which may still be at work in the background. With `stream=true` its events are sent, those that are past at once, and those behind them as they come; this is how an interrupted stream of a background response is taken up.
 *
 * `GET /responses/{response_id}`
 */
export function getResponse(
  client: BaseClient,
  responseID: string,
  params?: ResponseRetrieveParamsNonStreaming | null,
  options?: RequestOptions,
): APIPromise<Response> {
  return withOutputText(call(client, getResponseOperation, responseID, params, options));
}

/**
 * As {@link getResponse}, with the answer as events. It sets `stream` by itself.
 *
 * `GET /responses/{response_id}`
 */
export function getResponseStream(
  client: BaseClient,
  responseID: string,
  params?: Omit<ResponseRetrieveParamsBase | null, 'stream'>,
  options?: RequestOptions,
): APIPromise<Stream<ResponseStreamEvent>> {
  return streamCall(client, getResponseOperation, responseID, { ...params, stream: true }, options);
}

/**
 * Removes a stored response and its input for good. Responses that were carried on from it stay.
 *
 * `DELETE /responses/{response_id}`
 */
export function deleteResponse(
  client: BaseClient,
  responseID: string,
  options?: RequestOptions,
): APIPromise<ResponseDeleted> {
  return call(client, deleteResponseOperation, responseID, undefined, options);
}

/**
 * Stops background work. A response that was created otherwise cannot be cancelled, except by closing its connection.
 *
 * `POST /responses/{response_id}/cancel`
 */
export function cancelResponse(client: BaseClient, responseID: string, options?: RequestOptions): APIPromise<Response> {
  return withOutputText(call(client, cancelResponseOperation, responseID, undefined, options));
}

/**
 * Shortens a long conversation to a few items that mean the same to the model, and stores nothing. Send them as the input of the next response, with new input behind them.
 *
 * `POST /responses/compact`
 */
export function compactConversation(
  client: BaseClient,
  params?: ResponseCompactParams | null,
  options?: RequestOptions,
): APIPromise<CompactedResponse> {
  return call(client, compactConversationOperation, undefined, params, options);
}
