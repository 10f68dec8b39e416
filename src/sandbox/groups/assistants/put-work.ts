import type { Call } from '../../call.ts';
import type { Kept } from '../../store/objects.ts';
import { runKind, stepKind } from './kinds.ts';
import { putMessage } from './messages.ts';
import type { Parts } from './parts.ts';

/** Keeps a run and what it has done in a leg. */
export function putWork({ objects, ...call }: Call, run: Kept, { steps, messages }: Parts): void {
  const [id, thread] = [String(run.object['id']), String(run.object['thread_id'])];
  objects.put({ kind: runKind.kind, parent: thread }, id, run, Number(run.object['created_at']));
  for (const step of steps)
    objects.put(
      { kind: stepKind.kind, parent: id },
      String(step.object['id']),
      step,
      Number(step.object['created_at']),
    );
  for (const message of messages) putMessage({ ...call, objects }, thread, message);
}
