// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** Create a response: `POST /responses`. */
export const createResponse: OperationDescriptor = {
  method: 'POST',
  path: '/responses',
  body: 'application/json',
  answer: 'json',
  stream: { sentinel: null, terminal: ['response.completed', 'response.failed', 'response.incomplete', 'error'] },
};

/** Retrieve a response: `GET /responses/{response_id}`. */
export const getResponse: OperationDescriptor = {
  method: 'GET',
  path: '/responses/{response_id}',
  query: ['include[]', 'stream', 'starting_after', 'include_obfuscation'],
  answer: 'json',
  stream: { sentinel: null, terminal: ['response.completed', 'response.failed', 'response.incomplete', 'error'] },
  polling: { status: '/status', terminal: ['completed', 'failed', 'cancelled', 'incomplete'] },
};

/** Delete a response: `DELETE /responses/{response_id}`. */
export const deleteResponse: OperationDescriptor = {
  method: 'DELETE',
  path: '/responses/{response_id}',
  answer: 'json',
};

/** Cancel a background response: `POST /responses/{response_id}/cancel`. */
export const cancelResponse: OperationDescriptor = {
  method: 'POST',
  path: '/responses/{response_id}/cancel',
  answer: 'json',
};

/** Compact a conversation: `POST /responses/compact`. */
export const compactConversation: OperationDescriptor = {
  method: 'POST',
  path: '/responses/compact',
  body: 'application/json',
  answer: 'json',
};
