import type { Result } from '../model/result.ts';
import { explains, fingerprintOf, isExpired, keyOf, type BaselineEntry, type Fingerprint } from '../model/baseline.ts';

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
      (entry.case === undefined
        ? entry.operation === '*' || entry.operation === (result.operationId ?? '-')
        : entry.case === result.case),
  );
}

/**
 * The baseline that excuses the current failures. Entries that still apply stay unchanged. New entries need a reason.
 */
export function updatedBaseline(entries: readonly BaselineEntry[], results: readonly Result[]): BaselineEntry[] {
  const failing = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'known');
  const found = new Map<string, Fingerprint & { target: string; case: string }>();
  for (const result of failing)
    for (const finding of result.findings) {
      const print = fingerprintOf(result.operationId, finding);
      const key = `${result.target} ${keyOf(print)}`;
      if (!found.has(key)) found.set(key, { ...print, target: result.target, case: result.case });
    }
  const all = [...found.values()];
  const kept = entries.filter((entry) => all.some((print) => explains(entry, print.target, print)));
  const added = all.filter((print) => !kept.some((entry) => explains(entry, print.target, print)));
  return [...kept, ...added.map((print) => ({ ...print, reason: 'not reviewed yet' }))];
}
