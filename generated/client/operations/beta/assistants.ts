// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List assistants: `GET /assistants`. */
export const listAssistants: OperationDescriptor = {
  method: 'GET',
  path: '/assistants',
  split: splitParams,
  query: ['limit', 'order', 'after', 'before'],
  headers: { 'OpenAI-Beta': 'assistants=v2' },
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create an assistant: `POST /assistants`. */
export const createAssistant: OperationDescriptor = {
  method: 'POST',
  path: '/assistants',
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Retrieve an assistant: `GET /assistants/{assistant_id}`. */
export const getAssistant: OperationDescriptor = {
  method: 'GET',
  path: '/assistants/{assistant_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Update an assistant: `POST /assistants/{assistant_id}`. */
export const modifyAssistant: OperationDescriptor = {
  method: 'POST',
  path: '/assistants/{assistant_id}',
  split: splitParams,
  body: 'application/json',
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};

/** Delete an assistant: `DELETE /assistants/{assistant_id}`. */
export const deleteAssistant: OperationDescriptor = {
  method: 'DELETE',
  path: '/assistants/{assistant_id}',
  split: splitParams,
  headers: { 'OpenAI-Beta': 'assistants=v2' },
};
