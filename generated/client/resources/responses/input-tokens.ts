// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../src/client/core/index.ts';
import type { APIPromise, RequestOptions } from '../../../../src/client/core/index.ts';
import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import type * as schema from '../../../types.ts';

/** How many tokens a request would bring to the model. */
export interface InputTokenCountResponse extends schema.TokenCountsResource {}

/** Params of `client.responses.inputTokens.count`. */
export interface InputTokenCountParams extends schema.TokenCountsBody {}

/** `client.responses.inputTokens`. The newest way to have a model answer. */
export class InputTokens extends APIResource {
  /**
   * Counts what a request would cost to read, without having a model answer it. Send the fields of the request you have in mind.
   *
   * `POST /responses/input_tokens`
   */
  count(params?: InputTokenCountParams | null, options?: RequestOptions): APIPromise<InputTokenCountResponse> {
    return call(this.client, getInputTokenCountsOperation, undefined, params, options);
  }
}
