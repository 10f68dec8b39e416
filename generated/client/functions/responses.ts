// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../src/client/core/call.ts';
import { withOutputText } from '../../../src/client/core/output-text.ts';
import { eventsCall } from '../../../src/client/core/stream-call.ts';
import {
  cancelResponse as cancelResponseOperation,
  compactConversation as compactConversationOperation,
  createResponse as createResponseOperation,
  createResponseEvents,
  deleteResponse as deleteResponseOperation,
  getResponse as getResponseOperation,
  getResponseEvents,
} from '../operations/responses.ts';
import type { APIPromise, BaseClient, CallOptions, Stream } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as ResponsesAPI from '../resources/responses.ts';

/**
 * Generates an answer to text, images and files, with optional tools. The server runs hosted tools. Calls of functions, custom tools, local shells and computers end the response: run them and send their outputs as the input of the next one. To continue a conversation, use `previous_response_id` or `conversation`, or send its items again. With `stream: true`, the answer is an event stream; with `background: true`, it is generated without an open connection.
 *
 * `POST /responses`
 */
export function createResponse(
  client: BaseClient,
  params: ResponsesAPI.ResponseCreateParamsNonStreaming,
  options?: CallOptions,
): APIPromise<ResponsesAPI.Response> {
  return withOutputText(call(client, createResponseOperation, undefined, params, options));
}

/**
 * As {@link createResponse}, with the response as events. It sets `stream` itself.
 *
 * `POST /responses`
 */
export function createResponseStream(
  client: BaseClient,
  params: Omit<ResponsesAPI.ResponseCreateParamsBase, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.ResponseStreamEvent>> {
  return eventsCall(
    client,
    createResponseOperation,
    createResponseEvents,
    undefined,
    { ...params, stream: true },
    options,
  );
}

/**
 * Returns a stored response, which may still be in progress in the background. With `stream=true`, returns its events, past ones first; use this to resume an interrupted stream of a background response.
 *
 * `GET /responses/{response_id}`
 */
export function getResponse(
  client: BaseClient,
  responseID: string,
  params?: ResponsesAPI.ResponseRetrieveParamsNonStreaming | null,
  options?: CallOptions,
): APIPromise<ResponsesAPI.Response> {
  return withOutputText(call(client, getResponseOperation, responseID, params, options));
}

/**
 * As {@link getResponse}, with the response as events. It sets `stream` itself.
 *
 * `GET /responses/{response_id}`
 */
export function getResponseStream(
  client: BaseClient,
  responseID: string,
  params?: Omit<ResponsesAPI.ResponseRetrieveParamsBase | null, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.ResponseStreamEvent>> {
  return eventsCall(client, getResponseOperation, getResponseEvents, responseID, { ...params, stream: true }, options);
}

/**
 * Deletes a stored response and its input permanently. Responses that continue it are kept.
 *
 * `DELETE /responses/{response_id}`
 */
export function deleteResponse(
  client: BaseClient,
  responseID: string,
  options?: CallOptions,
): APIPromise<ResponsesAPI.ResponseDeleted> {
  return call(client, deleteResponseOperation, responseID, undefined, options);
}

/**
 * Cancels background processing. Other responses cannot be cancelled; close the connection instead.
 *
 * `POST /responses/{response_id}/cancel`
 */
export function cancelResponse(
  client: BaseClient,
  responseID: string,
  options?: CallOptions,
): APIPromise<ResponsesAPI.Response> {
  return withOutputText(call(client, cancelResponseOperation, responseID, undefined, options));
}

/**
 * Compacts a long conversation into a few items with the same meaning for the model. Nothing is stored. Send the items as the input of the next response, followed by new input.
 *
 * `POST /responses/compact`
 */
export function compactConversation(
  client: BaseClient,
  params: ResponsesAPI.ResponseCompactParams,
  options?: CallOptions,
): APIPromise<ResponsesAPI.CompactedResponse> {
  return call(client, compactConversationOperation, undefined, params, options);
}
