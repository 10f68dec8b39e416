import { APIPromise } from './api-promise.ts';
import type { BaseClient } from './client.ts';
import { isAdminPath } from './credentials.ts';
import { EventDeadlines } from './deadlines.ts';
import type { Exchange } from './execute.ts';
import { isJson, parseAnswer, textOf } from './json-answer.ts';
import { withRequestID } from './request-id.ts';
import { openStream } from './open-stream.ts';
import { checkPath } from './path.ts';
import type { RawRequestOptions } from './raw-options.ts';
import { encodeRaw } from './raw-body.ts';

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
  { body, stream = false, admin, ...options }: RawRequestOptions = {},
): APIPromise<T> {
  const { pathname, search } = splitPath(path);
  const outgoing = {
    method,
    path: pathname,
    parts: () => ({ path: pathname, query: {}, search, body }),
    admin: admin ?? isAdminPath(pathname),
    ...(stream && { events: EventDeadlines }),
    leavesBody: false,
    operation: undefined,
    encode: encodeRaw,
  };
  const pending = client.start(outgoing, options);
  return new APIPromise<T>(pending, async (exchange) => {
    if (stream) return (await openStream(rule, pending, exchange)) as T;
    const answer = read(await textOf(exchange, pending), exchange);
    return withRequestID(answer as T, exchange.response);
  });
}

const rule = { sentinel: '[DONE]', optional: true } as const;

const read = (text: string, exchange: Exchange): unknown =>
  text === '' ? undefined : isJson(exchange.response) ? parseAnswer(text, exchange) : text;

function splitPath(path: string): { pathname: string; search: string } {
  const [pathname = '', ...search] = path.split('?');
  return { pathname: checkPath(pathname), search: search.join('?') };
}
