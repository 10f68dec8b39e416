// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, list, paramsAndOptions } from '../../../../../src/client/core/index.ts';
import { listFineTuningJobCheckpoints as listFineTuningJobCheckpointsOperation } from '../../../operations/fine-tuning/jobs/checkpoints.ts';
import type { OptionsAlone, PageMethods, PagePromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type { FineTuningJobCheckpoint } from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { FineTuningJobCheckpoint };

/** A page of `client.fineTuning.jobs.checkpoints.list`. */
export interface FineTuningJobCheckpointsPage extends PageMethods<schema.FineTuningJobCheckpoint> {
  /** Marks this object as a list. */
  object: 'list';
  /** The checkpoints of this page. */
  data: schema.FineTuningJobCheckpoint[];
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
  ): PagePromise<FineTuningJobCheckpointsPage, schema.FineTuningJobCheckpoint>;
  /**
   * List checkpoints of a fine-tuning job, without params.
   *
   * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
   */
  list(
    fineTuningJobID: string,
    options?: OptionsAlone<CheckpointListParams>,
  ): PagePromise<FineTuningJobCheckpointsPage, schema.FineTuningJobCheckpoint>;
  list(
    fineTuningJobID: string,
    params?: CheckpointListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<FineTuningJobCheckpointsPage, schema.FineTuningJobCheckpoint> {
    return list(
      this._client,
      listFineTuningJobCheckpointsOperation,
      fineTuningJobID,
      ...paramsAndOptions(listFineTuningJobCheckpointsOperation, params, options),
    );
  }
}
