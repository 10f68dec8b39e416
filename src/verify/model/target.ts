import type { Consent } from './consent.ts';

/** A server that cases are sent to. Plain data: it crosses from the set-up of a run into its workers. */
export interface Target {
  readonly name: string;
  /** Where the API's paths start, without a trailing slash. */
  readonly baseUrl: string;
  /** What it is shown; undefined where the person gave none. */
  readonly keys: { readonly apiKey?: string | undefined; readonly adminKey?: string | undefined };
  /** Sent with every request beside the case's own, as the person asked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether what is created is passed: then ids come from creates that `links` name, and walks make sense. */
  readonly stateful: boolean;
  /** Whether it knows no more than the contract's schemas: then all that they take must be answered. */
  readonly strict: boolean;
  /** Whether an administrator's key is another kind of key to it. */
  readonly tellsKeysApart: boolean;
  /** Whether a request may choose its answer by `Prefer: code=…`: then every documented answer can be seen. */
  readonly honoursPrefer: boolean;
  /** Operations that the server does not have, by name. */
  readonly notServed: readonly string[];
  /** What may be done to it beside reading. */
  readonly consent: Consent;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  readonly limits: Limits;
  /** File that remembers what was created, until it is deleted; undefined where it dies with the server. */
  readonly ledger?: string | undefined;
  /** File that each exchange is appended to, for a HAR. */
  readonly record?: string | undefined;
}

export interface Limits {
  readonly maxRequests?: number | undefined;
  /** How many of them may cost. */
  readonly maxCosting?: number | undefined;
  /** Tokens that all answers together may cost, by their own `usage`: requests that call a model are bounded by it. */
  readonly maxOutputTokens?: number | undefined;
}

/** A target that the run started, and has to stop. */
export interface RunningTarget {
  readonly target: Target;
  close(): Promise<void>;
}
