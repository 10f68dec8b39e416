import type { Json } from '../../../accumulate/json.ts';
import type { Kept, Objects } from '../../store/objects.ts';
import { sumOf, type Usage } from './usage.ts';

/** How a leg ends. */
export type Outcome = 'requires_action' | 'completed' | 'incomplete' | 'failed';

/**
 * The work of a run from the time at which it is queued until the model has nothing more to say. Outputs of tools begin
 * another leg. Times are in milliseconds.
 */
export interface Leg {
  readonly queued: number;
  readonly starts: number;
  readonly ends: number;
  readonly outcome: Outcome;
  /** The calls whose outputs the run waits for. */
  readonly calls: readonly Json[];
  readonly error: Json | null;
  /** The budget that was exhausted. */
  readonly reason: string | null;
  readonly usage: Usage;
}

/** All that decides which status a run has at which time. */
export interface Plan {
  readonly legs: readonly [Leg, ...Leg[]];
  readonly expires: number;
  /** When the caller cancelled the run, and when that is done. */
  readonly cancelled?: { readonly at: number; readonly done: number };
}

export type RunStage = 'queued' | 'in_progress' | 'cancelling' | 'cancelled' | 'expired' | Outcome;

/** What ends a run before it has done its work. */
export interface Stop {
  readonly at: number;
  readonly status: 'cancelled' | 'expired';
}

export const runKindName = 'run of a thread';

export const planOf = ({ hidden }: Kept): Plan => hidden['plan'] as Plan;

export const lastLeg = ({ legs }: Plan): Leg => legs.at(-1) ?? legs[0];

/** Undefined if the run does its work before it is cancelled or expires. */
export function stopOf(plan: Plan): Stop | undefined {
  const { outcome, ends } = lastLeg(plan);
  const { cancelled, expires } = plan;
  const stop: Stop = cancelled ? { at: cancelled.at, status: 'cancelled' } : { at: expires, status: 'expired' };
  return outcome !== 'requires_action' && ends <= stop.at ? undefined : stop;
}

/**
 * `queued → in_progress → completed | incomplete | failed | requires_action`, and with outputs from `requires_action` to
 * `queued` again. Until it has ended, a run can become `cancelling → cancelled`, or `expired`.
 */
export function stageAt(plan: Plan, now: number): RunStage {
  const stop = stopOf(plan);
  if (stop && stop.at <= now) return now < (plan.cancelled?.done ?? now) ? 'cancelling' : stop.status;
  const { starts, ends, outcome } = lastLeg(plan);
  if (now < starts) return 'queued';
  return now < ends ? 'in_progress' : outcome;
}

const going: ReadonlySet<RunStage> = new Set(['queued', 'in_progress', 'requires_action', 'cancelling']);

/** Whether a run can still change. Its thread is locked. */
export const isGoing = (stage: RunStage): boolean => going.has(stage);

/** A run as it is at a time. */
export const runAt = (kept: Kept, now: number): Json => runIn(kept, stageAt(planOf(kept), now));

/** A run as it is in a stage. */
export function runIn(kept: Kept, stage: RunStage): Json {
  const plan = planOf(kept);
  const { ends, calls, error, reason } = lastLeg(plan);
  const stop = stopOf(plan);
  const timeIf = (wanted: boolean, time: number): number | null => (wanted ? seconds(time) : null);
  return {
    ...kept.object,
    status: stage,
    started_at: startedAt(plan, stage),
    expires_at: timeIf(isGoing(stage), plan.expires),
    cancelled_at: timeIf(stage === 'cancelled', stop?.at ?? ends),
    failed_at: timeIf(stage === 'failed', ends),
    completed_at: timeIf(stage === 'completed' || stage === 'incomplete', ends),
    required_action:
      stage === 'requires_action' ? { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: calls } } : null,
    last_error: stage === 'failed' ? error : null,
    incomplete_details: stage === 'incomplete' ? { reason } : null,
    usage: isGoing(stage) ? null : sumOf(plan.legs.filter((leg) => leg.ends <= (stop?.at ?? ends)).map(usageOf)),
  };
}

const usageOf = ({ usage }: Leg): Usage => usage;

/** When the leg began that the run works on. A run that is queued again keeps its first start. */
function startedAt(plan: Plan, stage: RunStage): number | null {
  const most = stopOf(plan)?.at ?? Infinity;
  const legs = stage === 'queued' ? plan.legs.slice(0, -1) : plan.legs;
  const begun = legs.findLast(({ starts }) => starts <= most);
  return begun ? seconds(begun.starts) : null;
}

export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** The plan of a run that is kept. Undefined if the run is gone. */
export function planIn(objects: Objects, thread: unknown, run: unknown): Plan | undefined {
  const kept = objects.get({ kind: runKindName, parent: String(thread) }, String(run));
  return kept && planOf(kept);
}
