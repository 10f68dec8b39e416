import type { Pending } from './api-promise.ts';
import type { Attempt } from './attempt.ts';
import { checkBaseURL } from './base-url.ts';
import { checkNumbers } from './check-numbers.ts';
import { authorize } from './credentials.ts';
import { Deadlines } from './deadlines.ts';
import { fromEnvironment, isBrowser, orEnvironment } from './environment.ts';
import { encodeJson, type EncodedBody, type OpenBody } from './body.ts';
import { OpenAIError, type RequestLine } from './errors.ts';
import { execute, type Exchange, type Plan } from './execute.ts';
import { guardBody, withBody } from './guard-body.ts';
import { mergeHeaders, parseHeaderLines, setHeader } from './headers.ts';
import { addressOf, initOf, sendHttp } from './http.ts';
import { logLevelOf, makeLog, type Log, type Logger, type LogLevel } from './logger.ts';
import type { ClientOptions, RequestOptions, SendOptions } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { defaultTimeout, settings } from './settings.ts';
import type { RequestParts } from './split-params.ts';

const unset = 'unset';

/**
 * Sends requests and handles keys, headers, retries, deadlines, middleware and logging. It holds settings but no
 * connection, so it does not need to be closed. Assigning a setting affects only requests that start afterwards.
 */
export class BaseClient {
  // Only declared, because the constructor sets them: initializers would add bytes to every bundle.
  /** Also null if the key is a function. An assigned key overrides the function. */
  declare apiKey: string | null;
  declare adminAPIKey: string | null;
  declare organization: string | null;
  declare project: string | null;
  declare webhookSecret: string | null;
  declare timeout: number;
  declare maxRetries: number;
  declare fetchOptions: object | undefined;
  declare logger: Logger;
  declare logLevel: LogLevel | undefined;
  declare protected readonly options: ClientOptions;
  readonly #log: Log;
  readonly #customHeaders: Headers;
  #baseURL = '';

  /**
   * @throws {OpenAIError} if neither an API key nor an administrator's key is given, if `baseURL` is not usable, or in
   * a browser page unless `dangerouslyAllowBrowser` is set.
   */
  constructor(options: ClientOptions = {}) {
    this.options = options;
    const apiKey = orEnvironment(options.apiKey, 'OPENAI_API_KEY');
    this.apiKey = typeof apiKey === 'string' ? apiKey : null;
    this.adminAPIKey = orEnvironment(options.adminApiKey ?? options.adminAPIKey, 'OPENAI_ADMIN_KEY');
    this.organization = orEnvironment(options.organization, 'OPENAI_ORG_ID');
    this.project = orEnvironment(options.project, 'OPENAI_PROJECT_ID');
    this.webhookSecret = orEnvironment(options.webhookSecret, 'OPENAI_WEBHOOK_SECRET');
    this.baseURL = orEnvironment(options.baseURL, 'OPENAI_BASE_URL') || 'https://api.openai.com/v1';
    this.timeout = options.timeout ?? defaultTimeout;
    this.maxRetries = options.maxRetries ?? 2;
    this.#customHeaders = mergeHeaders(parseHeaderLines(fromEnvironment('OPENAI_CUSTOM_HEADERS')));
    this.fetchOptions = options.fetchOptions;
    this.logger = options.logger ?? console;
    this.logLevel = logLevelOf(options.logLevel);
    this.#log = makeLog(this);
    if (this.#customHeaders.has('authorization')) {
      this.#log('warn', () => ['The `authorization` of OPENAI_CUSTOM_HEADERS is sent in place of the key.']);
    }
    // Logging or serializing a client must not expose its keys.
    for (const name of ['options', 'apiKey', 'adminAPIKey', 'webhookSecret'])
      Object.defineProperty(this, name, { enumerable: false });
    this.#requireUsable();
  }

  /**
   * The base of all request URLs.
   *
   * @throws {OpenAIError} if requests cannot be sent there.
   */
  get baseURL(): string {
    return this.#baseURL;
  }

  set baseURL(address: string) {
    this.#baseURL = checkBaseURL(address);
  }

  /** A client with the same settings except those given. Values from the environment are not read again. */
  withOptions(options: ClientOptions): this {
    const kept = Object.fromEntries(settings.map((name) => [name, this[name]]));
    const keys = { apiKey: this.#key ?? null, adminApiKey: undefined };
    const all = { ...this.options, ...kept, ...keys, ...options };
    return new (this.constructor as new (options: ClientOptions) => this)(all);
  }

  /** Starts a request. All errors, including invalid arguments, reject the inner promise. */
  start(outgoing: Outgoing, requestOptions: SendOptions = {}): Pending {
    const options = this.#merge(requestOptions);
    const deadlines = new Deadlines(options, outgoing.streams);
    let leavesBody = outgoing.leavesBody || outgoing.streams;
    let given: Response | undefined;
    const exchange = this.#execute(outgoing, options, deadlines, () => leavesBody);
    return {
      exchange,
      leaveBody: () => void (leavesBody = true),
      toResponse: ({ response, text, attempt }: Exchange) =>
        (given ??= text === undefined ? guardBody(response, attempt, deadlines) : withBody(response, text || null)),
      deadlines,
    };
  }

  async #execute(
    outgoing: Outgoing,
    options: SendOptions,
    deadlines: Deadlines,
    leavesBody: () => boolean,
  ): Promise<Exchange> {
    const line: RequestLine = { method: outgoing.method, path: outgoing.path };
    const parts = outgoing.parts();
    const encoded = parts.body === undefined ? undefined : (outgoing.encode ?? encodeJson)(parts.body);
    const plan: Plan = {
      line,
      options,
      deadlines,
      replayable: encoded?.replayable ?? true,
      leavesBody,
      send: (number, attempt) => this.#send(outgoing, parts, options, encoded, number, attempt),
      onRetry: (attempt, error, delayMs) => {
        this.#log('info', () => [`${line.method} ${line.path}: ${error.name}, next try in ${Math.round(delayMs)} ms`]);
        options.onRetry?.({ attempt, error, delayMs });
      },
    };
    try {
      checkNumbers(options);
      return await execute(plan);
    } catch (error) {
      encoded?.close?.();
      throw error;
    }
  }

  async #send(
    outgoing: Outgoing,
    parts: RequestParts,
    options: SendOptions,
    encoded: EncodedBody | undefined,
    number: number,
    attempt: Attempt,
  ): Promise<Response> {
    const { method, path, operation } = outgoing;
    const body = await encoded?.open(attempt);
    const headers = await this.#headersFor(outgoing, body, options);
    const queries = [this.options.defaultQuery, parts.search, parts.query, options.query];
    const request = {
      url: parts.url ?? addressOf(this.baseURL, path, parts.path, ...queries),
      init: initOf(method, headers, body?.body, attempt.controller.signal),
    };
    attempt.sent = { url: request.url, headers };
    const transport = { ...options, log: this.#log };
    return sendHttp(transport, request, attempt.request, { attempt: number, operation });
  }

  /** The headers that the client sets, overridden by the headers of the client's and the request's options. */
  async #headersFor(outgoing: Outgoing, body: OpenBody | undefined, options: RequestOptions): Promise<Headers> {
    const merged = mergeHeaders(
      {
        accept: outgoing.streams ? 'text/event-stream' : outgoing.leavesBody ? '*/*' : 'application/json',
        authorization: unset,
        'content-type': body?.contentType,
        'content-length': body?.length?.toString(),
        'idempotency-key': options.idempotencyKey,
        'openai-organization': this.organization ?? undefined,
        'openai-project': this.project ?? undefined,
      },
      outgoing.headers,
      this.#customHeaders,
      this.options.defaultHeaders,
      options.headers,
    );
    // No key is needed if the caller sets or removes the header.
    if (merged.get('authorization') === unset) {
      const key = outgoing.admin ? this.adminAPIKey : this.#key;
      setHeader(merged, 'authorization', await authorize(key, outgoing.admin, `${outgoing.method} ${outgoing.path}`));
    }
    return merged;
  }

  #merge(options: SendOptions): SendOptions {
    const merged: SendOptions = { ...this.options, timeout: this.timeout, maxRetries: this.maxRetries };
    for (const [name, value] of Object.entries(options))
      if (value !== undefined) Object.assign(merged, { [name]: value });
    return { ...merged, fetchOptions: { ...this.fetchOptions, ...options.fetchOptions } };
  }

  get #key(): ClientOptions['apiKey'] {
    return this.apiKey ?? this.options.apiKey;
  }

  #requireUsable(): void {
    if (!this.#key && !this.adminAPIKey) {
      throw new OpenAIError('No key: pass `apiKey` (or `adminAPIKey`), or set OPENAI_API_KEY (or OPENAI_ADMIN_KEY).');
    }
    if (isBrowser() && !this.options.dangerouslyAllowBrowser) {
      throw new OpenAIError(
        'Whoever opens a page can read its key. Send requests from a server, or set `dangerouslyAllowBrowser`.',
      );
    }
  }
}
