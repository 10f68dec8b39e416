import { encodeJson } from './body.ts';
import { headersIn } from './headers.ts';
import { parseJson } from './json.ts';
import type { Outgoing } from './outgoing.ts';
import type { RawRequestOptions } from './raw-options.ts';
import { readBeginning } from './read-beginning.ts';
import { send, type Sender, type Sending } from './send.ts';
import type { RequestParts } from './operation.ts';

/** A request as hooks see it, before it is sent. Hooks may change it. */
export interface FinalRequestOptions extends RawRequestOptions {
  /** HTTP method. */
  method: string;
  /** Path below the base URL. */
  path: string;
}

/** Headers that a hook sets, and those that it removes. */
export interface NullableHeaders {
  /** The headers that are set. */
  readonly values: Headers;
  /** The names of those that are removed, in lower case. */
  readonly nulls: ReadonlySet<string>;
}

/** The members of a client that a subclass may override. */
export interface Hooks {
  defaultQuery(): unknown;
  prepareOptions(options: FinalRequestOptions): Promise<void>;
  buildURL(path: string, query?: Readonly<Record<string, unknown>> | null): string;
  authHeaders(options: FinalRequestOptions): Promise<NullableHeaders | undefined>;
  prepareRequest(init: RequestInit, context: { url: string; options: FinalRequestOptions }): Promise<void>;
  fetchWithTimeout(
    url: string | URL | Request,
    init: RequestInit | undefined,
    ms: number,
    controller: AbortController,
  ): Promise<Response>;
  makeStatusError(status: number, error: object | undefined, message: string | undefined, headers: Headers): Error;
}

export const hookNames = [
  'prepareOptions',
  'defaultQuery',
  'buildURL',
  'authHeaders',
  'prepareRequest',
  'fetchWithTimeout',
  'makeStatusError',
] as const satisfies readonly (keyof Hooks)[];

/** Sends one attempt as the hooks of a client want it. */
export async function sendHooked(
  client: Sender,
  hooks: Hooks,
  overridden: ReadonlySet<keyof Hooks>,
  sending: Sending,
): Promise<Response> {
  const { outgoing, options, attempt } = sending;
  const asked = askedFor(client, sending);
  await hooks.prepareOptions(asked);
  const { method, path, query, body, headers, timeout = 0 } = asked;
  const keys = overridden.has('authHeaders') ? keyHeaders(await hooks.authHeaders(asked)) : undefined;
  const url = hooks.buildURL(path, query);
  const response = await send(client, {
    ...sending,
    outgoing: {
      ...outgoing,
      method: method.toUpperCase(),
      path,
      headers: [...headersIn(outgoing.headers), ...(keys ?? [])] as [string, string | null][],
    },
    parts: { path, query: {}, body, url },
    options: {
      ...options,
      headers,
      ...(overridden.has('fetchWithTimeout') && {
        fetch: (input, init) => hooks.fetchWithTimeout(input, init, timeout, attempt.controller),
      }),
    },
    // A hook may have changed what is in the body, too.
    encoded: overridden.has('prepareOptions') && body !== undefined ? encode(outgoing, body) : sending.encoded,
    prepare: (init, address) => hooks.prepareRequest(init, { url: address, options: asked }),
  });
  if (response.ok || !overridden.has('makeStatusError')) return response;
  const text = await readBeginning(response);
  const value = parseJson(text);
  const message = value === undefined ? text : undefined;
  throw hooks.makeStatusError(response.status, value as object | undefined, message, response.headers);
}

const encode = ({ encode: how = encodeJson }: Outgoing, body: unknown): Sending['encoded'] => how(body);

/** The request as the official client describes it to hooks. */
function askedFor(client: Sender, { outgoing, parts, options }: Sending): FinalRequestOptions {
  return {
    ...(options as object),
    method: outgoing.method.toLowerCase(),
    path: pathOf(client, parts),
    query: { ...parts.query, ...options.query },
    body: parts.body,
    headers: Object.fromEntries(headersIn(options.headers)),
    stream: outgoing.events !== undefined,
  };
}

/** The path below the base URL, with its own query if it has one. */
function pathOf({ baseURL }: Sender, { path, search, url }: RequestParts): string {
  if (url === undefined) return path + (search ? `?${search}` : '');
  return url.slice((baseURL.split('?')[0] ?? '').replace(/\/$/, '').length);
}

const keyHeaders = (given: NullableHeaders | undefined): [string, string | null][] => [
  ['authorization', null],
  ...[...(given?.nulls ?? [])].map((name): [string, null] => [name, null]),
  ...(given?.values ?? []),
];
