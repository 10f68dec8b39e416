// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import type { Page, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import { listFineTuningJobCheckpoints as listFineTuningJobCheckpointsOperation } from '../../../operations/fine-tuning/jobs/checkpoints.ts';
import type * as schema from '../../../../types.ts';

/** A model as it was at one point of the training. It can be used like a finished one. */
export interface FineTuningJobCheckpoint extends schema.FineTuningJobCheckpoint {}

export declare namespace FineTuningJobCheckpoint {
  export type Metrics = NonNullable<schema.FineTuningJobCheckpoint['metrics']>;
}

/** A page of `client.fineTuning.jobs.checkpoints.list`. */
export type FineTuningJobCheckpointsPage = Page<FineTuningJobCheckpoint, schema.ListFineTuningJobCheckpointsResponse>;

/** Params of `client.fineTuning.jobs.checkpoints.list`. */
export interface CheckpointListParams {
  /** Cursor. The page starts behind the checkpoint with this id; send the `last_id` of the page before. */
  after?: string;
  /**
   * Upper bound on the number of checkpoints in one page. From 1 to 100.
   * @default 10
   */
  limit?: number;
}

/** `client.fineTuning.jobs.checkpoints`. Custom models, trained from a base model. */
export class Checkpoints extends APIResource {
  /**
   * Lists the states of the model that the job kept. Each can be used as a model by itself.
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
