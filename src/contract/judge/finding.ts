/** One way in which an answer breaks the contract. */
export interface Finding {
  readonly check: Check;
  readonly message: string;
  /** JSON Pointer into the bundle to the part of the contract that is broken. */
  readonly contract: string;
  /** JSON Pointer into the answer's body, for findings about a body. */
  readonly instance?: string;
}

/** One requirement each; the names stay, for reports and known failures refer to them. */
export type Check =
  | 'reachable'
  | 'success-expected'
  | 'refusal-expected'
  | 'status-documented'
  | 'content-type-documented'
  | 'header-required'
  | 'header-schema'
  | 'body-present'
  | 'body-json'
  | 'body-schema'
  | 'stream-event'
  | 'stream-end'
  | 'verifiable';
