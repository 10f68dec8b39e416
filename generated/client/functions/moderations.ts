// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { createModeration as createModerationOperation } from '../operations/moderations.ts';
import { call } from '../../../src/client/core/call.ts';
import type { ModerationCreateParams, ModerationCreateResponse } from '../resources/moderations.ts';
import type { APIPromise, BaseClient, RequestOptions } from '../../../src/client/core/index.ts';

/**
 * Classifies content by categories of harm. It blocks and changes nothing; the caller decides what to do with the results.
 *
 * `POST /moderations`
 */
export function createModeration(
  client: BaseClient,
  params: ModerationCreateParams,
  options?: RequestOptions,
): APIPromise<ModerationCreateResponse> {
  return call(client, createModerationOperation, undefined, params, options);
}
