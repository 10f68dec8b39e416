import type { Sent } from './exchange.ts';
import { headersOf } from './fields.ts';

/**
 * What a recording kept of a request. Only relations read it: what cannot be read is taken as not kept, and leaves them
 * unjudged.
 */
export const sent = (headers: unknown, body: () => unknown): Sent => sentWith(() => headersOf(headers), body);

/** The same, for headers of another form. */
export function sentWith(headers: () => Record<string, string>, body: () => unknown): Sent {
  const text = textOf(unlessUnreadable(body));
  return { headers: unlessUnreadable(headers) ?? {}, ...(text !== undefined && { body: text }) };
}

/** A body is text, bytes or parsed JSON. */
function textOf(body: unknown): string | undefined {
  if (body === undefined || body === null || body === '') return undefined;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function unlessUnreadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
