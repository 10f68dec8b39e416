// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../src/client/core/call.ts';
import { createModeration as createModerationOperation } from '../operations/moderations.ts';
import type { APIPromise, BaseClient, CallOptions } from '../../../src/client/core/index.ts';
import type * as ModerationsAPI from '../resources/moderations.ts';

/**
 * Classifies content by categories of harm. It blocks and changes nothing; the caller decides what to do with the results.
 *
 * `POST /moderations`
 */
export function createModeration(
  client: BaseClient,
  params: ModerationsAPI.ModerationCreateParams,
  options?: CallOptions,
): APIPromise<ModerationsAPI.ModerationCreateResponse> {
  return call(client, createModerationOperation, undefined, params, options);
}
