// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor, StreamRule } from '../../../../src/client/core/index.ts';

/** List stored chat completions: `GET /chat/completions`. */
export const listChatCompletions: OperationDescriptor = {
  method: 'GET',
  path: '/chat/completions',
  split: splitParams,
  query: ['model', 'metadata', 'after', 'limit', 'order'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create a chat completion: `POST /chat/completions`. */
export const createChatCompletion: OperationDescriptor = {
  method: 'POST',
  path: '/chat/completions',
  body: 'application/json',
  streams: true,
};

/** The events of {@link createChatCompletion}. */
export const createChatCompletionEvents: StreamRule = { sentinel: '[DONE]' };

/** Retrieve a stored chat completion: `GET /chat/completions/{completion_id}`. */
export const getChatCompletion: OperationDescriptor = {
  method: 'GET',
  path: '/chat/completions/{completion_id}',
  split: splitParams,
};

/** Update a stored chat completion: `POST /chat/completions/{completion_id}`. */
export const updateChatCompletion: OperationDescriptor = {
  method: 'POST',
  path: '/chat/completions/{completion_id}',
  split: splitParams,
  body: 'application/json',
};

/** Delete a stored chat completion: `DELETE /chat/completions/{completion_id}`. */
export const deleteChatCompletion: OperationDescriptor = {
  method: 'DELETE',
  path: '/chat/completions/{completion_id}',
  split: splitParams,
};
