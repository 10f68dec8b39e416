// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import {
  createEval as createEvalOperation,
  deleteEval as deleteEvalOperation,
  getEval as getEvalOperation,
  listEvals as listEvalsOperation,
  updateEval as updateEvalOperation,
} from '../operations/evals.ts';
import { list } from '../../../src/client/core/list.ts';
import { call } from '../../../src/client/core/call.ts';
import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../src/client/core/index.ts';
import type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalUpdateParams,
  EvalUpdateResponse,
} from '../resources/evals.ts';

/**
 * Lists the evaluations of the key's project, oldest first by default.
 *
 * `GET /evals`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function listEvals(
  client: BaseClient,
  params?: EvalListParams | null,
  options?: RequestOptions,
): PagePromise<EvalListResponsesPage, EvalCreateResponse> {
  return list(client, listEvalsOperation, undefined, params, options);
}

/**
 * Creates an evaluation: the shape of its data and its graders. Runs do the grading. They also select models and prompts, so several can be compared with the same graders.
 *
 * `POST /evals`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function createEval(
  client: BaseClient,
  params: EvalCreateParams,
  options?: RequestOptions,
): APIPromise<EvalCreateResponse> {
  return call(client, createEvalOperation, undefined, params, options);
}

/**
 * Returns one evaluation. List its runs and results separately.
 *
 * `GET /evals/{eval_id}`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function getEval(
  client: BaseClient,
  evalID: string,
  options?: RequestOptions,
): APIPromise<EvalRetrieveResponse> {
  return call(client, getEvalOperation, evalID, undefined, options);
}

/**
 * Updates the name or the metadata of an evaluation. Its data shape and graders cannot be changed.
 *
 * `POST /evals/{eval_id}`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function updateEval(
  client: BaseClient,
  evalID: string,
  params: EvalUpdateParams,
  options?: RequestOptions,
): APIPromise<EvalUpdateResponse> {
  return call(client, updateEvalOperation, evalID, params, options);
}

/**
 * Deletes an evaluation permanently.
 *
 * `DELETE /evals/{eval_id}`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function deleteEval(
  client: BaseClient,
  evalID: string,
  options?: RequestOptions,
): APIPromise<EvalDeleteResponse> {
  return call(client, deleteEvalOperation, evalID, undefined, options);
}
