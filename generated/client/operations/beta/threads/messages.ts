// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List messages of a thread: `GET /threads/{thread_id}/messages`. */
export const listMessages: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/messages',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before', 'run_id'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Add a message to a thread: `POST /threads/{thread_id}/messages`. */
export const createMessage: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/messages',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Retrieve a message: `GET /threads/{thread_id}/messages/{message_id}`. */
export const getMessage: OperationDescriptor = {
  method: 'GET',
  path: '/threads/{thread_id}/messages/{message_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Update a message: `POST /threads/{thread_id}/messages/{message_id}`. */
export const modifyMessage: OperationDescriptor = {
  method: 'POST',
  path: '/threads/{thread_id}/messages/{message_id}',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Delete a message: `DELETE /threads/{thread_id}/messages/{message_id}`. */
export const deleteMessage: OperationDescriptor = {
  method: 'DELETE',
  path: '/threads/{thread_id}/messages/{message_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};
