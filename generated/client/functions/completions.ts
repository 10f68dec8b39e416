// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import { streamCall } from '../../../src/client/core/stream-call.ts';
import { createCompletion as createCompletionOperation } from '../operations/completions.ts';
import type {
  Completion,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
} from '../resources/completions.ts';
import type * as schema from '../../types.ts';

/**
 * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
 *
 * `POST /completions`
 */
export function createCompletion(
  client: BaseClient,
  params: CompletionCreateParamsNonStreaming,
  options?: RequestOptions,
): APIPromise<Completion>;
/**
 * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
 *
 * `POST /completions`
 */
export function createCompletion(
  client: BaseClient,
  params: CompletionCreateParamsStreaming,
  options?: RequestOptions,
): APIPromise<Stream<schema.CreateCompletionStreamResponse>>;
/**
 * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
 *
 * `POST /completions`
 */
export function createCompletion(
  client: BaseClient,
  params: CompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<Stream<schema.CreateCompletionStreamResponse> | Completion>;
export function createCompletion(
  client: BaseClient,
  params: CompletionCreateParamsBase,
  options?: RequestOptions,
): APIPromise<Stream<schema.CreateCompletionStreamResponse> | Completion> {
  return streamCall(client, createCompletionOperation, undefined, params, options);
}
