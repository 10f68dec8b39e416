import type { OpenBody } from './body.ts';
import { APIConnectionError } from './connection-errors.ts';
import { OpenAIError, type RequestLine } from './errors.ts';
import type { Log } from './logger.ts';
import { compose, type Middleware, type MiddlewareContext } from './middleware.ts';
import type { Fetch } from './options.ts';
import { serializeQuery, type QueryLayer } from './query.ts';
import { fetchWithin } from './redirects.ts';
import { redactError, redactHeaders } from './redact.ts';

/** One attempt of a request, as arguments of `fetch`. */
export interface HttpRequest {
  readonly url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: Headers };
}

/** The transport settings of a client. */
interface Transport {
  /** Defaults to the platform's own, looked up at each request. */
  readonly fetch?: Fetch | undefined;
  readonly fetchOptions?: RequestInit | undefined;
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  readonly log: Log;
}

/**
 * @param baseURL may have its own query, which all other queries override.
 * @param queries later ones override earlier ones.
 */
export function addressOf(baseURL: string, path: string, ...queries: readonly QueryLayer[]): string {
  const [base = '', own] = baseURL.split('?');
  const search = serializeQuery(own, ...queries);
  return base.replace(/\/$/, '') + path + (search && `?${search}`);
}

export const initOf = (
  method: string,
  headers: Headers,
  open: OpenBody | undefined,
  signal: AbortSignal,
): HttpRequest['init'] => ({
  method,
  headers,
  signal,
  redirect: 'manual',
  ...(open && { body: open.body, ...open.settings }),
});

/**
 * Sends one attempt through the middleware and returns the response with an unread body, whatever its status.
 *
 * @throws {APIConnectionError} for anything that the platform throws.
 */
export async function sendHttp(
  { fetch = globalThis.fetch, fetchOptions, middleware = [], log }: Transport,
  { url, init }: HttpRequest,
  line: RequestLine,
  context: MiddlewareContext,
): Promise<Response> {
  const sent = { url, headers: init.headers };
  const started = performance.now();
  const told = (): string => `${init.method} ${new URL(url).pathname}`;
  log('debug', () => [`${told()}, try ${context.attempt}`, { headers: redactHeaders(init.headers) }]);
  const send = async (input: string | Request, settings: RequestInit): Promise<Response> => {
    const all: RequestInit = { ...settings, ...fetchOptions };
    try {
      return await (fetchOptions?.redirect ? fetch(input, all) : fetchWithin(fetch, input, all, line));
    } catch (cause) {
      if (cause instanceof OpenAIError) throw cause;
      const shown = redactError(cause, sent);
      // Thrown by undici if the dispatcher is from another version.
      if ((cause as { cause?: { code?: unknown } } | null)?.cause?.code === 'UND_ERR_INVALID_ARG')
        throw new OpenAIError('`fetch` cannot use this `dispatcher`: pass the `fetch` of its undici, too.', {
          cause: shown,
        });
      throw new APIConnectionError({ cause: shown, request: line });
    }
  };
  const chain = [middleware].flat();
  // Creating a `Request` twice costs as much as the rest of the request, and the platform always creates one.
  const response = await (chain.length
    ? compose(chain, context, (last) => send(last, { redirect: last.redirect }))(new Request(url, init))
    : send(url, init));
  log('debug', () => [
    `${told()}: ${response.status} after ${Math.round(performance.now() - started)} ms`,
    { headers: redactHeaders(response.headers, sent) },
  ]);
  return response;
}
