import type { Json } from '../../../accumulate/json.ts';
import type { Kept } from '../../store/objects.ts';

/**
 * When a run does what, in milliseconds. Its results are known from the start, and show one after the other:
 *
 * `queued → in_progress → completed | failed`, and `canceled` from both of the first two.
 */
export interface RunPlan {
  readonly starts: number;
  readonly ends: number;
  readonly canceled?: number;
}

export type Outcome = 'passed' | 'failed' | 'errored';

/** What a run comes to. */
export interface RunResult {
  /** One letter per row, in their order: the first of its outcome. */
  readonly outcomes: string;
  readonly criteria: readonly Json[];
  readonly usage: readonly Json[];
  /** Why there are no results. */
  readonly error?: Json;
}

export const runPlanOf = ({ hidden }: Kept): RunPlan => hidden['plan'] as RunPlan;

export const resultOf = ({ hidden }: Kept): RunResult => hidden['result'] as RunResult;

export function runStatusAt({ starts, ends, canceled }: RunPlan, now: number, { error }: RunResult): string {
  if (canceled !== undefined && canceled <= now) return 'canceled';
  if (now < starts) return 'queued';
  if (error) return 'failed';
  return now < ends ? 'in_progress' : 'completed';
}

/** When a row has been graded. */
export const gradedAt = ({ starts, ends }: RunPlan, row: number, rows: number): number =>
  starts + ((ends - starts) * (row + 1)) / rows;

/** How many rows have been graded. */
export function gradedBy(plan: RunPlan, now: number, rows: number): number {
  const time = Math.min(now, plan.canceled ?? now);
  if (time >= plan.ends) return rows;
  if (time < plan.starts) return 0;
  return Math.floor(((time - plan.starts) * rows) / (plan.ends - plan.starts));
}

/** A run as it is at a time. Totals grow with the rows; the rest is told at the end. */
export function runAt(kept: Kept, now: number): Json {
  const [plan, result] = [runPlanOf(kept), resultOf(kept)];
  const status = runStatusAt(plan, now, result);
  const isDone = status === 'completed';
  return {
    ...kept.object,
    status,
    result_counts: countsOf(result.outcomes.slice(0, gradedBy(plan, now, result.outcomes.length))),
    per_model_usage: isDone ? result.usage : null,
    per_testing_criteria_results: isDone ? result.criteria : null,
    error: (status === 'failed' && result.error) || null,
  };
}

function countsOf(outcomes: string): Json {
  const count = (letter: string): number => outcomes.split(letter).length - 1;
  return { total: outcomes.length, errored: count('e'), failed: count('f'), passed: count('p') };
}
