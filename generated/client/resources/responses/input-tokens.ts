// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../src/client/core/index.ts';
import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import type { APIPromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type { InputTokenCountParams, InputTokenCountResponse } from '../../../types.ts';

export type { InputTokenCountResponse };

export type { InputTokenCountParams };

/** `client.responses.inputTokens`. Model responses with tools, state and streaming. */
export class InputTokens extends APIResource {
  /**
   * Counts the input tokens of a request without generating an answer. Send the fields of the intended request.
   *
   * `POST /responses/input_tokens`
   */
  count(params?: InputTokenCountParams | null, options?: RequestOptions): APIPromise<InputTokenCountResponse> {
    return call(this._client, getInputTokenCountsOperation, undefined, params, options);
  }
}
