import type { Call } from '../../call.ts';
import { planOf } from './job.ts';
import { jobKind } from './kinds.ts';
import { statusAt } from './plan.ts';

/** Jobs that have not read a file yet cannot go on without it. Those that have read it do not need it any more. */
export function failWithout({ objects, world }: Call, file: string): void {
  const now = world.clock.now();
  for (const kept of objects.all({ kind: jobKind.kind })) {
    const plan = planOf(kept);
    const param = ['training_file', 'validation_file'].find((name) => kept.object[name] === file);
    if (!plan || param === undefined || statusAt(plan, now) !== 'validating_files') continue;
    const error = { code: `deleted_${param}`, param, message: `The file ${file} was deleted before it was read.` };
    const hidden = { ...kept.hidden, plan: { ...plan, failure: { at: now, error } } };
    objects.put({ kind: jobKind.kind }, String(kept.object['id']), { ...kept, hidden });
  }
}
