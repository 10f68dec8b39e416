// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List runs of an evaluation: `GET /evals/{eval_id}/runs`. */
export const getEvalRuns: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}/runs',
  query: ['after', 'limit', 'order', 'status'],
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Run an evaluation: `POST /evals/{eval_id}/runs`. */
export const createEvalRun: OperationDescriptor = {
  method: 'POST',
  path: '/evals/{eval_id}/runs',
  body: 'application/json',
  answer: 'json',
};

/** Retrieve a run of an evaluation: `GET /evals/{eval_id}/runs/{run_id}`. */
export const getEvalRun: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}',
  answer: 'json',
  polling: { status: '/status', terminal: ['completed', 'canceled', 'failed'] },
};

/** Delete a run of an evaluation: `DELETE /evals/{eval_id}/runs/{run_id}`. */
export const deleteEvalRun: OperationDescriptor = {
  method: 'DELETE',
  path: '/evals/{eval_id}/runs/{run_id}',
  answer: 'json',
};

/** Cancel a run of an evaluation: `POST /evals/{eval_id}/runs/{run_id}/cancel`. */
export const cancelEvalRun: OperationDescriptor = {
  method: 'POST',
  path: '/evals/{eval_id}/runs/{run_id}/cancel',
  answer: 'json',
};
