import type { Json } from '../../../accumulate/json.ts';
import type { Kept, Objects } from '../../store/objects.ts';
import { jobKindName, planOf } from './job.ts';
import { finishOf, statusAt } from './plan.ts';

/**
 * A model or a file that a job makes: it is there once the job has succeeded.
 *
 * @param member that says when it was created.
 */
export function madeAt({ object, hidden }: Kept, now: number, objects: Objects, member: string): Json | undefined {
  const { job } = hidden;
  if (job === undefined) return object;
  const kept = objects.get({ kind: jobKindName }, String(job));
  const plan = kept && planOf(kept);
  if (!plan || statusAt(plan, now) !== 'succeeded') return undefined;
  return { ...object, [member]: Math.floor(Number(finishOf(plan)) / 1000) };
}
