// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../src/client/core/split-params.ts';
import type { OperationDescriptor, StreamRule } from '../../../src/client/core/index.ts';

/** Create a response: `POST /responses`. */
export const createResponse: OperationDescriptor = {
  method: 'POST',
  path: '/responses',
  body: 'application/json',
  streams: true,
};

/** The events of {@link createResponse}. */
export const createResponseEvents: StreamRule = {
  sentinel: null,
  terminal: ['response.completed', 'response.failed', 'response.incomplete', 'error'],
};

/** Retrieve a response: `GET /responses/{response_id}`. */
export const getResponse: OperationDescriptor = {
  method: 'GET',
  path: '/responses/{response_id}',
  split: splitParams,
  query: ['include[]', 'stream', 'starting_after', 'include_obfuscation'],
  streams: true,
  polling: { status: '/status', terminal: ['completed', 'failed', 'cancelled', 'incomplete'] },
};

/** The events of {@link getResponse}. */
export const getResponseEvents: StreamRule = {
  sentinel: null,
  terminal: ['response.completed', 'response.failed', 'response.incomplete', 'error'],
};

/** Delete a response: `DELETE /responses/{response_id}`. */
export const deleteResponse: OperationDescriptor = {
  method: 'DELETE',
  path: '/responses/{response_id}',
  split: splitParams,
};

/** Cancel a background response: `POST /responses/{response_id}/cancel`. */
export const cancelResponse: OperationDescriptor = {
  method: 'POST',
  path: '/responses/{response_id}/cancel',
  split: splitParams,
};

/** Compact a conversation: `POST /responses/compact`. */
export const compactConversation: OperationDescriptor = {
  method: 'POST',
  path: '/responses/compact',
  body: 'application/json',
};
