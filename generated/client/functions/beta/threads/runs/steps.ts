// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../../../src/client/core/call.ts';
import { list } from '../../../../../../src/client/core/list.ts';
import {
  getRunStep as getRunStepOperation,
  listRunSteps as listRunStepsOperation,
} from '../../../../operations/beta/threads/runs/steps.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as BetaThreadsRunsStepsAPI from '../../../../resources/beta/threads/runs/steps.ts';

/**
 * Lists the steps of a run, newest first by default.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function listRunSteps(
  client: BaseClient,
  runID: string,
  params: BetaThreadsRunsStepsAPI.StepListParams,
  options?: CallOptions,
): PagePromise<BetaThreadsRunsStepsAPI.RunStepsPage, schema.RunStep> {
  return list(client, listRunStepsOperation, runID, params, options);
}

/**
 * Returns one step with the message it wrote or the calls it made.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
 *
 * @deprecated Retirement date: 2026-08-26.
 */
export function getRunStep(
  client: BaseClient,
  stepID: string,
  params: BetaThreadsRunsStepsAPI.StepRetrieveParams,
  options?: CallOptions,
): APIPromise<BetaThreadsRunsStepsAPI.RunStep> {
  return call(client, getRunStepOperation, stepID, params, options);
}
