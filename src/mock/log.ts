import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';

/** A request and its answer in one line: the example that answered, or why the request was refused. */
export function logLine({ method = '', url = '' }: IncomingMessage, { status, headers, body }: Answer): string {
  const [path] = url.split('?', 1);
  const about = status >= 400 ? messageIn(body) : (headers['x-concord-example'] ?? '');
  // What a client sends must not control a terminal.
  return `${method} ${path} ${status} ${about}`.trimEnd().replaceAll(/\p{Cc}+/gu, ' ');
}

function messageIn(body: string): string {
  try {
    return (JSON.parse(body) as { error: { message: string } }).error.message;
  } catch {
    return '';
  }
}
