// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  cancelEvalRun as cancelEvalRunOperation,
  createEvalRun as createEvalRunOperation,
  deleteEvalRun as deleteEvalRunOperation,
  getEvalRun as getEvalRunOperation,
  getEvalRuns as getEvalRunsOperation,
} from '../../operations/evals/runs.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as EvalsRunsAPI from '../../resources/evals/runs.ts';

/**
 * Lists the runs of an evaluation with their totals, oldest first by default.
 *
 * `GET /evals/{eval_id}/runs`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function getEvalRuns(
  client: BaseClient,
  evalID: string,
  params?: EvalsRunsAPI.RunListParams | null,
  options?: CallOptions,
): PagePromise<EvalsRunsAPI.RunListResponsesPage, schema.EvalRun> {
  return list(client, getEvalRunsOperation, evalID, params, options);
}

/**
 * Grades a data set. `jsonl` data already contains the answers; for `completions` and `responses`, a model can generate them first. Returns the queued run immediately. Poll it until it has ended.
 *
 * `POST /evals/{eval_id}/runs`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function createEvalRun(
  client: BaseClient,
  evalID: string,
  params: EvalsRunsAPI.RunCreateParams,
  options?: CallOptions,
): APIPromise<EvalsRunsAPI.RunCreateResponse> {
  return call(client, createEvalRunOperation, evalID, params, options);
}

/**
 * Returns one run. Totals and usage are complete once the status is `completed`.
 *
 * `GET /evals/{eval_id}/runs/{run_id}`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function getEvalRun(
  client: BaseClient,
  runID: string,
  params: EvalsRunsAPI.RunRetrieveParams,
  options?: CallOptions,
): APIPromise<EvalsRunsAPI.RunRetrieveResponse> {
  return call(client, getEvalRunOperation, runID, params, options);
}

/**
 * Deletes a run and its output items permanently. The evaluation is kept.
 *
 * `DELETE /evals/{eval_id}/runs/{run_id}`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function deleteEvalRun(
  client: BaseClient,
  runID: string,
  params: EvalsRunsAPI.RunDeleteParams,
  options?: CallOptions,
): APIPromise<EvalsRunsAPI.RunDeleteResponse> {
  return call(client, deleteEvalRunOperation, runID, params, options);
}

/**
 * Cancels a queued or running run. Existing results remain available.
 *
 * `POST /evals/{eval_id}/runs/{run_id}/cancel`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function cancelEvalRun(
  client: BaseClient,
  runID: string,
  params: EvalsRunsAPI.RunCancelParams,
  options?: CallOptions,
): APIPromise<EvalsRunsAPI.RunCancelResponse> {
  return call(client, cancelEvalRunOperation, runID, params, options);
}
