import { APIConnectionError, TotalTimeoutError } from './connection-errors.ts';
import { APIError, InsufficientQuotaError } from './errors.ts';

/**
 * Whether a retry could help. An exhausted quota is never retried. Otherwise `x-should-retry` decides, if the server
 * sends it. Otherwise connection errors, timeouts of an attempt, 408, 409, 429 and every status from 500 are retried.
 */
export function shouldRetry(error: unknown): error is APIError {
  if (!(error instanceof APIError)) return false;
  if (error instanceof InsufficientQuotaError || error instanceof TotalTimeoutError) return false;
  if (error instanceof APIConnectionError) return true;
  const told = error.headers?.get('x-should-retry');
  if (told === 'true' || told === 'false') return told === 'true';
  const { status = 0 } = error;
  return [408, 409, 429].includes(status) || status >= 500;
}

/**
 * Milliseconds until the next attempt. Defaults to the delay that the server requests; otherwise half a second, doubled
 * with each failure up to eight seconds, minus a random part of up to a quarter, so that clients that failed together
 * do not retry together. Returns undefined if the server requests more than `maxRetryAfter`.
 *
 * @param attempt number of failed attempts, starting at 1.
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
 * The value of `retry-after-ms`, otherwise of `retry-after` as seconds or a date, in milliseconds from now.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const ms = Number(headers.get('retry-after-ms'));
  if (ms > 0) return ms;
  const after = headers.get('retry-after') ?? '';
  const value = /^-?[\d.]+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  // An absent, past or invalid value is ignored: an immediate retry would coincide with those of other clients.
  return value > 0 ? value : undefined;
}
