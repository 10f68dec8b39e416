// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, streamCall } from '../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions, Stream } from '../../../src/client/core/index.ts';
import { createCompletion as createCompletionOperation } from '../operations/completions.ts';
import type * as schema from '../../types.ts';

/** The completions of one request. */
export interface Completion extends schema.CreateCompletionResponse {}

/** One completion. */
export interface CompletionChoice extends schema.CompletionChoice {}

/** What a request cost, in tokens. */
export interface CompletionUsage extends schema.CompletionUsage {}

export interface CompletionCreateParamsBase extends schema.CreateCompletionRequest {}

export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  stream?: false | null;
}

export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  stream: true;
}

export type CompletionCreateParams = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

export class Completions extends APIResource {
  /**
   * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
   *
   * `POST /completions`
   */
  create(params: CompletionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Completion>;
  /**
   * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
   *
   * `POST /completions`
   */
  create(
    params: CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.CreateCompletionStreamResponse>>;
  /**
   * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
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
    return streamCall(this.client, createCompletionOperation, undefined, params, options);
  }
}
