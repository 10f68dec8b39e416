import type { Finding } from '../judge/finding.ts';

/** What came of a case on a target. */
export interface Verdict {
  readonly target: string;
  readonly case: string;
  readonly operationId: string | undefined;
  readonly group: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** Why a case was not run, or what is known of its failure. */
  readonly note?: string;
  /** Milliseconds. */
  readonly duration: number;
}

export type Outcome =
  /** Sent, and the contract was kept. */
  | 'kept'
  | 'broken'
  /** Broken in ways that are all known. */
  | 'known'
  /** The target does not have the operation, by its profile. */
  | 'not-served'
  /** A write, on a target where none are allowed. */
  | 'not-allowed'
  /** The ids that the case needs could not be had. */
  | 'not-run';
