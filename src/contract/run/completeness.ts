import type { ResolvedOperation } from '../openapi/operations.ts';
import type { KnownFailure, Target } from '../targets/target.ts';
import { explains } from './run-case.ts';
import type { Verdict } from './verdict.ts';

const sent = new Set<Verdict['outcome']>(['kept', 'known', 'broken']);

/**
 * Operations of which no case was sent, though the target's profile does not say that it lacks them. A read-only run
 * leaves out what it may not send, and says so in its summary instead.
 */
export function missedOperations(
  operations: readonly ResolvedOperation[],
  target: Target,
  verdicts: readonly Verdict[],
): string[] {
  if (!target.allowsWrites) return [];
  const exercised = new Set(verdicts.filter(({ outcome }) => sent.has(outcome)).map(({ operationId }) => operationId));
  return operations
    .map(({ operation }) => operation.operationId)
    .filter((id) => !exercised.has(id) && !target.notServed.includes(id));
}

/** Known failures that nothing failed by: their entries are to be removed. */
export function healedFailures(target: Target, verdicts: readonly Verdict[]): KnownFailure[] {
  if (!target.allowsWrites) return [];
  return target.known.filter(
    (known) => !verdicts.some((verdict) => verdict.findings.some((finding) => explains(known, verdict.case, finding))),
  );
}
