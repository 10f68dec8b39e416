import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { find, ownId } from '../../resource.ts';
import { outcomeOf, planOf } from './job.ts';
import { jobKind } from './kinds.ts';
import { placeMade } from './made.ts';
import { isOpen, paused, resumed, statusAt, type Plan } from './plan.ts';

/**
 * Changes the plan of the job that the path names.
 *
 * @throws {ApiError} 404, or 400 if the job has ended.
 */
const steers =
  (verb: string, change: (plan: Plan, now: number, call: Call) => Plan) =>
  (call: Call): Reply => {
    const { kept, object } = find(call, jobKind, ownId(call));
    const [plan, now] = [planOf(kept), call.world.clock.now()];
    if (!plan || !isOpen(statusAt(plan, now)))
      throw badRequest(`The job ${ownId(call)} is ${String(object['status'])}, and can no longer be ${verb}.`);
    const changed = change(plan, now, call);
    const outcome = outcomeOf(kept);
    call.world.database.atomic(() => {
      call.objects.put({ kind: jobKind.kind }, ownId(call), { ...kept, hidden: { ...kept.hidden, plan: changed } });
      if (outcome) placeMade(call, outcome, changed);
    });
    return json(find(call, jobKind, ownId(call)).object);
  };

export const cancelFineTuningJob = steers('cancelled', (plan, now) => ({ ...plan, cancelled: now }));

export const pauseFineTuningJob = steers('paused', paused);

export const resumeFineTuningJob = steers('resumed', (plan, now, { world }) => resumed(plan, now, world.pace.queued));
