import type { Json } from '../../../accumulate/json.ts';

/** A stretch of training between two pauses. All times are in milliseconds. */
export interface Leg {
  readonly queued: number;
  readonly starts: number;
  /** How many steps were done before. */
  readonly from: number;
  /** The pause that ends it: when it takes effect, and how many steps are done then. */
  readonly pause?: { readonly stops: number; readonly done: number };
}

/**
 * When a job does what. Everything is known from the start, but for what the caller does:
 *
 * `validating_files → queued → running → succeeded`, `failed` in place of `queued`; a pause from one of the first three
 * leads over `pausing` to `paused`, and from there back to `queued`; `cancelled` is reached from all that is not an end.
 */
export interface Plan {
  readonly created: number;
  /** When the files have been read. */
  readonly validated: number;
  readonly legs: readonly Leg[];
  /** How long the training takes, in steps of equal length. */
  readonly work: number;
  readonly steps: number;
  readonly cancelled?: number;
  readonly failure?: { readonly at: number; readonly error: Json };
}

export type JobStatus =
  | 'validating_files'
  | 'queued'
  | 'running'
  | 'pausing'
  | 'paused'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

export const isOpen = (status: JobStatus): boolean => !['succeeded', 'failed', 'cancelled'].includes(status);

export function statusAt(plan: Plan, now: number): JobStatus {
  const { validated, legs, cancelled, failure } = plan;
  if (cancelled !== undefined && cancelled <= now) return 'cancelled';
  if (failure && failure.at <= now) return 'failed';
  const leg = legs.at(-1);
  const finish = finishOf(plan);
  if (finish !== undefined && finish <= now) return 'succeeded';
  if (leg?.pause) return now < leg.pause.stops ? 'pausing' : 'paused';
  if (now < validated) return 'validating_files';
  return !leg || now < leg.starts ? 'queued' : 'running';
}

/** When a step of the training is done. Undefined if a pause comes first. */
export function timeOf(plan: Plan, step: number): number | undefined {
  const leg = plan.legs.find(({ pause }) => !pause || step <= pause.done);
  return leg && endOf(plan, leg, step);
}

const endOf = ({ work, steps }: Plan, { starts, from }: Leg, step: number): number =>
  starts + (work * (step - from)) / steps;

/** When the training is over, if nothing else ends the job before. */
export const finishOf = (plan: Plan): number | undefined => timeOf(plan, plan.steps);

/** A job that stops when its files have been read, or when the step that it is at is done. */
export function paused(plan: Plan, now: number): Plan {
  const leg = plan.legs.at(-1);
  if (!leg || leg.pause) return plan;
  return { ...plan, legs: [...plan.legs.slice(0, -1), { ...leg, pause: pauseOf(plan, leg, now) }] };
}

function pauseOf(plan: Plan, leg: Leg, now: number): Required<Leg>['pause'] {
  const { validated, work, steps } = plan;
  if (now < leg.starts) return { stops: Math.max(now, Math.min(validated, leg.starts)), done: leg.from };
  const done = Math.min(steps, leg.from + Math.ceil(((now - leg.starts) * steps) / work));
  return { stops: endOf(plan, leg, done), done };
}

/** A paused job, which goes on from where it stopped after it has waited. Any other job goes on as it is. */
export function resumed(plan: Plan, now: number, wait: number): Plan {
  const pause = plan.legs.at(-1)?.pause;
  if (!pause) return plan;
  const queued = Math.max(now, pause.stops);
  return { ...plan, legs: [...plan.legs, { queued, starts: queued + wait, from: pause.done }] };
}
