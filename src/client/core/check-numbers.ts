import { OpenAIError } from './errors.ts';

const names = [
  'timeout',
  'firstEventTimeout',
  'idleTimeout',
  'totalTimeout',
  'maxRetries',
  'maxRetryAfter',
  'maxEventLength',
  'pollIntervalMs',
  'maxWaitMs',
];

/** Milliseconds. Timers of the platform take no more, and end at once with what is more. */
export const longestDelay = 2 ** 31 - 1;

/**
 * Compared with what is no number, no try would be the last.
 *
 * @throws {OpenAIError} on what is none, or is negative.
 */
export function checkNumbers(options: object): void {
  for (const name of names) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
      throw new OpenAIError(`${name} must be a number >= 0, got ${String(value)}.`);
    }
  }
}
