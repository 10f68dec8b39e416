// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List messages of a stored chat completion: `GET /chat/completions/{completion_id}/messages`. */
export const getChatCompletionMessages: OperationDescriptor = {
  method: 'GET',
  path: '/chat/completions/{completion_id}/messages',
  split: splitParams,
  query: ['after', 'limit', 'order'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
