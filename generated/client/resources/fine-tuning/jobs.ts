// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, PollOptions, RequestOptions } from '../../../../src/client/core/index.ts';
import {
  listPaginatedFineTuningJobs as listPaginatedFineTuningJobsOperation,
  createFineTuningJob as createFineTuningJobOperation,
  retrieveFineTuningJob as retrieveFineTuningJobOperation,
  cancelFineTuningJob as cancelFineTuningJobOperation,
  listFineTuningEvents as listFineTuningEventsOperation,
  pauseFineTuningJob as pauseFineTuningJobOperation,
  resumeFineTuningJob as resumeFineTuningJobOperation,
} from '../../operations/fine-tuning/jobs.ts';
import { Checkpoints } from './jobs/checkpoints.ts';
import type { Metadata } from '../shared.ts';
import type * as schema from '../../../types.ts';

/** The training of one model, from the check of its files to the finished model. */
export interface FineTuningJob extends schema.FineTuningJob {}

export declare namespace FineTuningJob {
  export type Error = NonNullable<schema.FineTuningJob['error']>;
  export type Hyperparameters = NonNullable<schema.FineTuningJob['hyperparameters']>;
  export type Method = schema.FineTuneMethod;
}

/** Something that happened to a fine-tuning job, in words for a person or in numbers. */
export interface FineTuningJobEvent extends schema.FineTuningJobEvent {}

/** An outside service that gets the metrics of the job while it runs. */
export interface FineTuningJobWandbIntegrationObject extends schema.FineTuningIntegration {}

export declare namespace FineTuningJobWandbIntegrationObject {
  export type Wandb = NonNullable<schema.FineTuningIntegration['wandb']>;
}

/** A name of the official client's. */
export type FineTuningJobIntegration = schema.FineTuningIntegration;

export declare namespace FineTuningJobIntegration {
  export type Wandb = NonNullable<schema.FineTuningIntegration['wandb']>;
}

/** A name of the official client's. */
export type FineTuningJobWandbIntegration = schema.FineTuningIntegration['wandb'];

/** A page of `client.fineTuning.jobs.list`. */
export type FineTuningJobsPage = Page<FineTuningJob, schema.ListPaginatedFineTuningJobsResponse>;

/** A page of `client.fineTuning.jobs.listEvents`. */
export type FineTuningJobEventsPage = Page<FineTuningJobEvent, schema.ListFineTuningJobEventsResponse>;

/** Params of `client.fineTuning.jobs.list`. */
export interface JobListParams {
  /** Cursor. The page starts behind the job with this id; send the id of the last job of the page before. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /** Keep only jobs that have all of these labels, for example `metadata[team]=support-desk`. `metadata=null` keeps jobs without any. */
  metadata?: Metadata;
}

/** Params of `client.fineTuning.jobs.create`. */
export interface JobCreateParams extends schema.CreateFineTuningJobRequest {}

export declare namespace JobCreateParams {
  export type Hyperparameters = NonNullable<schema.CreateFineTuningJobRequest['hyperparameters']>;
  export type Method = schema.FineTuneMethod;
}

/** Params of `client.fineTuning.jobs.listEvents`. */
export interface JobListEventsParams {
  /** Cursor. The page starts behind the event with this id; send the id of the last event of the page before. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
}

/** `client.fineTuning.jobs`. Custom models, trained from a base model. */
export class Jobs extends APIResource {
  /** Custom models, trained from a base model. */
  readonly checkpoints = new Checkpoints(this.client);

  /**
   * Lists the jobs of the organization. Pages name no first and last id; the cursor is the id of the last job.
   *
   * `GET /fine_tuning/jobs`
   */
  list(params?: JobListParams | null, options?: RequestOptions): PagePromise<FineTuningJobsPage, FineTuningJob>;
  /**
   * List fine-tuning jobs, without params.
   *
   * `GET /fine_tuning/jobs`
   */
  list(options?: RequestOptions): PagePromise<FineTuningJobsPage, FineTuningJob>;
  list(
    params?: JobListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobsPage, FineTuningJob> {
    return list(
      this.client,
      listPaginatedFineTuningJobsOperation,
      undefined,
      ...paramsAndOptions(listPaginatedFineTuningJobsOperation, params, options),
    );
  }

  /**
   * Starts to train a model on an uploaded file. The answer comes at once, while the files are still being checked; read the job until it has ended, or its events. The vendor ends self-serve fine-tuning: 2027-01-06 is the last day on which existing customers can start a job. Models that are tuned by then go on answering.
   *
   * `POST /fine_tuning/jobs`
   *
   * @deprecated The vendor ended it on 2027-01-06.
   */
  create(params: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, createFineTuningJobOperation, undefined, params, options);
  }

  /**
   * Reads one job. When `status` is `succeeded`, `fine_tuned_model` is the model to use.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Ends a job at once, before it is done. To stop it for a while only, pause it.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, cancelFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Lists what has happened to a job, messages for people and metrics of its steps.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
   */
  listEvents(
    fineTuningJobID: string,
    params?: JobListEventsParams | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent>;
  /**
   * List events of a fine-tuning job, without params.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
   */
  listEvents(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent>;
  listEvents(
    fineTuningJobID: string,
    params?: JobListEventsParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobEventsPage, FineTuningJobEvent> {
    return list(
      this.client,
      listFineTuningEventsOperation,
      fineTuningJobID,
      ...paramsAndOptions(listFineTuningEventsOperation, params, options),
    );
  }

  /**
   * Halts a job that runs. It is `pausing` at first, then `paused` until it is resumed or cancelled.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, pauseFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Carries a paused job on from where it halted.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
   */
  resume(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, resumeFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Reads it until its status is `paused`, `succeeded`, `failed` or `cancelled`.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   */
  poll(fineTuningJobID: string, options?: PollOptions): Promise<FineTuningJob> {
    return poll(this.client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * As `create`, then waits until the status is `paused`, `succeeded`, `failed` or `cancelled`.
   *
   * `POST /fine_tuning/jobs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated The vendor ended it on 2027-01-06.
   */
  createAndPoll(params: JobCreateParams, options?: PollOptions): Promise<FineTuningJob> {
    return callAndPoll(
      this.client,
      { send: call, operation: createFineTuningJobOperation },
      retrieveFineTuningJobOperation,
      { fine_tuning_job_id: '$response.body#/id' },
      undefined,
      params,
      options,
    );
  }
}
