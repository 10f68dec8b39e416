/** One request and what must come of it, whatever server it is sent to. */
export interface Case {
  /** Unique in the suite, readable: `uploadFile/example/training-data`. */
  readonly id: string;
  readonly kind: CaseKind;
  /** Undefined for the request to a route that the contract does not have. */
  readonly operationId: string | undefined;
  readonly group: string;
  readonly request: CaseRequest;
  readonly expect: Expectation;
  /** JSON Pointer into the bundle to what the case was made from. */
  readonly provenance: string;
}

export type CaseKind =
  | 'example'
  | 'missing-credentials'
  | 'missing-required'
  | 'wrong-type'
  | 'malformed-json'
  | 'unknown-route';

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
  /** What the server must be shown: its API key, an administrator's key, or nothing. */
  readonly credentials: 'api-key' | 'admin-key' | 'none';
}

export type Expectation =
  /** Any documented success. */
  | { readonly kind: 'success' }
  /** A refusal by one of these statuses, which must be documented too. */
  | { readonly kind: 'refusal'; readonly statuses: readonly number[] };
