// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, RequestOptions } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { getInputTokenCounts as getInputTokenCountsOperation } from '../../operations/responses/input-tokens.ts';
import type { InputTokenCountParams, InputTokenCountResponse } from '../../resources/responses/input-tokens.ts';

/**
 * Counts what a request would cost to read, without having a model answer it. Send the fields of the request you have in mind.
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
