import type { Pending } from './api-promise.ts';
import type { BaseClient } from './client.ts';
import { isAdminPath } from './credentials.ts';
import { EventDeadlines } from './deadlines.ts';
import { APIError } from './errors.ts';
import { withBody } from './guard-body.ts';
import { removalsIn } from './headers.ts';
import { parseAnswer } from './json-answer.ts';
import { encodeMultipart } from './multipart.ts';
import type { OperationDescriptor } from './operation.ts';
import type { SendOptions } from './options.ts';
import { asksForEvents, type Outgoing } from './outgoing.ts';
import type { PathInit } from './path-init.ts';
import { encodeRaw } from './raw-body.ts';

/** A call of `client.api`. */
interface PathCall {
  readonly client: BaseClient;
  /** Undefined if the path is not in the contract. */
  readonly operation: OperationDescriptor | undefined;
  /** Path template. */
  readonly path: string;
  readonly init: PathInit;
  readonly options: SendOptions;
}

/** Requests whose body is a stream of the caller. They must not be read into memory. */
const streamed = new WeakSet<Request>();

/** The `Request` class for openapi-fetch, which passes only a path with its query. */
export const requestAt = (addressOf: (path: string) => string): typeof Request =>
  new Proxy(Request, {
    construct: (Platform, [path, init]: [string, RequestInit]) => {
      const request = new Platform(addressOf(path), { duplex: 'half', ...init } as RequestInit);
      if (init.body instanceof ReadableStream) streamed.add(request);
      return request;
    },
  });

/** Whether the body is a form given as fields. openapi-fetch would serialize them as JSON. */
export const isForm = (operation: OperationDescriptor | undefined, { body, bodySerializer }: PathInit): boolean =>
  operation?.body === 'multipart/form-data' && !bodySerializer && !(body instanceof FormData);

/**
 * Sends a request built by openapi-fetch. Like `fetch`, it also returns responses with an error status, after the last
 * retry.
 *
 * @throws {APIError} without a status if no complete response was received; {@link DecodeError} for invalid JSON.
 */
export async function sendByPath(call: PathCall, request: Request): Promise<Response> {
  const { client, operation, path, init, options } = call;
  const form = isForm(operation, init);
  const body = form ? init.body : await bodyOf(request);
  const outgoing: Outgoing = {
    method: request.method,
    path,
    parts: () => ({ path, query: {}, url: request.url, body }),
    headers: operation?.headers,
    admin: operation?.admin ?? isAdminPath(path),
    ...(operation?.streams && asksForEvents(init.body) && { events: EventDeadlines }),
    leavesBody: operation?.binary === true,
    operation,
    encode: form ? encodeMultipart : encodeRaw,
  };
  const removed = [...removalsIn(init.headers), ...removalsIn(init.params?.header)];
  const headers = [...removed, ...request.headers];
  const pending = client.start(outgoing, { ...options, headers, signal: request.signal });
  return read(init.parseAs ?? 'json', pending, request.url);
}

/** Buffered in memory, so that it can be sent again. */
async function bodyOf(request: Request): Promise<unknown> {
  if (streamed.has(request)) return request.body;
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : undefined;
}

async function read(kind: string, pending: Pending, url: string): Promise<Response> {
  if (kind !== 'json' && kind !== 'text') pending.leaveBody();
  try {
    const exchange = await pending.exchange;
    // openapi-fetch would throw the platform's error, which quotes the text.
    if (kind === 'json' && exchange.text) parseAnswer(exchange.text, exchange);
    return pending.toResponse(exchange);
  } catch (error) {
    if (!(error instanceof APIError && error.status && error.status >= 300 && error.body !== undefined)) throw error;
    const { status, headers, body } = error;
    return withBody({ status, headers: headers ?? new Headers(), statusText: '', url }, body || null);
  }
}
