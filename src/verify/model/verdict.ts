import { checks, levelOf, severityOf, type Finding, type Severity } from './finding.ts';

/**
 * What is said about a server. `readable`: clients read every answer. `behaves`: answers are what was asked for. `exact`:
 * answers are as the contract says, to the letter. As levels of a run, each includes those before it.
 */
export const verdicts = ['readable', 'behaves', 'exact'] as const;
export type Verdict = (typeof verdicts)[number];

/** From the lightest. */
export const severities = ['note', 'low', 'medium', 'high'] as const satisfies readonly Severity[];

/** Which findings make a case, and so a run, fail. */
export interface Demand {
  /** Findings count that fail this verdict or one that it includes. */
  readonly level: Verdict;
  /** Of these, the ones that are at least as severe. */
  readonly failOn: Severity;
}

export const defaultDemand: Demand = { level: 'behaves', failOn: 'low' };

/** Everything that the contract forbids. */
export const exactly: Demand = { level: 'exact', failOn: 'low' };

type Judged = Pick<Finding, 'check' | 'severity'>;

/** The first level at which a finding counts. */
export function verdictOf(finding: Judged): Verdict {
  const { kind } = checks[finding.check];
  if (kind === 'use' || (kind === 'letter' && severityOf(finding) === 'high')) return 'readable';
  return kind === 'meaning' || levelOf(finding) === 'tolerated' ? 'behaves' : 'exact';
}

/** Whether a finding fails a verdict. What clients cannot read is not exact, either. Notes fail nothing. */
export function failsVerdict(finding: Judged, verdict: Verdict): boolean {
  if (levelOf(finding) !== 'forbidden') return false;
  const own = verdictOf(finding);
  return own === verdict || (own === 'readable' && verdict === 'exact');
}

/** Whether a finding makes its case fail. */
export const isCounted = (finding: Judged, { level, failOn }: Demand): boolean =>
  verdicts.indexOf(verdictOf(finding)) <= verdicts.indexOf(level) &&
  severities.indexOf(severityOf(finding)) >= severities.indexOf(failOn);
