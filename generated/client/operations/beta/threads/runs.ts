// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List runs of a thread: `GET /threads/{thread_id}/runs`. */
export const listRuns: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  query: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Run an assistant on a thread: `POST /threads/{thread_id}/runs`. */
export const createRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs',
  query: ['include[]'],
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  stream: { sentinel: '[DONE]', envelope: true },
};

/** Retrieve a run: `GET /threads/{thread_id}/runs/{run_id}`. */
export const getRun: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  polling: {
    status: '/status',
    terminal: ['requires_action', 'cancelled', 'failed', 'completed', 'incomplete', 'expired'],
  },
};

/** Update a run: `POST /threads/{thread_id}/runs/{run_id}`. */
export const modifyRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Cancel a run: `POST /threads/{thread_id}/runs/{run_id}/cancel`. */
export const cancelRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Submit tool outputs to a run: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
export const submitToolOutputsToRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  stream: { sentinel: '[DONE]', envelope: true },
};
