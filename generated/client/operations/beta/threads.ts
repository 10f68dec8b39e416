// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** Create a thread: `POST /threads`. */
export const createThread: OperationDescriptor = {
  method: 'POST',
  path: '/threads',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Create a thread and run it: `POST /threads/runs`. */
export const createThreadAndRun: OperationDescriptor = {
  method: 'POST',
  path: '/threads/runs',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
  stream: { sentinel: '[DONE]', envelope: true },
};

/** Retrieve a thread: `GET /threads/{thread_id}`. */
export const getThread: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Update a thread: `POST /threads/{thread_id}`. */
export const modifyThread: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};

/** Delete a thread: `DELETE /threads/{thread_id}`. */
export const deleteThread: OperationDescriptor = {
  method: 'DELETE',
  path: '/threads/{thread_id}',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  answer: 'json',
};
