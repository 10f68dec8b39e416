// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { APIPromise, BaseClient, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import { call } from '../../../../src/client/core/call.ts';
import { list } from '../../../../src/client/core/list.ts';
import {
  listPaginatedFineTuningJobs as listPaginatedFineTuningJobsOperation,
  createFineTuningJob as createFineTuningJobOperation,
  retrieveFineTuningJob as retrieveFineTuningJobOperation,
  cancelFineTuningJob as cancelFineTuningJobOperation,
  listFineTuningEvents as listFineTuningEventsOperation,
  pauseFineTuningJob as pauseFineTuningJobOperation,
  resumeFineTuningJob as resumeFineTuningJobOperation,
} from '../../operations/fine-tuning/jobs.ts';
import type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobEventsPage,
  FineTuningJobsPage,
  JobCreateParams,
  JobListEventsParams,
  JobListParams,
} from '../../resources/fine-tuning/jobs.ts';

/**
 * Lists the jobs of the organization. Pages name no first and last id; the cursor is the id of the last job.
 *
 * `GET /fine_tuning/jobs`
 */
export function listPaginatedFineTuningJobs(
  client: BaseClient,
  params?: JobListParams | null,
  options?: RequestOptions,
): PagePromise<FineTuningJobsPage, FineTuningJob> {
  return list(client, listPaginatedFineTuningJobsOperation, undefined, params, options);
}

/**
 * Starts to train a model on an uploaded file. The answer comes at once, while the files are still being checked; read the job until it has ended, or its events. The vendor ends self-serve fine-tuning: 2027-01-06 is the last day on which existing customers can start a job. Models that are tuned by then go on answering.
 *
 * `POST /fine_tuning/jobs`
 *
 * @deprecated The vendor ended it on 2027-01-06.
 */
export function createFineTuningJob(
  client: BaseClient,
  params: JobCreateParams,
  options?: RequestOptions,
): APIPromise<FineTuningJob> {
  return call(client, createFineTuningJobOperation, undefined, params, options);
}

/**
 * Reads one job. When `status` is `succeeded`, `fine_tuned_model` is the model to use.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
 */
export function retrieveFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: RequestOptions,
): APIPromise<FineTuningJob> {
  return call(client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
}

/**
 * Ends a job at once, before it is done. To stop it for a while only, pause it.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
 */
export function cancelFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: RequestOptions,
): APIPromise<FineTuningJob> {
  return call(client, cancelFineTuningJobOperation, fineTuningJobID, undefined, options);
}

/**
 * Lists what has happened to a job, messages for people and metrics of its steps.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
 */
export function listFineTuningEvents(
  client: BaseClient,
  fineTuningJobID: string,
  params?: JobListEventsParams | null,
  options?: RequestOptions,
): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
  return list(client, listFineTuningEventsOperation, fineTuningJobID, params, options);
}

/**
 * Halts a job that runs. It is `pausing` at first, then `paused` until it is resumed or cancelled.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
 */
export function pauseFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: RequestOptions,
): APIPromise<FineTuningJob> {
  return call(client, pauseFineTuningJobOperation, fineTuningJobID, undefined, options);
}

/**
 * Carries a paused job on from where it halted.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
 */
export function resumeFineTuningJob(
  client: BaseClient,
  fineTuningJobID: string,
  options?: RequestOptions,
): APIPromise<FineTuningJob> {
  return call(client, resumeFineTuningJobOperation, fineTuningJobID, undefined, options);
}
