// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../src/client/core/index.ts';

/** List models: `GET /models`. */
export const listModels: OperationDescriptor = {
  method: 'GET',
  path: '/models',
  split: splitParams,
  pagination: { items: '/data' },
};

/** Retrieve a model: `GET /models/{model}`. */
export const retrieveModel: OperationDescriptor = {
  method: 'GET',
  path: '/models/{model}',
  split: splitParams,
};

/** Delete a fine-tuned model: `DELETE /models/{model}`. */
export const deleteModel: OperationDescriptor = {
  method: 'DELETE',
  path: '/models/{model}',
  split: splitParams,
};
