// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List steps of a run: `GET /threads/{thread_id}/runs/{run_id}/steps`. */
export const listRunSteps: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before', 'include[]'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Retrieve a step of a run: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`. */
export const getRunStep: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  split: splitParams,
  query: ['include[]'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};
