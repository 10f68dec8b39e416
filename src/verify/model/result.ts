import type { Case, Phase } from './case.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** The result of a case on a target. */
export interface Result {
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
  /** Sent twice, the same request got two different results. */
  readonly flaky?: boolean;
  /** Why a case was not run, or what is known of its failure. */
  readonly note?: string;
  /** What models cost since the result before it; cases that run at once may count for each other. */
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
  /** Sent, without findings. */
  | 'passed'
  | 'failed'
  /** Failed only in ways that the baseline lists. */
  | 'known'
  /** The target does not have the operation, according to its profile or its response. */
  | 'not-served'
  /** It may not be sent, or does not apply to a target of this kind. The note says which. */
  | 'skipped'
  /** Its preconditions failed, or a limit was reached. */
  | 'not-run';

/** The note of a result if the server answered nothing but 429. */
export const rateLimited = 'The server answered only with a rate limit (429).';

export const wasSent = ({ outcome }: Pick<Result, 'outcome'>): boolean =>
  outcome === 'passed' || outcome === 'failed' || outcome === 'known';
