// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** Count input tokens: `POST /responses/input_tokens`. */
export const getInputTokenCounts: OperationDescriptor = {
  method: 'POST',
  path: '/responses/input_tokens',
  body: 'application/json',
};
