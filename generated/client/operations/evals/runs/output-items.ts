// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List output items of a run: `GET /evals/{eval_id}/runs/{run_id}/output_items`. */
export const getEvalRunOutputItems: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}/output_items',
  split: splitParams,
  query: ['after', 'limit', 'status', 'order'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Retrieve an output item of a run: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`. */
export const getEvalRunOutputItem: OperationDescriptor = {
  method: 'GET',
  path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
  split: splitParams,
};
