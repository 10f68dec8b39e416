export const faultKinds = [
  'rate-limit',
  'quota',
  'server-error',
  'overloaded',
  'slow',
  'malformed',
  'cut',
  'stall',
  'stream-error',
  'silent',
  'unknown-route',
  'odd-id',
  'same-object',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Something that goes wrong on purpose. */
export interface Fault {
  readonly kind: FaultKind;
  /** operationIds. Default: every operation. */
  readonly operations?: readonly string[];
  /** A project. Default: every one. */
  readonly project?: string;
  /** The share of requests that it hits, from 0 to 1. Default: 1. */
  readonly rate?: number;
  /** How many requests pass before it begins. Default: 0. */
  readonly skip?: number;
  /** How many requests it hits before it ends. Default: all. */
  readonly times?: number;
  /** Seconds until a retry makes sense (`rate-limit`, `overloaded`), or milliseconds of delay (`slow`). */
  readonly wait?: number;
  /** The number of events before a stream is cut, stalls or fails. Default: 1. */
  readonly events?: number;
}
