// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../../src/client/core/index.ts';

/** List steps of a run: `GET /threads/{thread_id}/runs/{run_id}/steps`. */
export const listRunSteps: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps',
  query: ['limit', 'order', 'after', 'before', 'include[]'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Retrieve a step of a run: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`. */
export const getRunStep: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
  query: ['include[]'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};
