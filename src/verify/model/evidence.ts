import type { Finding } from './finding.ts';

/** That an answer was really judged, and by what. Without it a schema that cannot be compiled would look like a pass. */
export interface Evidence {
  readonly operationId: string | undefined;
  readonly status: number;
  /** Empty where the answer has none. */
  readonly mediaType: string;
  readonly checkedBy: CheckedBy;
  /** JSON Pointer of the schema, where one judged the body or the events. */
  readonly schema?: string;
  /** What came of testing the judge by this answer, where it was. */
  readonly selfTest?: MutationScore;
}

export type CheckedBy =
  /** The whole body, by its schema. */
  | 'schema'
  /** Each event, by the schema of the stream's events. */
  | 'events'
  /** That there are bytes: they have no schema. */
  | 'bytes'
  /** The contract describes no body. */
  | 'no-body'
  | 'nothing';

/** What was found in a body, and by what it was judged. */
export interface CheckedBody {
  readonly findings: readonly Finding[];
  readonly checkedBy: CheckedBy;
  readonly schema?: string;
}

export const isVerified = (findings: readonly Finding[]): boolean =>
  !findings.some(({ check }) => check === 'verifiable');

/**
 * How much of a run goes into testing the judge: of the first passing answer of each kind a few corruptions, until
 * two seconds are spent on a target, or every one of them.
 */
export const selfTestModes = ['sample', 'full', 'off'] as const;
export type SelfTestMode = (typeof selfTestModes)[number];

/** What came of corrupting answers that keep the contract, in one place each. */
export interface MutationScore {
  readonly answers: number;
  /** How often one was corrupted. */
  readonly corruptions: number;
  /** Corruptions that the second validator rejects: the others the schemas allow. */
  readonly rejected: number;
  /** Of these, how many this judge rejects too. */
  readonly caught: number;
  readonly survivors: readonly Survivor[];
}

/** A corruption that only the second validator rejects. */
export interface Survivor {
  readonly operator: string;
  /** JSON Pointer into the body, behind the number of the event where it is a stream. */
  readonly at: string;
  readonly case: string;
}
