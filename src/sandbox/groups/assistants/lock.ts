import type { Call } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { runKind } from './kinds.ts';
import { isGoing, planOf, stageAt } from './run-states.ts';

/** One run at a time works on a thread, and nothing is added meanwhile. @throws {ApiError} 400. */
export function checkUnlocked({ objects, world }: Call, thread: string): void {
  const going = objects
    .all({ kind: runKind.kind, parent: thread })
    .findLast((kept) => isGoing(stageAt(planOf(kept), world.clock.now())));
  if (!going) return;
  const run = String(going.object['id']);
  throw badRequest(`The thread ${thread} is locked while the run ${run} is active. Wait for its end, or cancel it.`);
}
