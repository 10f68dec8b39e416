// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  getEvalRuns as getEvalRunsOperation,
  createEvalRun as createEvalRunOperation,
  getEvalRun as getEvalRunOperation,
  deleteEvalRun as deleteEvalRunOperation,
  cancelEvalRun as cancelEvalRunOperation,
} from '../../operations/evals/runs.ts';
import type {
  RunCancelParams,
  RunCancelResponse,
  RunCreateParams,
  RunCreateResponse,
  RunDeleteParams,
  RunDeleteResponse,
  RunListParams,
  RunListResponsesPage,
  RunRetrieveParams,
  RunRetrieveResponse,
} from '../../resources/evals/runs.ts';

/**
 * Lists the runs of an evaluation with their totals, oldest first unless `order` says otherwise.
 *
 * `GET /evals/{eval_id}/runs`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function getEvalRuns(
  client: BaseClient,
  evalID: string,
  params?: RunListParams | null,
  options?: RequestOptions,
): PagePromise<RunListResponsesPage, RunCancelResponse> {
  return list(client, getEvalRunsOperation, evalID, params, options);
}

/**
 * Grades a set of data. With `jsonl` data the answers are there already; with `completions` and `responses` a model may be asked for them first. The queued run is returned at once and works on its own; read it again until it has ended.
 *
 * `POST /evals/{eval_id}/runs`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function createEvalRun(
  client: BaseClient,
  evalID: string,
  params: RunCreateParams,
  options?: RequestOptions,
): APIPromise<RunCreateResponse> {
  return call(client, createEvalRunOperation, evalID, params, options);
}

/**
 * Reads one run. Totals and usage are complete once its status is `completed`.
 *
 * `GET /evals/{eval_id}/runs/{run_id}`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function getEvalRun(
  client: BaseClient,
  runID: string,
  params: RunRetrieveParams,
  options?: RequestOptions,
): APIPromise<RunRetrieveResponse> {
  return call(client, getEvalRunOperation, runID, params, options);
}

/**
 * Removes a run and its output items for good. The evaluation stays.
 *
 * `DELETE /evals/{eval_id}/runs/{run_id}`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function deleteEvalRun(
  client: BaseClient,
  runID: string,
  params: RunDeleteParams,
  options?: RequestOptions,
): APIPromise<RunDeleteResponse> {
  return call(client, deleteEvalRunOperation, runID, params, options);
}

/**
 * Stops a run that is queued or in progress. What it graded until then can still be read.
 *
 * `POST /evals/{eval_id}/runs/{run_id}/cancel`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function cancelEvalRun(
  client: BaseClient,
  runID: string,
  params: RunCancelParams,
  options?: RequestOptions,
): APIPromise<RunCancelResponse> {
  return call(client, cancelEvalRunOperation, runID, params, options);
}
