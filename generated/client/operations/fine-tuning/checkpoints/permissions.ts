// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List checkpoint permissions: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export const listFineTuningCheckpointPermissions: OperationDescriptor = {
  method: 'GET',
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
  split: splitParams,
  query: ['project_id', 'after', 'limit', 'order'],
  admin: true,
  pagination: { items: '/data', parameter: 'after', cursor: '/last_id', hasMore: '/has_more' },
};

/** Create checkpoint permissions: `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`. */
export const createFineTuningCheckpointPermission: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions',
  split: splitParams,
  body: 'application/json',
  admin: true,
  pagination: { items: '/data' },
};

/** Delete a checkpoint permission: `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`. */
export const deleteFineTuningCheckpointPermission: OperationDescriptor = {
  method: 'DELETE',
  path: '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}',
  split: splitParams,
  admin: true,
};
