import type { Group } from '../../call.ts';
import { pageOfList } from '../../page-of-list.ts';
import { find, lists, reads } from '../../resource.ts';
import { checkpointsAt } from './checkpoints.ts';
import { createFineTuningJob } from './create.ts';
import { eventsAt } from './events.ts';
import { runGrader, validateGrader } from './graders.ts';
import { jobKind as kind } from './kinds.ts';
import {
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
  listFineTuningCheckpointPermissions,
} from './permissions.ts';
import { cancelFineTuningJob, pauseFineTuningJob, resumeFineTuningJob } from './steer.ts';

export const group: Group = {
  createFineTuningJob,
  listPaginatedFineTuningJobs: lists(kind),
  retrieveFineTuningJob: reads(kind),
  cancelFineTuningJob,
  pauseFineTuningJob,
  resumeFineTuningJob,
  listFineTuningEvents: (call) =>
    pageOfList(call, eventsAt(find(call, kind, call.path['fine_tuning_job_id'] ?? '').kept, call.world.clock.now())),
  listFineTuningJobCheckpoints: (call) =>
    pageOfList(
      call,
      checkpointsAt(find(call, kind, call.path['fine_tuning_job_id'] ?? '').kept, call.world.clock.now()),
    ),
  createFineTuningCheckpointPermission,
  listFineTuningCheckpointPermissions,
  deleteFineTuningCheckpointPermission,
  runGrader,
  validateGrader,
};
