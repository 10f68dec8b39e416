// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** Create a completion: `POST /completions`. */
export const createCompletion: OperationDescriptor = {
  method: 'POST',
  path: '/completions',
  body: 'application/json',
  answer: 'json',
  stream: { sentinel: '[DONE]' },
};
