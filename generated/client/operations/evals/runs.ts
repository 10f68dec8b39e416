// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List runs of an evaluation: `GET /evals/{eval_id}/runs`. */
export const getEvalRuns: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}/runs',
  split: splitParams,
  query: ['after', 'limit', 'order', 'status'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Run an evaluation: `POST /evals/{eval_id}/runs`. */
export const createEvalRun: OperationDescriptor = {
  method: 'POST',
  path: '/evals/{eval_id}/runs',
  split: splitParams,
  body: 'application/json',
};

/** Retrieve a run of an evaluation: `GET /evals/{eval_id}/runs/{run_id}`. */
export const getEvalRun: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}',
  split: splitParams,
  polling: { status: '/status', terminal: ['completed', 'canceled', 'failed'] },
};

/** Delete a run of an evaluation: `DELETE /evals/{eval_id}/runs/{run_id}`. */
export const deleteEvalRun: OperationDescriptor = {
  method: 'DELETE',
  path: '/evals/{eval_id}/runs/{run_id}',
  split: splitParams,
};

/** Cancel a run of an evaluation: `POST /evals/{eval_id}/runs/{run_id}/cancel`. */
export const cancelEvalRun: OperationDescriptor = {
  method: 'POST',
  path: '/evals/{eval_id}/runs/{run_id}/cancel',
  split: splitParams,
};
