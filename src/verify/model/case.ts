import type { Rejection } from './rejections.ts';

export const phases = ['examples', 'meaning', 'boundaries', 'negatives', 'fuzz', 'stateful'] as const;
export type Phase = (typeof phases)[number];

/** One request and its expected result, independent of the target. */
export interface Case {
  /** Unique in the suite and readable: `uploadFile/example/training-data`. */
  readonly id: string;
  readonly phase: Phase;
  /** How the request was generated: `example`, `boundary` or the name of a mutation. */
  readonly operator: string;
  /** Undefined for a request to a route that is not in the contract. */
  readonly operationId: string | undefined;
  readonly group: string;
  readonly request: CaseRequest;
  readonly expect: Expectation;
  /** JSON Pointer into the bundle to the source of the case. For a mutation, to the keyword that it violates. */
  readonly provenance: string;
  /** Describes the error in a mutated request. */
  readonly witness?: string;
}

export interface CaseRequest {
  readonly method: string;
  /** Path template of the contract. The values of its parameters are in `path`. */
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Without credentials: the target supplies the key. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact body, as text. Binary examples are text too. */
  readonly body?: string;
  /** The kind of key to send. */
  readonly credentials: Credentials;
}

export type Credentials = 'api-key' | 'admin-key' | 'none' | 'malformed';

export type Expectation =
  /**
   * Any documented success, or one of `orStatuses`. If the request is known to be valid only by its schema
   * (`bySchema`), a server with further rules may reject it.
   */
  | { readonly kind: 'success'; readonly orStatuses?: readonly number[]; readonly bySchema?: boolean }
  /** Exactly the status that the request asks for, which may be a failure. */
  | { readonly kind: 'requested-status'; readonly status: number }
  /** Any documented response except a server error. */
  | { readonly kind: 'any' }
  /** A rejection with one of these statuses. The status must also be documented. */
  | ({ readonly kind: 'rejection' } & Rejection);
