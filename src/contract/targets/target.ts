import type { Check } from '../judge/finding.ts';

/** A server that cases are sent to. Plain data: it crosses from the set-up of a run into its workers. */
export interface Target {
  readonly name: string;
  /** Where the API's paths start, without a trailing slash. */
  readonly baseUrl: string;
  readonly keys: { readonly apiKey: string; readonly adminKey: string };
  /** Whether ids must have been created: then the creates that `links` name run first. */
  readonly stateful: boolean;
  /** Operations that the server does not have, by name. */
  readonly notServed: readonly string[];
  readonly known: readonly KnownFailure[];
  /** Whether requests that change something may be sent. */
  readonly allowsWrites: boolean;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
}

/** A failure that was looked at by hand and is the target's own. It is shown and counted, never passed. */
export interface KnownFailure {
  /** A case's id, or the beginning of several. */
  readonly case: string;
  readonly check: Check;
  /** Beginning of the finding's message, where one check fails in several ways. */
  readonly message?: string;
  readonly reason: string;
  readonly reference?: string;
}
