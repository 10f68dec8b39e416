// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../../src/client/core/index.ts';

/** List checkpoints of a fine-tuning job: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`. */
export const listFineTuningJobCheckpoints: OperationDescriptor = {
  method: 'GET',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints',
  split: splitParams,
  query: ['after', 'limit'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};
