import type { Finding } from '../model/finding.ts';
import { wasSent, type Result } from '../model/result.ts';
import { failsVerdict, verdicts, type Verdict } from '../model/verdict.ts';

/** One verdict about a server. */
export interface Judgement {
  /** Null if no case was sent. */
  readonly holds: boolean | null;
  /** The number of cases with a finding that fails it and that the baseline does not excuse. */
  readonly cases: number;
  /** The number of cases that fail it only in ways that the baseline excuses. */
  readonly known: number;
}

export type Judgements = Readonly<Record<Verdict, Judgement>>;

/** Whether the baseline does not excuse a finding of a result. */
export type IsOpen = (result: Result, finding: Finding) => boolean;

/** The three verdicts about one target, whatever the level of the run. */
export function judgementsOf(results: readonly Result[], isOpen: IsOpen): Judgements {
  const sent = results.filter(wasSent);
  const judge = (verdict: Verdict): Judgement => {
    const failing = sent.filter(({ findings }) => findings.some((finding) => failsVerdict(finding, verdict)));
    const cases = failing.filter((result) =>
      result.findings.some((finding) => failsVerdict(finding, verdict) && isOpen(result, finding)),
    ).length;
    return { holds: sent.length === 0 ? null : cases === 0, cases, known: failing.length - cases };
  };
  return Object.fromEntries(verdicts.map((verdict) => [verdict, judge(verdict)])) as Record<Verdict, Judgement>;
}
