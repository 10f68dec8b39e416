import { runWalk as walk } from './lifecycle.ts';
import { verdictOf } from '../run/to-result.ts';
import type { RunContext } from '../run/context.ts';
import { leftOut } from '../run/skip-reason.ts';
import type { Walk } from '../run/select.ts';
import type { Verdict } from '../model/result.ts';

/** Walks through the life of one thing, where a target keeps state and lets it be changed. */
export async function runWalk({ id, plan, example }: Walk, context: RunContext): Promise<readonly Verdict[]> {
  const subject = { ...example, id, phase: 'stateful' } as const;
  const left = context.target.stateful
    ? leftOut(subject, context)
    : ({ outcome: 'not-applicable', note: 'The target keeps no state.' } as const);
  if (left) return [verdictOf(context, subject, left.outcome, [], { note: left.note })];
  return walk(plan, example, context);
}
