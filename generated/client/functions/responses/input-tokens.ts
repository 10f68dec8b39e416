// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import type { APIPromise, BaseClient, CallOptions } from '../../../../src/client/core/index.ts';
import type * as ResponsesInputTokensAPI from '../../resources/responses/input-tokens.ts';

/**
 * Counts the input tokens of a request without generating an answer. Send the fields of the intended request.
 *
 * `POST /responses/input_tokens`
 */
export function getInputTokenCounts(
  client: BaseClient,
  params?: ResponsesInputTokensAPI.InputTokenCountParams | null,
  options?: CallOptions,
): APIPromise<ResponsesInputTokensAPI.InputTokenCountResponse> {
  return call(client, getInputTokenCountsOperation, undefined, params, options);
}
