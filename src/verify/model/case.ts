import type { Rejection } from './rejections.ts';

export const phases = ['examples', 'boundaries', 'negatives', 'fuzz', 'stateful'] as const;
export type Phase = (typeof phases)[number];

/** One request and what must come of it, whatever server it is sent to. */
export interface Case {
  /** Unique in the suite, readable: `uploadFile/example/training-data`. */
  readonly id: string;
  readonly phase: Phase;
  /** How the request was made: `example`, `boundary`, the name of a mutation. */
  readonly operator: string;
  /** Undefined for the request to a route that the contract does not have. */
  readonly operationId: string | undefined;
  readonly group: string;
  readonly request: CaseRequest;
  readonly expect: Expectation;
  /** JSON Pointer into the bundle to what the case was made from; for a mutation, to the keyword that it breaks. */
  readonly provenance: string;
  /** What is wrong with a mutated request, in words. */
  readonly witness?: string;
}

export interface CaseRequest {
  readonly method: string;
  /** Path template of the contract; its parameters stand in `path`. */
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Without credentials: which key is sent is the target's affair. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes of the body, as text: binary examples are text too. */
  readonly body?: string;
  /** What the server must be shown. */
  readonly credentials: Credentials;
}

export type Credentials = 'api-key' | 'admin-key' | 'none' | 'malformed';

export type Expectation =
  /**
   * Any documented success, or one of `orStatuses`. Where only the schema says that the request is right
   * (`bySchema`), a server that knows more than the schema may refuse it too.
   */
  | { readonly kind: 'success'; readonly orStatuses?: readonly number[]; readonly bySchema?: boolean }
  /** The very status that the request asks for, be it a failure. */
  | { readonly kind: 'requested-status'; readonly status: number }
  /** Any documented answer but a failure of the server. */
  | { readonly kind: 'any' }
  /** A refusal by one of these statuses, which must be documented too. */
  | ({ readonly kind: 'rejection' } & Rejection);
