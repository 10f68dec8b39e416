// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { splitParams } from '../../../../src/client/core/split-params.ts';
import type { OperationDescriptor } from '../../../../src/client/core/index.ts';

/** List fine-tuning jobs: `GET /fine_tuning/jobs`. */
export const listPaginatedFineTuningJobs: OperationDescriptor = {
  method: 'GET',
  path: '/fine_tuning/jobs',
  split: splitParams,
  query: ['after', 'limit', 'metadata'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Create a fine-tuning job: `POST /fine_tuning/jobs`. */
export const createFineTuningJob: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/jobs',
  body: 'application/json',
};

/** Retrieve a fine-tuning job: `GET /fine_tuning/jobs/{fine_tuning_job_id}`. */
export const retrieveFineTuningJob: OperationDescriptor = {
  method: 'GET',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}',
  split: splitParams,
  polling: { status: '/status', terminal: ['paused', 'succeeded', 'failed', 'cancelled'] },
};

/** Cancel a fine-tuning job: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`. */
export const cancelFineTuningJob: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel',
  split: splitParams,
};

/** List events of a fine-tuning job: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`. */
export const listFineTuningEvents: OperationDescriptor = {
  method: 'GET',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/events',
  split: splitParams,
  query: ['after', 'limit'],
  pagination: { items: '/data', itemCursor: '/id', parameter: 'after', hasMore: '/has_more' },
};

/** Pause a fine-tuning job: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`. */
export const pauseFineTuningJob: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause',
  split: splitParams,
};

/** Resume a fine-tuning job: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`. */
export const resumeFineTuningJob: OperationDescriptor = {
  method: 'POST',
  path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume',
  split: splitParams,
};
