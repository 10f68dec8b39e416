// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** List evaluations: `GET /evals`. */
export const listEvals: OperationDescriptor = {
  method: 'GET',
  path: '/evals',
  split: splitParams,
  query: ['after', 'limit', 'order', 'order_by'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create an evaluation: `POST /evals`. */
export const createEval: OperationDescriptor = {
  method: 'POST',
  path: '/evals',
  body: 'application/json',
};

/** Retrieve an evaluation: `GET /evals/{eval_id}`. */
export const getEval: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}',
  split: splitParams,
};

/** Update an evaluation: `POST /evals/{eval_id}`. */
export const updateEval: OperationDescriptor = {
  method: 'POST',
  path: '/evals/{eval_id}',
  split: splitParams,
  body: 'application/json',
};

/** Delete an evaluation: `DELETE /evals/{eval_id}`. */
export const deleteEval: OperationDescriptor = {
  method: 'DELETE',
  path: '/evals/{eval_id}',
  split: splitParams,
};
