import type { Verdict } from '../model/result.ts';
import { explains, fingerprintOf, isExpired, keyOf, type BaselineEntry, type Fingerprint } from '../model/baseline.ts';

/** What a run says of a baseline. */
export interface Review {
  readonly expired: readonly BaselineEntry[];
  /** Entries whose cases were sent, and did not fail so any more. */
  readonly healed: readonly BaselineEntry[];
}

export function reviewBaseline(
  entries: readonly BaselineEntry[],
  verdicts: readonly Verdict[],
  run: { readonly today: string; readonly isWhole: boolean },
): Review {
  const failures = verdicts.flatMap((verdict) =>
    verdict.findings.map((finding) => ({ target: verdict.target, print: fingerprintOf(verdict.operationId, finding) })),
  );
  const fails = (entry: BaselineEntry): boolean => failures.some(({ target, print }) => explains(entry, target, print));
  return {
    expired: entries.filter((entry) => isExpired(entry, run.today) && fails(entry)),
    healed: entries.filter((entry) => wasExecuted(entry, verdicts, run.isWhole) && !fails(entry)),
  };
}

/** By the case that it names; without one only a run of all phases and operations can tell. */
function wasExecuted(entry: BaselineEntry, verdicts: readonly Verdict[], isWhole: boolean): boolean {
  if (entry.case === undefined && !isWhole) return false;
  return verdicts.some(
    (verdict) =>
      ['kept', 'known', 'broken'].includes(verdict.outcome) &&
      (entry.target === undefined || entry.target === verdict.target) &&
      (entry.case === undefined
        ? entry.operation === '*' || entry.operation === (verdict.operationId ?? '-')
        : entry.case === verdict.case),
  );
}

/** The baseline that excuses what fails now: entries that still hold stay as written, new ones ask for a reason. */
export function updatedBaseline(entries: readonly BaselineEntry[], verdicts: readonly Verdict[]): BaselineEntry[] {
  const failing = verdicts.filter(({ outcome }) => outcome === 'broken' || outcome === 'known');
  const found = new Map<string, Fingerprint & { target: string; case: string }>();
  for (const verdict of failing)
    for (const finding of verdict.findings) {
      const print = fingerprintOf(verdict.operationId, finding);
      const key = `${verdict.target} ${keyOf(print)}`;
      if (!found.has(key)) found.set(key, { ...print, target: verdict.target, case: verdict.case });
    }
  const all = [...found.values()];
  const kept = entries.filter((entry) => all.some((print) => explains(entry, print.target, print)));
  const added = all.filter((print) => !kept.some((entry) => explains(entry, print.target, print)));
  return [...kept, ...added.map((print) => ({ ...print, reason: 'not looked at yet' }))];
}
