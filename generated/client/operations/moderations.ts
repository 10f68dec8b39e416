// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** Moderate text and images: `POST /moderations`. */
export const createModeration: OperationDescriptor = {
  method: 'POST',
  path: '/moderations',
  body: 'application/json',
};
