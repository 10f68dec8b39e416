// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor, StreamRule } from '../../../../src/client/core/index.ts';

/** Create a thread: `POST /threads`. */
export const createThread: OperationDescriptor = {
  method: 'POST',
  path: '/threads',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Create a thread and run it: `POST /threads/runs`. */
export const createThreadAndRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/runs',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  streams: true,
};

/** The events of {@link createThreadAndRun}. */
export const createThreadAndRunEvents: StreamRule = { sentinel: '[DONE]', envelope: true };

/** Retrieve a thread: `GET /threads/{thread_id}`. */
export const getThread: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Update a thread: `POST /threads/{thread_id}`. */
export const modifyThread: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Delete a thread: `DELETE /threads/{thread_id}`. */
export const deleteThread: OperationDescriptor = {
  method: 'DELETE',
  path: '/threads/{thread_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};
