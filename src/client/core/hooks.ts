import { BaseClient, type Accepted } from './client.ts';
import { APIError, OpenAIError } from './errors.ts';
import { addressOf } from './http.ts';
import { hookNames, sendHooked, type FinalRequestOptions, type Hooks, type NullableHeaders } from './send-hooked.ts';
import { checkNames, redirected } from './official-options.ts';
import type { RequestParts } from './operation.ts';
import type { ClientOptions, SendOptions } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { checkPath } from './path.ts';
import { keyOf, send, type Sending } from './send.ts';
import { serializeQuery } from './query.ts';

/** Members of the official client that this one does not call. */
const uncalled =
  'adminAPIKeyAuth bearerAuth buildRequest defaultIdempotencyKey fetchWithAuth getAPIList methodRequest requestAPIList stringifyQuery validateHeaders';

/**
 * Members that a subclass overrides to change requests, under their official names. Each attempt, retries too, asks
 * `prepareOptions`, then `buildURL` and `authHeaders`, then `prepareRequest`, then `fetchWithTimeout`, and
 * `makeStatusError` for a response that is an error. Who overrides none pays nothing.
 */
export class HookedClient extends BaseClient {
  /** @throws {OpenAIError} if a subclass overrides a member that is not called. */
  constructor(options: ClientOptions) {
    super(options);
    refuseUncalled(this);
  }

  /** The query parameters of every request. */
  protected defaultQuery(): ClientOptions['defaultQuery'] {
    return this._options.defaultQuery;
  }

  /** Changes a request before anything is made of it. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /** Has the last look at the arguments of `fetch`. */
  protected async prepareRequest(
    _request: RequestInit,
    _context: { readonly url: string; readonly options: FinalRequestOptions },
  ): Promise<void> {}

  /** The address of a request. A path that is already an address stays. */
  buildURL(path: string, query?: Readonly<Record<string, unknown>> | null, _defaultBaseURL?: string): string {
    const [pathname = '', own] = path.split('?');
    const queries = [this.defaultQuery(), own, query ?? {}];
    if (!/^https?:/i.test(path)) return addressOf(this.baseURL, checkPath(pathname), ...queries);
    const search = serializeQuery(...queries);
    return pathname + (search && `?${search}`);
  }

  /** The headers that carry the key. */
  protected async authHeaders(_options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    const key = keyOf(this);
    const token = typeof key === 'function' ? await key() : key;
    return { values: new Headers(token ? { authorization: `Bearer ${token}` } : {}), nulls: new Set() };
  }

  /** Sends one attempt. The deadlines are kept whatever it does. */
  fetchWithTimeout(
    url: string | URL | Request,
    init: RequestInit | undefined,
    _ms: number,
    _controller: AbortController,
  ): Promise<Response> {
    return (this._options.fetch ?? globalThis.fetch)(url, init);
  }

  /** The error for a response with an error status. */
  protected makeStatusError(
    status: number,
    error: object | undefined,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return APIError.generate(status, error, message, headers);
  }

  override _accept(outgoing: Outgoing, parts: RequestParts, given: SendOptions): Accepted {
    checkNames(given, this, parts.body);
    return redirected(outgoing, parts, given.path);
  }

  override async _send(sending: Sending): Promise<Response> {
    // Again: fields of a subclass are set after the constructor.
    refuseUncalled(this);
    const own: Partial<Hooks> = this as never;
    const overridden = new Set(hookNames.filter((name) => own[name] !== HookedClient.prototype[name as never]));
    return overridden.size === 0 ? send(this, sending) : sendHooked(this, this as never, overridden, sending);
  }
}

function refuseUncalled(client: object): void {
  const name = uncalled.split(' ').find((member) => member in client);
  if (!name) return;
  throw new OpenAIError(
    `\`${name}\` is overridden, but this client does not call it. It calls ${hookNames.join(', ')}.`,
  );
}
