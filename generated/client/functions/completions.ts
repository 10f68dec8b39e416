// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../src/client/core/call.ts';
import { eventsCall } from '../../../src/client/core/stream-call.ts';
import { createCompletion as createCompletionOperation, createCompletionEvents } from '../operations/completions.ts';
import type { APIPromise, BaseClient, CallOptions, Stream } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as CompletionsAPI from '../resources/completions.ts';

/**
 * Continues a text prompt. Legacy: it gets no new models or features, but has no end date. Chat completions and responses replace it. With `stream: true`, the answer is an event stream.
 *
 * `POST /completions`
 */
export function createCompletion(
  client: BaseClient,
  params: CompletionsAPI.CompletionCreateParamsNonStreaming,
  options?: CallOptions,
): APIPromise<CompletionsAPI.Completion> {
  return call(client, createCompletionOperation, undefined, params, options);
}

/**
 * As {@link createCompletion}, with the response as events. It sets `stream` itself.
 *
 * `POST /completions`
 */
export function createCompletionStream(
  client: BaseClient,
  params: Omit<CompletionsAPI.CompletionCreateParamsBase, 'stream'>,
  options?: CallOptions,
): APIPromise<Stream<schema.CreateCompletionStreamResponse>> {
  return eventsCall(
    client,
    createCompletionOperation,
    createCompletionEvents,
    undefined,
    { ...params, stream: true },
    options,
  );
}
