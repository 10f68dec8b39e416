// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import { call } from '../../../../src/client/core/call.ts';
import type { InputTokenCountParams, InputTokenCountResponse } from '../../resources/responses/input-tokens.ts';
import type { APIPromise, BaseClient, RequestOptions } from '../../../../src/client/core/index.ts';

/**
 * Counts the input tokens of a request without generating an answer. Send the fields of the intended request.
 *
 * `POST /responses/input_tokens`
 */
export function getInputTokenCounts(
  client: BaseClient,
  params?: InputTokenCountParams | null,
  options?: RequestOptions,
): APIPromise<InputTokenCountResponse> {
  return call(client, getInputTokenCountsOperation, undefined, params, options);
}
