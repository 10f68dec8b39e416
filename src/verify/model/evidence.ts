import type { SelfTested } from '../checks/mutation-score.ts';

/** That an answer was really judged, and by what. Without it a schema that cannot be compiled would look like a pass. */
export interface Evidence {
  readonly operationId: string | undefined;
  readonly status: number;
  /** Empty where the answer has none. */
  readonly mediaType: string;
  readonly judgedBy: JudgedBy;
  /** JSON Pointer of the schema, where one judged the body or the events. */
  readonly schema?: string;
  /** What came of testing the judge by this answer, where it was. */
  readonly selfTest?: SelfTested;
}

export type JudgedBy =
  /** The whole body, by its schema. */
  | 'schema'
  /** Each event, by the schema of the stream's events. */
  | 'events'
  /** That there are bytes: they have no schema. */
  | 'bytes'
  /** The contract describes no body. */
  | 'no-body'
  | 'nothing';
