// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  cancelFineTuningJob as cancelFineTuningJobOperation,
  createFineTuningJob as createFineTuningJobOperation,
  listFineTuningEvents as listFineTuningEventsOperation,
  listPaginatedFineTuningJobs as listPaginatedFineTuningJobsOperation,
  pauseFineTuningJob as pauseFineTuningJobOperation,
  resumeFineTuningJob as resumeFineTuningJobOperation,
  retrieveFineTuningJob as retrieveFineTuningJobOperation,
} from '../../operations/fine-tuning/jobs.ts';
import type { APIPromise, BaseClient, CallOptions, PagePromise } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as FineTuningJobsAPI from '../../resources/fine-tuning/jobs.ts';

/**
 * Lists the jobs of the organization. Pages have no first and last id; the cursor is the id of the last job.
 *
 * `GET /fine_tuning/jobs`
 */
export function listPaginatedFineTuningJobs(
  client: BaseClient,
  params?: FineTuningJobsAPI.JobListParams | null,
  options?: CallOptions,
): PagePromise<FineTuningJobsAPI.FineTuningJobsPage, schema.FineTuningJob> {
  return list(client, listPaginatedFineTuningJobsOperation, undefined, params, options);
}

/**
 * Starts to train a model on an uploaded file. Returns immediately, while the files are still being validated; poll the job until it has ended, or list its events. Last date for new jobs at the vendor, for existing customers: 2027-01-06. Inference on models tuned by then continues.
 *
 * `POST /fine_tuning/jobs`
 *
 * @deprecated Retirement date: 2027-01-06.
 */
export function createFineTuningJob(
  client: BaseClient,
  params: FineTuningJobsAPI.JobCreateParams,
  options?: CallOptions,
): APIPromise<FineTuningJobsAPI.FineTuningJob> {
  return call(client, createFineTuningJobOperation, undefined, params, options);
}

/**
 * Returns one job. Once `status` is `succeeded`, `fine_tuned_model` is the model to use.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
 */
export function retrieveFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: CallOptions,
): APIPromise<FineTuningJobsAPI.FineTuningJob> {
  return call(client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
}

/**
 * Ends a job immediately, before its completion. To stop it temporarily, pause it.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
 */
export function cancelFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: CallOptions,
): APIPromise<FineTuningJobsAPI.FineTuningJob> {
  return call(client, cancelFineTuningJobOperation, fineTuningJobID, undefined, options);
}

/**
 * Lists the events of a job: status messages and training metrics.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
 */
export function listFineTuningEvents(
  client: BaseClient,
  fineTuningJobID: string,
  params?: FineTuningJobsAPI.JobListEventsParams | null,
  options?: CallOptions,
): PagePromise<FineTuningJobsAPI.FineTuningJobEventsPage, schema.FineTuningJobEvent> {
  return list(client, listFineTuningEventsOperation, fineTuningJobID, params, options);
}

/**
 * Pauses a running job. It becomes `pausing`, then `paused` until it is resumed or cancelled.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
 */
export function pauseFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: CallOptions,
): APIPromise<FineTuningJobsAPI.FineTuningJob> {
  return call(client, pauseFineTuningJobOperation, fineTuningJobID, undefined, options);
}

/**
 * Continues a paused job from where it stopped.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
 */
export function resumeFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: CallOptions,
): APIPromise<FineTuningJobsAPI.FineTuningJob> {
  return call(client, resumeFineTuningJobOperation, fineTuningJobID, undefined, options);
}
