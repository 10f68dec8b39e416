import type { ShownAnswer } from './answer.ts';
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
  /** The features of the API that the case is about. */
  readonly features?: readonly string[];
  readonly outcome: Outcome;
  /** What the contract forbids, counted or not. */
  readonly findings: readonly Finding[];
  /** What the contract does not mention, or tolerates. It never makes a case fail. */
  readonly undocumented: readonly Finding[];
  /** The responses that were checked during the case. */
  readonly evidence: readonly Evidence[];
  /** For a failure: the case with the smallest request that reproduces it, without keys. */
  readonly failing?: Case;
  /** For a failure: the answer that has it, as far as a report shows it. */
  readonly answer?: ShownAnswer;
  /** The same request, sent twice, had different results. */
  readonly flaky?: boolean;
  /** Why a case was not run, or what is known about its failure. */
  readonly note?: string;
  /** Requests sent since the previous result. Absent if there were none. */
  readonly requests?: number;
  /** The same requests by route, since requests of several operations may belong to a case. */
  readonly routes?: RouteCounts;
  /** Model usage since the previous result. Concurrent cases may be counted for each other. */
  readonly usage?: readonly Usage[];
  /** Milliseconds. */
  readonly duration: number;
}

/** The number of requests by method and path template: `GET /files/{file_id}`. */
export type RouteCounts = Readonly<Record<string, number>>;

/** The usage that the responses of one model report. */
export interface Usage {
  readonly model: string;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export type Outcome =
  /** Sent, without findings that count at the level of the run. Others are kept, and reported apart. */
  | 'passed'
  /** With at least one finding that counts. */
  | 'failed'
  /** Fails only in ways that the baseline lists. */
  | 'known'
  /** The target does not have the operation, according to its profile or its response. */
  | 'not-served'
  /** Not allowed, or not applicable to this kind of target. The note gives the reason. */
  | 'skipped'
  /** Its preconditions failed, or a limit was reached. */
  | 'not-run';

/** The note of a result if the server returned only 429. */
export const rateLimited = 'The server answered only with a rate limit (429).';

/** The note of a case that the number of requests does not allow. */
export const beyondBudget = 'It did not fit into the number of requests (--max-requests, --thorough).';

export const wasSent = ({ outcome }: Pick<Result, 'outcome'>): boolean =>
  outcome === 'passed' || outcome === 'failed' || outcome === 'known';
