import type { Consent } from './consent.ts';
import type { Subject } from './subject.ts';

/** A server that cases are sent to. Plain data, because the global setup passes it to the test workers. */
export interface Target {
  readonly name: string;
  /** The base URL of the API, without a trailing slash. */
  readonly baseUrl: string;
  /** The keys to send. Undefined if the user gave none. */
  readonly keys: { readonly apiKey?: string | undefined; readonly adminKey?: string | undefined };
  /** Headers that the user adds to every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the server stores what is created. Then ids come from creates named by `links`, and lifecycles are run. */
  readonly stateful: boolean;
  /** Whether the server has no rules beyond the schemas. Then it must accept every request that they allow. */
  readonly strict: boolean;
  /** Whether the server distinguishes admin keys from API keys. */
  readonly tellsKeysApart: boolean;
  /** Whether the server supports `Prefer: code=…`. Then every documented response can be requested. */
  readonly honoursPrefer: boolean;
  /** What a run may do besides reading. */
  readonly consent: Consent;
  /** Whether the run started the server and its data ends with it. Only there may a run touch what it did not make. */
  readonly isDisposable: boolean;
  /** Timeout per request, in milliseconds. */
  readonly timeout: number;
  readonly limits: Limits;
  /** Whom to trust beside the authorities of the machine, as PEM text, or that nothing is checked. */
  readonly tls?: { readonly ca?: string; readonly insecure?: boolean } | undefined;
  /** What is known about the server. Undefined if it was not asked. */
  readonly subject?: Subject | undefined;
  /** File that lists created resources until they are deleted. Undefined if they do not outlive the server. */
  readonly ledger?: string | undefined;
  /** File to which each exchange is appended, for a HAR. */
  readonly record?: string | undefined;
}

export interface Limits {
  readonly maxRequests?: number | undefined;
  /** The number of requests that were sent before the run, and count as well. Default: 0. */
  readonly sentBefore?: number | undefined;
  /** The maximum number of requests that cost money. */
  readonly maxCosting?: number | undefined;
  /** The maximum of output tokens over all responses, by their `usage`. It limits requests that call a model. */
  readonly maxOutputTokens?: number | undefined;
}

/** A target that is ready, and that the run must stop if it started it. */
export interface RunningTarget {
  readonly target: Target;
  /** Moves the server's clock on by milliseconds. Undefined if the run cannot. */
  readonly advance?: (milliseconds: number) => void;
  close(): Promise<void>;
}
