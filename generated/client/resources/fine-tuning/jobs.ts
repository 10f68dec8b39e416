// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Checkpoints } from './jobs/checkpoints.ts';
import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../../src/client/core/index.ts';
import {
  cancelFineTuningJob as cancelFineTuningJobOperation,
  createFineTuningJob as createFineTuningJobOperation,
  listFineTuningEvents as listFineTuningEventsOperation,
  listPaginatedFineTuningJobs as listPaginatedFineTuningJobsOperation,
  pauseFineTuningJob as pauseFineTuningJobOperation,
  resumeFineTuningJob as resumeFineTuningJobOperation,
  retrieveFineTuningJob as retrieveFineTuningJobOperation,
} from '../../operations/fine-tuning/jobs.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../../src/client/core/index.ts';
import type {
  FineTuningJob,
  FineTuningJobEvent,
  FineTuningJobWandbIntegration,
  FineTuningJobWandbIntegrationObject,
  JobCreateParams,
} from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { FineTuningJob };

export type { FineTuningJobEvent };

export type { FineTuningJobWandbIntegration };

export type { FineTuningJobWandbIntegrationObject };

/** The name of this type in the official client. */
export type FineTuningJobIntegration = schema.FineTuningJobWandbIntegrationObject;

/** A page of `client.fineTuning.jobs.list`. */
export interface FineTuningJobsPage extends PageMethods<schema.FineTuningJob> {
  /** Marks this object as a list. */
  object: 'list';
  /** The jobs of this page. */
  data: schema.FineTuningJob[];
  /** Whether another page follows. To get it, pass the id of the last job as `after`. */
  has_more: boolean;
}

/** A page of `client.fineTuning.jobs.listEvents`. */
export interface FineTuningJobEventsPage extends PageMethods<schema.FineTuningJobEvent> {
  /** Marks this object as a list. */
  object: 'list';
  /** The events of this page. */
  data: schema.FineTuningJobEvent[];
  /** Whether another page follows. To get it, pass the id of the last event as `after`. */
  has_more: boolean;
}

/** Params of `client.fineTuning.jobs.list`. */
export interface JobListParams {
  /** Cursor: the page starts after the job with this id. Pass the id of the last job of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Return only jobs with all of these metadata pairs, such as `metadata[team]=support-desk`. `metadata=null` returns jobs without metadata. */
  metadata?: schema.Metadata;
}

export type { JobCreateParams };

/** Params of `client.fineTuning.jobs.listEvents`. */
export interface JobListEventsParams {
  /** Cursor: the page starts after the event with this id. Pass the id of the last event of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
}

/** `client.fineTuning.jobs`. Custom models, trained from a base model. */
export class Jobs extends APIResource {
  /** The class of `client.fineTuning.jobs.checkpoints`. */
  static readonly Checkpoints = Checkpoints;
  /** Custom models, trained from a base model. */
  readonly checkpoints = new Checkpoints(this._client);

  /**
   * Lists the jobs of the organization. Pages have no first and last id; the cursor is the id of the last job.
   *
   * `GET /fine_tuning/jobs`
   */
  list(params?: JobListParams | null, options?: RequestOptions): PagePromise<FineTuningJobsPage, schema.FineTuningJob>;
  /**
   * List fine-tuning jobs, without params.
   *
   * `GET /fine_tuning/jobs`
   */
  list(options?: OptionsAlone<JobListParams>): PagePromise<FineTuningJobsPage, schema.FineTuningJob>;
  list(
    params?: JobListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, schema.FineTuningJob> {
    return list(
      this._client,
      listPaginatedFineTuningJobsOperation,
      undefined,
      ...paramsAndOptions(listPaginatedFineTuningJobsOperation, params, options),
    );
  }

  /**
   * Starts to train a model on an uploaded file. Returns immediately, while the files are still being validated; poll the job until it has ended, or list its events. Last date for new jobs at the vendor, for existing customers: 2027-01-06. Inference on models tuned by then continues.
   *
   * `POST /fine_tuning/jobs`
   *
   * @deprecated Retirement date: 2027-01-06.
   */
  create(params: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this._client, createFineTuningJobOperation, undefined, params, options);
  }

  /**
   * Returns one job. Once `status` is `succeeded`, `fine_tuned_model` is the model to use.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this._client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Ends a job immediately, before its completion. To stop it temporarily, pause it.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this._client, cancelFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Lists the events of a job: status messages and training metrics.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
   */
  listEvents(
    fineTuningJobID: string,
    params?: JobListEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, schema.FineTuningJobEvent>;
  /**
   * List events of a fine-tuning job, without params.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
   */
  listEvents(
    fineTuningJobID: string,
    options?: OptionsAlone<JobListEventsParams>,
  ): PagePromise<FineTuningJobEventsPage, schema.FineTuningJobEvent>;
  listEvents(
    fineTuningJobID: string,
    params?: JobListEventsParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, schema.FineTuningJobEvent> {
    return list(
      this._client,
      listFineTuningEventsOperation,
      fineTuningJobID,
      ...paramsAndOptions(listFineTuningEventsOperation, params, options),
    );
  }

  /**
   * Pauses a running job. It becomes `pausing`, then `paused` until it is resumed or cancelled.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this._client, pauseFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Continues a paused job from where it stopped.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this._client, resumeFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Polls until the status is `paused`, `succeeded`, `failed` or `cancelled`.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   */
  poll(fineTuningJobID: string, options?: PollOptions): Promise<FineTuningJob> {
    return poll(this._client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Same as `create`, then waits until the status is `paused`, `succeeded`, `failed` or `cancelled`.
   *
   * `POST /fine_tuning/jobs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2027-01-06.
   */
  createAndPoll(params: JobCreateParams, options?: PollOptions): Promise<FineTuningJob> {
    return callAndPoll(
      this._client,
      { send: call, operation: createFineTuningJobOperation },
      retrieveFineTuningJobOperation,
      { fine_tuning_job_id: '/id' },
      undefined,
      params,
      options,
    );
  }
}
