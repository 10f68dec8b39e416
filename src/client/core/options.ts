import type { Logger, LogLevel } from './logger.ts';
import type { Middleware } from './middleware.ts';
import type { OpenAIError } from './errors.ts';

/** Header names with their values; null removes a header that was set before. */
export type HeadersInput =
  | Headers
  | Readonly<Record<string, string | readonly string[] | null | undefined>>
  | readonly (readonly [string, string | null])[];

/**
 * The platform's `fetch`, or another. It is given an address with settings, and a `Request` where a middleware has made
 * one.
 */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What is told before a request is sent again. */
export interface RetryInfo {
  /** How many tries have failed so far, from 1. */
  readonly attempt: number;
  /** Why the last try failed. */
  readonly error: OpenAIError;
  /** Milliseconds until the next try. */
  readonly delayMs: number;
}

/** Settings that hold for one request, and for all requests of a client where they are given to the client. */
export interface SharedOptions {
  /**
   * Milliseconds that one try may take, 600,000 by default: for headers and body of a plain answer; for the headers,
   * and then for each further piece, of an event stream or a binary body.
   */
  timeout?: number | undefined;
  /** Milliseconds from the sending of a try to the first event of its stream; `timeout` by default. */
  firstEventTimeout?: number | undefined;
  /**
   * Milliseconds to wait for the next event of a stream, or for the next piece of a binary body; `timeout` by default.
   * Comments that servers send to keep a connection open are no events.
   */
  idleTimeout?: number | undefined;
  /** Milliseconds for all tries together, the waits between them and the whole body included; without limit by default. */
  totalTimeout?: number | undefined;
  /** How often a failed request is sent again, 2 by default. */
  maxRetries?: number | undefined;
  /**
   * Milliseconds, 60,000 by default. When the server asks to wait longer before the next try, the error comes at once.
   */
  maxRetryAfter?: number | undefined;
  /** How long a line or event of an event stream may be, in characters; 16,777,216 by default. */
  maxEventLength?: number | undefined;
  /** Told before each wait that precedes another try. What it throws ends the request. */
  onRetry?: ((info: RetryInfo) => void) | undefined;
  /**
   * Laid over the settings that `fetch` is given: `dispatcher`, `proxy`, `redirect` and the like. Those of a request over
   * those of its client.
   */
  fetchOptions?: object | undefined;
}

/**
 * Settings of a client. What is left out comes from the environment variable named, where there is an environment; null
 * says that there shall be none.
 */
export interface ClientOptions extends SharedOptions {
  /**
   * Key of a project or user, `OPENAI_API_KEY`. Sent to every operation but the administrative ones. A function is
   * asked before each try.
   */
  apiKey?: string | (() => string | Promise<string>) | null | undefined;
  /** Key of an administrator, `OPENAI_ADMIN_KEY`. Sent to administrative operations only. */
  adminAPIKey?: string | null | undefined;
  /** Another spelling of `adminAPIKey`. */
  adminApiKey?: string | null | undefined;
  /** `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** `OPENAI_WEBHOOK_SECRET`. Kept for those who verify webhooks; no request carries it. */
  webhookSecret?: string | null | undefined;
  /** `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /**
   * Sent with every request. A header of a single request wins over one of these; null removes one. These win over
   * `OPENAI_CUSTOM_HEADERS`, which holds `Name: value` lines.
   */
  defaultHeaders?: HeadersInput | undefined;
  /** Query parameters sent with every request. */
  defaultQuery?: Readonly<Record<string, string | undefined>> | undefined;
  /** Stands in for the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** Runs around each try, the first of them outermost. */
  middleware?: Middleware | readonly Middleware[] | undefined;
  /** `OPENAI_LOG`, else `warn`. */
  logLevel?: LogLevel | undefined;
  /** `console` by default. */
  logger?: Logger | undefined;
  /** A page in a browser shows the key to whoever opens it; true says that you know. False by default. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** How one request is sent: its settings, and those of its client that a door may replace. */
export interface SendOptions extends RequestOptions, Pick<ClientOptions, 'fetch' | 'middleware'> {}

/** Settings of one request. */
export interface RequestOptions extends SharedOptions {
  /** Sent with this request; null removes a header. */
  headers?: HeadersInput | undefined;
  /** Further query parameters. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Aborts the request, also while it waits for its next try or while its stream is read. */
  signal?: AbortSignal | null | undefined;
  /** Sent as `Idempotency-Key`, the same on each try. Whether a server heeds it is the server's matter. */
  idempotencyKey?: string | undefined;
}
