// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { listFineTuningJobCheckpoints as listFineTuningJobCheckpointsOperation } from '../../../operations/fine-tuning/jobs/checkpoints.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';

/** A saved state of the model during training. It can be used like a finished model. */
export interface FineTuningJobCheckpoint extends schema.FineTuningJobCheckpoint {}

export declare namespace FineTuningJobCheckpoint {
  export type Metrics = NonNullable<schema.FineTuningJobCheckpoint['metrics']>;
}

/** A page of `client.fineTuning.jobs.checkpoints.list`. */
export type FineTuningJobCheckpointsPage = Page<FineTuningJobCheckpoint, schema.ListFineTuningJobCheckpointsResponse>;

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
