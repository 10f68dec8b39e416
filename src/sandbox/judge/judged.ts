import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { AskedRequest } from '../../relations/terms/model.ts';
import type { Reply } from '../call.ts';

/** The request that is answered. */
export interface Asked {
  /** Undefined if the contract has none there: nothing is said about its answer. */
  readonly operation: ResolvedOperation | undefined;
  /** Undefined if the request was refused. */
  readonly request: AskedRequest | undefined;
  /** Whether the caller no longer waits for the answer. */
  isGone(): boolean;
}

/** An answer under judgement. */
export interface Judged {
  /** The reply to send. Its events are judged as they are sent. */
  readonly reply: Reply;
  /** What the contract forbids in what was sent until now. */
  findings(): readonly string[];
}

/** Holds answers against the contract. Undefined if it has nothing to say about this one. */
export type Judge = (asked: Asked, status: number, reply: Reply) => Judged | undefined;

/** What is wrong with a value by the schema at a pointer. */
export type Validate = (pointer: string, value: unknown) => readonly string[];
