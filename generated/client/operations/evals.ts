// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** List evaluations: `GET /evals`. */
export const listEvals: OperationDescriptor = {
  method: 'GET',
  path: '/evals',
  query: ['after', 'limit', 'order', 'order_by'],
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create an evaluation: `POST /evals`. */
export const createEval: OperationDescriptor = {
  method: 'POST',
  path: '/evals',
  body: 'application/json',
  answer: 'json',
};

/** Retrieve an evaluation: `GET /evals/{eval_id}`. */
export const getEval: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}',
  answer: 'json',
};

/** Update an evaluation: `POST /evals/{eval_id}`. */
export const updateEval: OperationDescriptor = {
  method: 'POST',
  path: '/evals/{eval_id}',
  body: 'application/json',
  answer: 'json',
};

/** Delete an evaluation: `DELETE /evals/{eval_id}`. */
export const deleteEval: OperationDescriptor = {
  method: 'DELETE',
  path: '/evals/{eval_id}',
  answer: 'json',
};
