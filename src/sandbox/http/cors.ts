import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sent } from './write.ts';

/** Lets pages of any origin read the answers. */
export const corsHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  headers.origin === undefined
    ? {}
    : { 'access-control-allow-origin': headers.origin, 'access-control-expose-headers': '*', vary: 'origin' };

/** Answers the question of a browser whether it may send a request. */
export function preflight(response: ServerResponse, request: IncomingMessage): Sent {
  response
    .writeHead(204, {
      ...corsHeaders(request),
      'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    })
    .end();
  return { status: 204, answer: () => undefined };
}
