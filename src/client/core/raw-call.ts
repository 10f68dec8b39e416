import { APIPromise } from './api-promise.ts';
import type { BaseClient } from './client.ts';
import { isAdminPath } from './credentials.ts';
import { EventDeadlines } from './deadlines.ts';
import { OpenAIError } from './errors.ts';
import type { Exchange } from './execute.ts';
import { mergeHeaders } from './headers.ts';
import { isJson, parseAnswer, textOf } from './json-answer.ts';
import { withRequestID } from './request-id.ts';
import { openStream } from './open-stream.ts';
import { splitPath } from './path.ts';
import type { RawRequestOptions } from './raw-options.ts';
import { encodeRaw } from './raw-body.ts';
import { anyEvents } from './sse.ts';

/**
 * Sends a request by path, for operations that are not in the contract. JSON responses are parsed, others are returned
 * as text.
 *
 * @param path under the base URL, starting with a slash.
 */
export function rawCall<T>(
  client: BaseClient,
  method: string,
  path: string,
  given: RawRequestOptions = {},
): APIPromise<T> {
  refusePromise(given);
  const { body, stream = false, admin, ...options } = given;
  const { pathname, search } = splitPath(path);
  const outgoing = {
    method,
    path: pathname,
    parts: () => ({ path: pathname, query: {}, search, body: body ?? undefined }),
    admin: admin ?? isAdminPath(pathname),
    ...(stream && { events: EventDeadlines }),
    leavesBody: false,
    operation: undefined,
    encode: (value: unknown) => encodeRaw(value, mergeHeaders(options.headers).get('content-type')),
  };
  const pending = client.start(outgoing, options);
  return new APIPromise<T>(pending, async (exchange) => {
    if (stream) return (await openStream(anyEvents, pending, exchange)) as T;
    const answer = read(await textOf(exchange, pending), exchange);
    return withRequestID(answer as T, exchange.response);
  });
}

/** @throws {OpenAIError} for a promise: it has no fields, so what it gives would be ignored. */
export function refusePromise(options: object): void {
  if (typeof (options as { then?: unknown }).then === 'function')
    throw new OpenAIError('The options of a request are a promise: await it first.');
}

const read = (text: string, exchange: Exchange): unknown =>
  exchange.response.status === 204
    ? null
    : text === ''
      ? undefined
      : isJson(exchange.response)
        ? parseAnswer(text, exchange)
        : text;
