// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, streamCall } from '../../../src/client/core/index.ts';
import { createCompletion as createCompletionOperation, createCompletionEvents } from '../operations/completions.ts';
import type { APIPromise, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import type { Completion, CompletionChoice, CompletionCreateParamsBase, CompletionUsage } from '../../types.ts';
import type * as schema from '../../types.ts';

export type { Completion };

export type { CompletionChoice };

export type { CompletionUsage };

export declare namespace CompletionCreateParams {
  export type { CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming };
}

export type { CompletionCreateParamsBase };

/** Params of `client.completions.create`, for the whole response. */
export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  /**
   * Whether to stream the answer as events.
   * @default false
   */
  stream?: false | null;
}

/** Params of `client.completions.create`, for events. */
export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  /**
   * Whether to stream the answer as events.
   * @default false
   */
  stream: true;
}

/** Params of `client.completions.create`. */
export type CompletionCreateParams = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

/** `client.completions`. Continuations of a text prompt, the oldest interface to a model. */
export class Completions extends APIResource {
  /**
   * Continues a text prompt. Legacy: it gets no new models or features, but has no end date. Chat completions and responses replace it. With `stream: true`, the answer is an event stream.
   *
   * `POST /completions`
   */
  create(params: CompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Completion>;
  /**
   * Create a completion, as events. The {@link Stream} can be iterated once.
   *
   * `POST /completions`
   */
  create(
    params: CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.CreateCompletionStreamResponse>>;
  /**
   * Create a completion, as a whole or as events, if `stream` is known only at runtime.
   *
   * `POST /completions`
   */
  create(
    params: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.CreateCompletionStreamResponse> | Completion>;
  create(
    params: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.CreateCompletionStreamResponse> | Completion> {
    return streamCall(this._client, createCompletionOperation, createCompletionEvents, undefined, params, options);
  }
}
