// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List input items of a response: `GET /responses/{response_id}/input_items`. */
export const listInputItems: OperationDescriptor = {
  method: 'GET',
  path: '/responses/{response_id}/input_items',
  split: splitParams,
  query: ['limit', 'order', 'after', 'include[]'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
