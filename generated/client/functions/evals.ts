// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../src/client/core/index.ts';
import { call } from '../../../src/client/core/call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  listEvals as listEvalsOperation,
  createEval as createEvalOperation,
  getEval as getEvalOperation,
  updateEval as updateEvalOperation,
  deleteEval as deleteEvalOperation,
} from '../operations/evals.ts';
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
 * Lists the evaluations of the project that the key belongs to, oldest first unless `order` says otherwise.
 *
 * `GET /evals`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function listEvals(
  client: BaseClient,
  params?: EvalListParams | null,
  options?: RequestOptions,
): PagePromise<EvalListResponsesPage, EvalCreateResponse> {
  return list(client, listEvalsOperation, undefined, params, options);
}

/**
 * Sets up an evaluation: what its data look like, and by which graders they pass or fail. Nothing is graded before a run is created. Models and prompts belong to the runs, so that several can be compared by the same graders.
 *
 * `POST /evals`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function createEval(
  client: BaseClient,
  params: EvalCreateParams,
  options?: RequestOptions,
): APIPromise<EvalCreateResponse> {
  return call(client, createEvalOperation, undefined, params, options);
}

/**
 * Reads one evaluation. Its runs and their results are listed by operations of their own.
 *
 * `GET /evals/{eval_id}`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function getEval(
  client: BaseClient,
  evalID: string,
  options?: RequestOptions,
): APIPromise<EvalRetrieveResponse> {
  return call(client, getEvalOperation, evalID, undefined, options);
}

/**
 * Changes the name or the labels of an evaluation. Its data and graders stay as they were created.
 *
 * `POST /evals/{eval_id}`
 *
 * @deprecated The vendor ended it on 2026-11-30.
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
 * Removes an evaluation for good.
 *
 * `DELETE /evals/{eval_id}`
 *
 * @deprecated The vendor ended it on 2026-11-30.
 */
export function deleteEval(
  client: BaseClient,
  evalID: string,
  options?: RequestOptions,
): APIPromise<EvalDeleteResponse> {
  return call(client, deleteEvalOperation, evalID, undefined, options);
}
