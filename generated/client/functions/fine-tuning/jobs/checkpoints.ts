// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { list } from '../../../../../src/client/core/list.ts';
import { listFineTuningJobCheckpoints as listFineTuningJobCheckpointsOperation } from '../../../operations/fine-tuning/jobs/checkpoints.ts';
import type { BaseClient, CallOptions, PagePromise } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as FineTuningJobsCheckpointsAPI from '../../../resources/fine-tuning/jobs/checkpoints.ts';

/**
 * Lists the checkpoints that the job saved. Each can be used as a model.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
 */
export function listFineTuningJobCheckpoints(
  client: BaseClient,
  fineTuningJobID: string,
  params?: FineTuningJobsCheckpointsAPI.CheckpointListParams | null,
  options?: CallOptions,
): PagePromise<FineTuningJobsCheckpointsAPI.FineTuningJobCheckpointsPage, schema.FineTuningJobCheckpoint> {
  return list(client, listFineTuningJobCheckpointsOperation, fineTuningJobID, params, options);
}
