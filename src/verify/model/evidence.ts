import type { Finding } from './finding.ts';

/**
 * Records that a response was checked, and by what. Without it, a schema that does not compile would look like a pass.
 */
export interface Evidence {
  readonly operationId: string | undefined;
  readonly status: number;
  /** Empty if the response has none. */
  readonly mediaType: string;
  readonly checkedBy: CheckedBy;
  /** JSON Pointer of the schema, if the body or the events were checked by one. */
  readonly schema?: string;
  /** What came of the relations of the request and this response. Absent if none speaks about them. */
  readonly relations?: RelationCount;
  /** The result of testing the checks with corruptions of this response, if that was done. */
  readonly selfTest?: SelfTested;
}

/** What came of relations, by number. */
export interface RelationCount {
  readonly held: number;
  /** Broken in a way that fails the case. */
  readonly broken: number;
  /** By reason. They have not passed. */
  readonly notJudged: Readonly<Record<string, number>>;
}

export type CheckedBy =
  /** The whole body, by its schema. */
  | 'schema'
  /** Each event, by the schema of the stream's events. */
  | 'events'
  /** Only that the body is not empty: bytes have no schema. */
  | 'bytes'
  /** The contract describes no body. */
  | 'no-body'
  | 'nothing';

export const isVerified = (findings: readonly Finding[]): boolean =>
  !findings.some(({ check }) => check === 'verifiable');

/**
 * How thoroughly a run tests the checks themselves. `sample` tries a few corruptions of the first passing response of
 * each kind, for at most two seconds per target, and one of each relation, for at most one. `full` tries all of them.
 */
export const selfTestModes = ['sample', 'full', 'off'] as const;
export type SelfTestMode = (typeof selfTestModes)[number];

/** The results of corrupting a response. Each is absent if that was not done. */
export interface SelfTested {
  /** Corruptions that the schemas of the contract refuse. */
  readonly schema?: MutationScore;
  /** Corruptions that contradict the request or the response itself. */
  readonly meaning?: MutationScore;
}

/** The result of corrupting passing responses, each in one place. */
export interface MutationScore {
  readonly answers: number;
  /** The number of corruptions. */
  readonly corruptions: number;
  /**
   * Corruptions that must be caught. Of those of the schema, these are the ones that the second validator rejects: the
   * schemas allow the others. Of those in meaning, all.
   */
  readonly rejected: number;
  /** The number of these that the checks reject, too. */
  readonly caught: number;
  readonly survivors: readonly Survivor[];
}

/** A corruption that must be caught and is not. */
export interface Survivor {
  readonly operator: string;
  /** JSON Pointer into the body. For a stream, the number of the event comes first. */
  readonly at: string;
  readonly case: string;
}
