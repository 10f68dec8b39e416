// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor, StreamRule } from '../../../../../src/client/core/index.ts';

/** List runs of a thread: `GET /threads/{thread_id}/runs`. */
export const listRuns: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Run an assistant on a thread: `POST /threads/{thread_id}/runs`. */
export const createRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs',
  split: splitParams,
  query: ['include[]'],
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  streams: true,
};

/** The events of {@link createRun}. */
export const createRunEvents: StreamRule = { sentinel: '[DONE]', envelope: true };

/** Retrieve a run: `GET /threads/{thread_id}/runs/{run_id}`. */
export const getRun: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/runs/{run_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  polling: {
    status: '/status',
    terminal: ['requires_action', 'cancelled', 'failed', 'completed', 'incomplete', 'expired'],
  },
};

/** Update a run: `POST /threads/{thread_id}/runs/{run_id}`. */
export const modifyRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Cancel a run: `POST /threads/{thread_id}/runs/{run_id}/cancel`. */
export const cancelRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/cancel',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Submit tool outputs to a run: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`. */
export const submitToolOutputsToRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  streams: true,
};

/** The events of {@link submitToolOutputsToRun}. */
export const submitToolOutputsToRunEvents: StreamRule = { sentinel: '[DONE]', envelope: true };
