import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';

/**
 * Adds the CORS headers that let pages read a response.
 *
 * @param only the one origin whose pages may. If absent, all may.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export const withCors =
  ({ origin }: IncomingHttpHeaders, only?: string) =>
  (answer: Answer): Answer =>
    origin === undefined ? answer : { ...answer, headers: { ...answer.headers, ...allowed(only ?? origin, answer) } };

const allowed = (origin: string, { headers }: Answer): Record<string, string> => ({
  ...allowOrigin(origin),
  'access-control-expose-headers': Object.keys(headers).join(', '),
});

/** The response to `OPTIONS` on any path. Browsers send this request before one with an authorization header. */
export const preflight = (headers: IncomingHttpHeaders, only?: string): Answer => ({
  status: 204,
  headers: {
    ...allowOrigin(only ?? headers.origin ?? '*'),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-max-age': '600',
  },
  body: '',
});

const allowOrigin = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  vary: 'origin',
});
