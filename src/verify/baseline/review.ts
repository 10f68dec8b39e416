import type { Result } from '../model/result.ts';
import { explains, fingerprintOf, isExpired, matches, type BaselineEntry } from '../model/baseline.ts';

/** The review of a baseline after a run. */
export interface Review {
  readonly expired: readonly BaselineEntry[];
  /** Entries whose cases were sent and no longer fail in that way. */
  readonly stale: readonly BaselineEntry[];
}

export function reviewBaseline(
  entries: readonly BaselineEntry[],
  results: readonly Result[],
  run: { readonly today: string; readonly isWhole: boolean },
): Review {
  const failures = results.flatMap((result) =>
    result.findings.map((finding) => ({ target: result.target, print: fingerprintOf(result.operationId, finding) })),
  );
  const fails = (entry: BaselineEntry): boolean => failures.some(({ target, print }) => explains(entry, target, print));
  return {
    expired: entries.filter((entry) => isExpired(entry, run.today) && fails(entry)),
    stale: entries.filter((entry) => wasExecuted(entry, results, run.isWhole) && !fails(entry)),
  };
}

/**
 * An entry with a case depends on that case. An entry without one is reviewed only by a run of all phases and
 * operations.
 */
function wasExecuted(entry: BaselineEntry, results: readonly Result[], isWhole: boolean): boolean {
  if (entry.case === undefined && !isWhole) return false;
  return results.some(
    (result) =>
      ['passed', 'known', 'failed'].includes(result.outcome) &&
      (entry.target === undefined || entry.target === result.target) &&
      (entry.case === undefined ? matches(entry.operation, result.operationId ?? '-') : entry.case === result.case),
  );
}
