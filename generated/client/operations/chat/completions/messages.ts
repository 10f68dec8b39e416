// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List messages of a stored chat completion: `GET /chat/completions/{completion_id}/messages`. */
export const getChatCompletionMessages: OperationDescriptor = {
  method: 'GET',
  path: '/chat/completions/{completion_id}/messages',
  query: ['after', 'limit', 'order'],
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
