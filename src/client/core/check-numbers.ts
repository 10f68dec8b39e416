import { OpenAIError } from './errors.ts';

/** Names of the options that are numbers. */
const numeric = /(imeout|Ms)$|^max/;

/** Milliseconds. Timers of the platform take no more, and end at once with what is more. */
export const longestDelay = 2 ** 31 - 1;

/**
 * Compared with what is no number, no try would be the last.
 *
 * @throws {OpenAIError} on what is none, or is negative.
 */
export function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (numeric.test(name) && value !== undefined && !(typeof value === 'number' && value >= 0)) {
      throw new OpenAIError(`${name} must be a number >= 0, got ${String(value)}.`);
    }
  }
}
