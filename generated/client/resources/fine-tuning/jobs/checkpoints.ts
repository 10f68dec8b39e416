// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { listFineTuningJobCheckpoints as listFineTuningJobCheckpointsOperation } from '../../../operations/fine-tuning/jobs/checkpoints.ts';
import type { PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';

/** A saved state of the model during training. It can be used like a finished model. */
export interface FineTuningJobCheckpoint {
  /** Stable id, used as a cursor. Model requests take `fine_tuned_model_checkpoint` instead. */
  id: string;
  /** Marks this object as a checkpoint. */
  object: 'fine_tuning.job.checkpoint';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Model id of the checkpoint, for model requests and permissions. */
  fine_tuned_model_checkpoint: string;
  /** Id of the job that created the checkpoint. */
  fine_tuning_job_id: string;
  /** Training step of the checkpoint. */
  step_number: number;
  /** Quality of the model at this step. Values that start with `valid` require a validation file. */
  metrics: FineTuningJobCheckpoint.Metrics;
}

export declare namespace FineTuningJobCheckpoint {
  /** Quality of the model at this step. Values that start with `valid` require a validation file. */
  export interface Metrics {
    /** Training step of the values. */
    step?: number;
    /** Loss on the training batch of this step. Lower is better. */
    train_loss?: number;
    /** Share of correctly predicted tokens in that batch, from 0 to 1. */
    train_mean_token_accuracy?: number;
    /** Loss on a sample of the validation file. */
    valid_loss?: number;
    /** Share of correctly predicted tokens in that sample, from 0 to 1. */
    valid_mean_token_accuracy?: number;
    /** Loss on the whole validation file, measured at the end of an epoch. */
    full_valid_loss?: number;
    /** Share of correctly predicted tokens in the whole validation file, from 0 to 1. */
    full_valid_mean_token_accuracy?: number;
  }
}

/** A page of `client.fineTuning.jobs.checkpoints.list`. */
export interface FineTuningJobCheckpointsPage extends PageMethods<FineTuningJobCheckpoint> {
  /** Marks this object as a list. */
  object: 'list';
  /** The checkpoints of this page. */
  data: FineTuningJobCheckpoint[];
  /** Id of the first checkpoint of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last checkpoint of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.fineTuning.jobs.checkpoints.list`. */
export interface CheckpointListParams {
  /** Cursor: the page starts after the checkpoint with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of checkpoints per page. From 1 to 100.
   * @default 10
   */
  limit?: number;
}

/** `client.fineTuning.jobs.checkpoints`. Custom models, trained from a base model. */
export class Checkpoints extends APIResource {
  /**
   * Lists the checkpoints that the job saved. Each can be used as a model.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
   */
  list(
    fineTuningJobID: string,
    params?: CheckpointListParams | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>;
  /**
   * List checkpoints of a fine-tuning job, without params.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
   */
  list(
    fineTuningJobID: string,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>;
  list(
    fineTuningJobID: string,
    params?: CheckpointListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint> {
    return list(
      this.client,
      listFineTuningJobCheckpointsOperation,
      fineTuningJobID,
      ...paramsAndOptions(listFineTuningJobCheckpointsOperation, params, options),
    );
  }
}
