import type { Logger, LogLevel } from './logger.ts';
import type { Middleware } from './middleware.ts';
import type { OpenAIError } from './errors.ts';

/** Header names and values. null removes a header that was set before. */
export type HeadersInput =
  | Headers
  | Readonly<Record<string, string | readonly string[] | null | undefined>>
  | readonly (readonly [string, string | null])[];

/**
 * The platform's `fetch` or a replacement. It is called with a URL and settings, or with a `Request` if a middleware
 * created one.
 */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Details passed to `onRetry` before a retry. */
export interface RetryInfo {
  /** Number of failed attempts so far, starting at 1. */
  readonly attempt: number;
  /** The error of the last attempt. */
  readonly error: OpenAIError;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** Settings of one request, or of all requests of a client if passed to the client. */
export interface SharedOptions {
  /**
   * Milliseconds that one attempt may take, 600,000 by default. Covers headers and body of a plain response. For an
   * event stream or a binary body, it covers the headers and then each further chunk.
   */
  timeout?: number | undefined;
  /** Milliseconds from the start of an attempt to the first event of its stream. Defaults to `timeout`. */
  firstEventTimeout?: number | undefined;
  /**
   * Milliseconds to wait for the next event of a stream or the next chunk of a binary body. Defaults to `timeout`.
   * Keep-alive comments do not count as events.
   */
  idleTimeout?: number | undefined;
  /**
   * Milliseconds for all attempts together, including the waits between them and the whole body. No limit by default.
   */
  totalTimeout?: number | undefined;
  /** Number of retries of a failed request, 2 by default. */
  maxRetries?: number | undefined;
  /**
   * Milliseconds, 60,000 by default. If the server requests a longer wait before the next attempt, the error is thrown
   * immediately.
   */
  maxRetryAfter?: number | undefined;
  /** Maximum length of a line or event of an event stream, in characters; 16,777,216 by default. */
  maxEventLength?: number | undefined;
  /**
   * Whether a stream of chunks must end with its sentinel, `[DONE]`. By default it is whole, too, when each choice that
   * began has a finish reason.
   */
  requireSentinel?: boolean | undefined;
  /** Called before each wait for a retry. If it throws, the request fails. */
  onRetry?: ((info: RetryInfo) => void) | undefined;
  /**
   * Merged over the settings passed to `fetch`: `dispatcher`, `proxy`, `redirect` and others. Settings of a request
   * override those of its client.
   */
  fetchOptions?: object | undefined;
}

/**
 * Settings of a client. An omitted setting is read from the environment variable named, if the platform has an
 * environment. null ignores the variable.
 */
export interface ClientOptions extends SharedOptions {
  /**
   * Key of a project or user, `OPENAI_API_KEY`. Sent to all operations except administrative ones. A function is called
   * before each attempt.
   */
  apiKey?: string | (() => string | Promise<string>) | null | undefined;
  /** Key of an administrator, `OPENAI_ADMIN_KEY`. Sent to administrative operations only. */
  adminAPIKey?: string | null | undefined;
  /** Alias of `adminAPIKey`. */
  adminApiKey?: string | null | undefined;
  /** `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** `OPENAI_WEBHOOK_SECRET`. Stored for webhook verification; never sent. */
  webhookSecret?: string | null | undefined;
  /** `OPENAI_BASE_URL`, otherwise `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /**
   * Sent with every request. Headers of a single request override these; null removes one. These override
   * `OPENAI_CUSTOM_HEADERS`, which holds `Name: value` lines.
   */
  defaultHeaders?: HeadersInput | undefined;
  /** Query parameters sent with every request. */
  defaultQuery?: Readonly<Record<string, string | undefined>> | undefined;
  /** Replaces the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** Wraps each attempt, the first middleware outermost. */
  middleware?: Middleware | readonly Middleware[] | undefined;
  /** `OPENAI_LOG`, otherwise `warn`. */
  logLevel?: LogLevel | undefined;
  /** `console` by default. */
  logger?: Logger | undefined;
  /** Required in a browser page, which exposes the key to everyone who opens it. False by default. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** How one request is sent: its settings, and the client settings that a call can override. */
export interface SendOptions extends RequestOptions, Pick<ClientOptions, 'fetch' | 'middleware'> {}

/** Settings of one request, as methods take them. */
export interface RequestOptions extends CallOptions {
  /** Sent to this path below the base URL, in place of the operation's own. Functions refuse it. */
  path?: string | undefined;
}

/** Settings of one request, as functions take them. */
export interface CallOptions extends SharedOptions {
  /** Sent with this request. null removes a header. */
  headers?: HeadersInput | undefined;
  /** Additional query parameters. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Aborts the request, including during a wait for a retry or while its stream is read. */
  signal?: AbortSignal | null | undefined;
  /** Sent as `Idempotency-Key`, with the same value on each attempt. Servers may ignore it. */
  idempotencyKey?: string | undefined;
}

/**
 * Settings of a request in the place of its params, of which it then has none. That their names are known lets a subclass
 * override the method with `(params?: Params, options?: RequestOptions)` alone.
 */
export type OptionsAlone<Params> = RequestOptions & { readonly [Name in keyof Params]?: never };
