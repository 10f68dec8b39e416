// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** Create embeddings: `POST /embeddings`. */
export const createEmbedding: OperationDescriptor = {
  method: 'POST',
  path: '/embeddings',
  body: 'application/json',
};
