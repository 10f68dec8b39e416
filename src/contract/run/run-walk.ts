import { runWalk as walk } from '../walk/walk.ts';
import { verdictOf } from './conclude.ts';
import type { RunContext } from './context.ts';
import { leftOut } from './left-out.ts';
import type { Walk } from './select.ts';
import type { Verdict } from './verdict.ts';

/** Walks through the life of one thing, where a target keeps state and lets it be changed. */
export async function runWalk({ id, plan, example }: Walk, context: RunContext): Promise<readonly Verdict[]> {
  const subject = { ...example, id, phase: 'stateful' } as const;
  const left = context.target.stateful
    ? leftOut(subject, context)
    : ({ outcome: 'not-applicable', note: 'The target keeps no state.' } as const);
  if (left) return [verdictOf(context, subject, left.outcome, [], { note: left.note })];
  return walk(plan, example, context);
}
