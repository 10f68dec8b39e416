// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

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
import { Checkpoints } from './jobs/checkpoints.ts';
import type {
  APIPromise,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as SharedAPI from '../shared.ts';

/** A fine-tuning job, from the validation of its files to the finished model. */
export interface FineTuningJob {
  /** Stable id. Pass it to monitor and control the job. */
  id: string;
  /** Marks this object as a fine-tuning job. */
  object: 'fine_tuning.job';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Why the job failed. Null unless `status` is `failed`. */
  error: FineTuningJob.Error | null;
  /** Id of the finished model, for use in model requests. Null until the job has succeeded. */
  fine_tuned_model: string | null;
  /** Time when the job ended, successfully or not, in Unix seconds. Null until then. */
  finished_at: number | null;
  /** Effective hyperparameters of supervised training. Null or absent for other methods. */
  hyperparameters?: FineTuningJob.Hyperparameters | null;
  /** Base model of the job. */
  model: string;
  /** Organization that owns the job and its model. */
  organization_id: string;
  /** Ids of files with training metrics. Their content is available through `downloadFile`. */
  result_files: string[];
  /** Status of the job. `validating_files` checks the files, `queued` waits, `running` trains. After a pause request, a job is `pausing` until the current step is done, then `paused`. `succeeded`, `failed` and `cancelled` are final. */
  status: 'validating_files' | 'queued' | 'running' | 'pausing' | 'paused' | 'succeeded' | 'failed' | 'cancelled';
  /** Number of billed tokens over all epochs. Null while the job is running. */
  trained_tokens: number | null;
  /** Id of the file with the training examples. */
  training_file: string;
  /** Id of the file with the validation examples. Null if there is none. */
  validation_file: string | null;
  /** Services that receive the metrics during the job. At most 5 items. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Random seed, as requested or chosen by the server. */
  seed: number | null;
  /** Estimated end of the job, in Unix seconds. Null if unknown or if the job is not running. */
  estimated_finish?: number | null;
  /** Training method with its effective hyperparameters. Null or absent for old jobs. */
  method?: schema.FineTuneMethod | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

export declare namespace FineTuningJob {
  /** Why the job failed. Null unless `status` is `failed`. */
  export interface Error {
    /** Machine-readable reason, such as `invalid_training_file`. */
    code: string;
    /** Error message in plain language. */
    message: string;
    /** Name of the invalid request field, usually one of the files. Null if no single field is at fault. */
    param: string | null;
  }

  /** Effective hyperparameters of supervised training. Null or absent for other methods. */
  export interface Hyperparameters {
    /** Number of examples per batch. Null if unknown. */
    batch_size?: 'auto' | number | null;
    /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
    learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
    /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
    n_epochs?: schema.FineTuneEpochs;
  }

  export type Method = schema.FineTuneMethod;
}

/** An event of a fine-tuning job: a message or training metrics. */
export interface FineTuningJobEvent {
  /** Marks this object as an event of a fine-tuning job. */
  object: 'fine_tuning.job.event';
  /** Stable id, used as a cursor only. */
  id: string;
  /** Time of the event, in Unix seconds. */
  created_at: number;
  /** Severity of the event. */
  level: 'info' | 'warn' | 'error';
  /** Description of the event in plain language. */
  message: string;
  /** Whether the event is a message only, or has metrics in `data`. */
  type?: 'message' | 'metrics';
  /** Metrics of a training step, such as `step` and `train_loss`. Null or empty for messages. */
  data?: {
    [key: string]: unknown;
  } | null;
}

/** Project and run settings for Weights & Biases. */
export interface FineTuningJobWandbIntegration {
  /** Weights & Biases project of the new run. */
  project: string;
  /** Display name of the run. If omitted, the id of the job. */
  name?: string | null;
  /** Team or user that owns the run. If omitted, the default of the stored Weights & Biases key. */
  entity?: string | null;
  /** Tags of the run. The server adds some, such as the base model. */
  tags?: string[];
}

/** An external service that receives the metrics of the job. */
export interface FineTuningJobWandbIntegrationObject {
  /** Name of the service. Only Weights & Biases is supported. */
  type: 'wandb';
  /** Project and run settings for Weights & Biases. */
  wandb: FineTuningJobWandbIntegration;
}

/** A name of the official client's. */
export type FineTuningJobIntegration = FineTuningJobWandbIntegrationObject;

/** A page of `client.fineTuning.jobs.list`. */
export interface FineTuningJobsPage extends PageMethods<FineTuningJob> {
  /** Marks this object as a list. */
  object: 'list';
  /** The jobs of this page. */
  data: FineTuningJob[];
  /** Whether another page follows. To get it, pass the id of the last job as `after`. */
  has_more: boolean;
}

/** A page of `client.fineTuning.jobs.listEvents`. */
export interface FineTuningJobEventsPage extends PageMethods<FineTuningJobEvent> {
  /** Marks this object as a list. */
  object: 'list';
  /** The events of this page. */
  data: FineTuningJobEvent[];
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
  metadata?: SharedAPI.Metadata;
}

/**
 * A model to train, the training data and the method.
 *
 * Params of `client.fineTuning.jobs.create`.
 */
export interface JobCreateParams {
  /** Base model. The choice depends on the method; a fine-tuned model can be trained further. */
  model: 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini' | (string & {});
  /** Id of a JSON Lines file with the purpose `fine-tune`. The content of a line depends on the method: a dialogue, a dialogue with a preferred and a rejected answer, or a dialogue with fields for the grader. */
  training_file: string;
  /**
   * Hyperparameters of supervised training. Replaced by `method`.
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /**
   * Text to include in the name of the new model, to distinguish it from others with the same base. From 1 to 64 characters.
   * @default null
   */
  suffix?: string | null;
  /** Id of a file in the format of the training file. Its examples are used for regular measurements, not for training, and should not occur in the training file. If omitted, there are no validation metrics. */
  validation_file?: string | null;
  /** Services that receive the metrics during the job. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Random seed. Jobs with the same seed and data give similar models. If omitted, a random one. From 0 to 2147483647. */
  seed?: number | null;
  /** Training method. Its hyperparameters go into the field with the same name. */
  method?: schema.FineTuneMethod;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

export declare namespace JobCreateParams {
  /** Hyperparameters of supervised training. Replaced by `method`. */
  export interface Hyperparameters {
    /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
    batch_size?: schema.FineTuneBatchSize;
    /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
    learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
    /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
    n_epochs?: schema.FineTuneEpochs;
  }

  export type Method = schema.FineTuneMethod;
}

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
  /** Custom models, trained from a base model. */
  readonly checkpoints = new Checkpoints(this.client);

  /**
   * Lists the jobs of the organization. Pages have no first and last id; the cursor is the id of the last job.
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
   * Starts to train a model on an uploaded file. Returns immediately, while the files are still being validated; poll the job until it has ended, or list its events. Last date for new jobs at the vendor, for existing customers: 2027-01-06. Inference on models tuned by then continues.
   *
   * `POST /fine_tuning/jobs`
   *
   * @deprecated Retirement date: 2027-01-06.
   */
  create(params: JobCreateParams, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, createFineTuningJobOperation, undefined, params, options);
  }

  /**
   * Returns one job. Once `status` is `succeeded`, `fine_tuned_model` is the model to use.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
   */
  retrieve(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, retrieveFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Ends a job immediately, before its completion. To stop it temporarily, pause it.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
   */
  cancel(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, cancelFineTuningJobOperation, fineTuningJobID, undefined, options);
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
   * Pauses a running job. It becomes `pausing`, then `paused` until it is resumed or cancelled.
   *
   * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
   */
  pause(fineTuningJobID: string, options?: RequestOptions): APIPromise<FineTuningJob> {
    return call(this.client, pauseFineTuningJobOperation, fineTuningJobID, undefined, options);
  }

  /**
   * Continues a paused job from where it stopped.
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
   * @deprecated Retirement date: 2027-01-06.
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
