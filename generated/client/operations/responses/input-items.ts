// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List input items of a response: `GET /responses/{response_id}/input_items`. */
export const listInputItems: OperationDescriptor = {
  method: 'GET',
  path: '/responses/{response_id}/input_items',
  query: ['limit', 'order', 'after', 'include[]'],
  answer: 'json',
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
