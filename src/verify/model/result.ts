import type { Case, Phase } from './case.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** What came of a case on a target. */
export interface Verdict {
  readonly target: string;
  readonly case: string;
  readonly phase: Phase;
  readonly operationId: string | undefined;
  readonly group: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** Answers that were judged on the way. */
  readonly evidence: readonly Evidence[];
  /** Of a failure: the case with the smallest request that shows it; without keys. */
  readonly failing?: Case;
  /** Sent twice, the same request got two different verdicts. */
  readonly flaky?: boolean;
  /** Why a case was not run, or what is known of its failure. */
  readonly note?: string;
  /** What models cost since the verdict before it; cases that run at once may count for each other. */
  readonly usage?: readonly Usage[];
  /** Milliseconds. */
  readonly duration: number;
}

/** What answers of one model cost, by their own account. */
export interface Usage {
  readonly model: string;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export type Outcome =
  /** Sent, and the contract was kept. */
  | 'kept'
  | 'broken'
  /** Broken in ways that are all known. */
  | 'known'
  /** The target does not have the operation, by its profile or its answer. */
  | 'not-served'
  /** A write, on a target where none are allowed. */
  | 'not-allowed'
  /** The target is of a kind to which the case does not apply. */
  | 'not-applicable'
  /** The ids that the case needs could not be had, or a limit was reached. */
  | 'not-run';

/** The verdict's note where a server wanted fewer requests than it takes to judge it. */
export const rateLimited = 'A rate limit (429) was all that came.';

export const wasSent = ({ outcome }: Pick<Verdict, 'outcome'>): boolean =>
  outcome === 'kept' || outcome === 'broken' || outcome === 'known';
