import { APIConnectionError, TotalTimeoutError } from './connection-errors.ts';
import { APIError, InsufficientQuotaError } from './errors.ts';

const retried = new Set([408, 409, 429]);

/**
 * Whether sending the request again could help. Exhausted quota never; else `x-should-retry` decides where the server
 * sends it; else connection errors and deadlines of a try, 408, 409, 429 and everything from 500.
 */
export function shouldRetry(error: unknown): error is APIError {
  if (!(error instanceof APIError)) return false;
  if (error instanceof InsufficientQuotaError || error instanceof TotalTimeoutError) return false;
  if (error instanceof APIConnectionError) return true;
  const told = error.headers?.get('x-should-retry');
  if (told === 'true' || told === 'false') return told === 'true';
  return error.status !== undefined && (retried.has(error.status) || error.status >= 500);
}

/**
 * Milliseconds until the next try: what the server asks for, else half a second, doubled with each failure up to eight
 * seconds, less up to a quarter by chance, so that clients that failed together do not return together. Undefined when
 * the server asks for more than `maxRetryAfter`.
 *
 * @param attempt how many tries have failed, from 1.
 * @param random from 0 up to 1.
 */
export function retryDelay(
  attempt: number,
  headers: Headers | undefined,
  maxRetryAfter: number,
  random = Math.random(),
  now = Date.now(),
): number | undefined {
  const asked = headers && retryAfter(headers, now);
  if (asked !== undefined) return asked > maxRetryAfter ? undefined : asked;
  return Math.min(500 * 2 ** (attempt - 1), 8000) * (1 - random / 4);
}

/**
 * What `retry-after-ms` says, else `retry-after` as seconds or as a date, in milliseconds from now.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const ms = headers.get('retry-after-ms')?.trim();
  if (ms && Number(ms) > 0) return Number(ms);
  const after = headers.get('retry-after')?.trim();
  if (!after) return undefined;
  const value = /^-?[\d.]+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  // Nothing, a date that has passed, or nonsense, asks for nothing: a try at once would be one of many.
  return value > 0 ? value : undefined;
}
