// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource } from '../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../src/client/core/index.ts';
import { createCompletion as createCompletionOperation } from '../operations/completions.ts';
import type * as schema from '../../types.ts';

/** The completions of one request. */
export interface Completion extends schema.CreateCompletionResponse {}

/** One completion. */
export interface CompletionChoice extends schema.CompletionChoice {}

/** What a request cost, in tokens. */
export interface CompletionUsage extends schema.CompletionUsage {}

export interface CompletionCreateParams extends schema.CreateCompletionRequest {}

export class Completions extends APIResource {
  /**
   * Has a model go on with a text. Legacy: it gets no new models and no new features, and no date has been set for its end. Chat completions and responses do the same and more. With `stream: true` the answer comes as events.
   *
   * `POST /completions`
   */
  create(params: CompletionCreateParams, options?: RequestOptions): APIPromise<Completion> {
    return this.client.call(createCompletionOperation, undefined, params, options);
  }
}
