// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor, StreamRule } from '../../../src/client/core/index.ts';

/** Create a completion: `POST /completions`. */
export const createCompletion: OperationDescriptor = {
  method: 'POST',
  path: '/completions',
  body: 'application/json',
  streams: true,
};

/** The events of {@link createCompletion}. */
export const createCompletionEvents: StreamRule = { sentinel: '[DONE]' };
