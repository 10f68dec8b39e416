import type { Pending } from './api-promise.ts';
import { checkBaseURL } from './base-url.ts';
import { encodeJson } from './body.ts';
import { checkNumbers } from './check-numbers.ts';
import { Deadlines } from './deadlines.ts';
import { fromEnvironment, isBrowser, orEnvironment } from './environment.ts';
import { OpenAIError } from './errors.ts';
import { execute, type Exchange } from './execute.ts';
import { guardBody, withBody } from './guard-body.ts';
import { mergeHeaders, parseHeaderLines } from './headers.ts';
import { logLevelOf, makeLog, type Log, type Logger, type LogLevel } from './logger.ts';
import type { ClientOptions, SendOptions } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { refuseUnknown } from './request-options.ts';
import { keyOf, send, type Sending } from './send.ts';
import { defaultTimeout, settings } from './settings.ts';
import type { RequestParts } from './operation.ts';

/** A request whose options were checked. */
export interface Accepted {
  readonly outgoing: Outgoing;
  readonly parts: RequestParts;
}

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
  // No private members: libraries wrap clients in proxies, which have none. None of these is enumerable.
  /** The options as they were given. */
  declare readonly _options: ClientOptions;
  /** Writes to the logger. */
  declare readonly _log: Log;
  /** The headers of `OPENAI_CUSTOM_HEADERS`. */
  declare readonly _customHeaders: Headers;
  /** Checked. */
  declare _baseURL: string;

  /**
   * @throws {OpenAIError} if neither an API key nor an administrator's key is given, if `baseURL` is not usable, or in
   * a browser page unless `dangerouslyAllowBrowser` is set.
   */
  constructor(options: ClientOptions = {}) {
    const apiKey = orEnvironment(options.apiKey, 'OPENAI_API_KEY');
    const customHeaders = mergeHeaders(parseHeaderLines(fromEnvironment('OPENAI_CUSTOM_HEADERS')));
    // Logging or serializing a client must not expose its keys.
    const hidden = {
      _options: options,
      _log: makeLog(this),
      _customHeaders: customHeaders,
      _baseURL: '',
      apiKey: typeof apiKey === 'string' ? apiKey : null,
      adminAPIKey: orEnvironment(options.adminApiKey ?? options.adminAPIKey, 'OPENAI_ADMIN_KEY'),
      webhookSecret: orEnvironment(options.webhookSecret, 'OPENAI_WEBHOOK_SECRET'),
    };
    for (const [name, value] of Object.entries(hidden))
      Object.defineProperty(this, name, { value, writable: true, configurable: true });
    this.organization = orEnvironment(options.organization, 'OPENAI_ORG_ID');
    this.project = orEnvironment(options.project, 'OPENAI_PROJECT_ID');
    this.baseURL = orEnvironment(options.baseURL, 'OPENAI_BASE_URL') || 'https://api.openai.com/v1';
    this.timeout = options.timeout ?? defaultTimeout;
    this.maxRetries = options.maxRetries ?? 2;
    this.fetchOptions = options.fetchOptions;
    this.logger = options.logger ?? console;
    this.logLevel = logLevelOf(options.logLevel, this.logger);
    if (customHeaders.has('authorization')) {
      this._log('warn', () => ['The `authorization` of OPENAI_CUSTOM_HEADERS is sent in place of the key.']);
    }
    requireUsable(this);
  }

  /**
   * The base of all request URLs.
   *
   * @throws {OpenAIError} if requests cannot be sent there.
   */
  get baseURL(): string {
    return this._baseURL;
  }

  set baseURL(address: string) {
    this._baseURL = checkBaseURL(address);
  }

  /** A client with the same settings except those given. Values from the environment are not read again. */
  withOptions(options: ClientOptions): this {
    const kept = Object.fromEntries(settings.map((name) => [name, this[name]]));
    const keys = { apiKey: keyOf(this) ?? null, adminApiKey: undefined };
    const all = { ...this._options, ...kept, ...keys, ...options };
    return new (this.constructor as new (options: ClientOptions) => this)(all);
  }

  /** Starts a request. All errors, including invalid arguments, reject the inner promise. */
  start(outgoing: Outgoing, requestOptions: SendOptions = {}): Pending {
    const options = merge(this, requestOptions);
    const deadlines = new (outgoing.events ?? Deadlines)(options);
    let leavesBody = outgoing.leavesBody || outgoing.events !== undefined;
    let given: Response | undefined;
    const exchange = this._run(outgoing, requestOptions, options, deadlines, () => leavesBody);
    return {
      exchange,
      leaveBody: () => void (leavesBody = true),
      toResponse: ({ response, text, attempt }: Exchange, bare) =>
        (given ??=
          text !== undefined
            ? withBody(response, text || null)
            : bare
              ? response
              : guardBody(response, attempt, deadlines)),
      deadlines,
    };
  }

  /** Checks the names of a request's options. The client with hooks overrides it: it knows those of official code. */
  _accept(outgoing: Outgoing, parts: RequestParts, given: SendOptions): Accepted {
    refuseUnknown(given);
    return { outgoing, parts };
  }

  /** Sends one attempt. The client with hooks overrides it. */
  _send(sending: Sending): Promise<Response> {
    return send(this, sending);
  }

  /** Checks a request, encodes it and sends it until it succeeds or cannot. */
  async _run(
    asked: Outgoing,
    given: SendOptions,
    options: SendOptions,
    deadlines: Deadlines,
    leavesBody: () => boolean,
  ): Promise<Exchange> {
    const own = asked.parts();
    const encoded = own.body === undefined ? undefined : (asked.encode ?? encodeJson)(own.body);
    try {
      const { outgoing, parts } = this._accept(asked, own, given);
      checkNumbers(options);
      return await execute({
        line: asked,
        options,
        deadlines,
        replayable: encoded?.replayable ?? true,
        leavesBody,
        send: (number, attempt) => this._send({ outgoing, parts, options, encoded, number, attempt }),
        onRetry: (attempt, error, delayMs) => {
          this._log('info', () => [
            `${asked.method} ${asked.path}: ${error.name}, next try in ${Math.round(delayMs)} ms`,
          ]);
          options.onRetry?.({ attempt, error, delayMs });
        },
      });
    } catch (error) {
      encoded?.close?.();
      throw error;
    }
  }
}

function merge(client: BaseClient, options: SendOptions): SendOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    ...client._options,
    timeout: client.timeout,
    maxRetries: client.maxRetries,
    ...Object.fromEntries(given),
    fetchOptions: { ...client.fetchOptions, ...options.fetchOptions },
  };
}

function requireUsable(client: BaseClient): void {
  if (!keyOf(client) && !client.adminAPIKey) {
    throw new OpenAIError(
      'No key: pass `apiKey`, or set OPENAI_API_KEY (administrators: `adminAPIKey`, OPENAI_ADMIN_KEY).',
    );
  }
  if (isBrowser() && !client._options.dangerouslyAllowBrowser) {
    throw new OpenAIError(
      'A page shows its key to everyone. Send requests from a server, or set `dangerouslyAllowBrowser`.',
    );
  }
}
