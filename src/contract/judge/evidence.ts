/** That an answer was really judged, and by what. Without it a schema that cannot be compiled would look like a pass. */
export interface Evidence {
  readonly operationId: string | undefined;
  readonly status: number;
  /** Empty where the answer has none. */
  readonly mediaType: string;
  readonly judgedBy: JudgedBy;
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
