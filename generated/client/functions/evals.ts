// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../src/client/core/call.ts';
import { list } from '../../../src/client/core/list.ts';
import {
  createEval as createEvalOperation,
  deleteEval as deleteEvalOperation,
  getEval as getEvalOperation,
  listEvals as listEvalsOperation,
  updateEval as updateEvalOperation,
} from '../operations/evals.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../src/client/core/index.ts';
import type * as schema from '../../types.ts';
import type * as EvalsAPI from '../resources/evals.ts';

/**
 * Lists the evaluations of the key's project, oldest first by default.
 *
 * `GET /evals`
 *
 * @deprecated Retirement date: 2026-11-30.
 */
export function listEvals(
  client: BaseClient,
  params?: EvalsAPI.EvalListParams | null,
  options?: CallOptions,
): PagePromise<EvalsAPI.EvalListResponsesPage, schema.Eval> {
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
  params: EvalsAPI.EvalCreateParams,
  options?: CallOptions,
): APIPromise<EvalsAPI.EvalCreateResponse> {
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
  options?: CallOptions,
): APIPromise<EvalsAPI.EvalRetrieveResponse> {
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
  params: EvalsAPI.EvalUpdateParams,
  options?: CallOptions,
): APIPromise<EvalsAPI.EvalUpdateResponse> {
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
  options?: CallOptions,
): APIPromise<EvalsAPI.EvalDeleteResponse> {
  return call(client, deleteEvalOperation, evalID, undefined, options);
}
