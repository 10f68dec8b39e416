import { OpenAIError } from './errors.ts';

/** Names of the numeric options. */
const numeric = /(imeout|Ms)$|^max/;

/** Milliseconds. The platform's timers fire immediately for longer delays. */
export const longestDelay = 2 ** 31 - 1;

/**
 * Rejects invalid numbers: a comparison with NaN is always false, so retries would never stop.
 *
 * @throws {OpenAIError} if a value is not a number or is negative.
 */
export function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (numeric.test(name) && value !== undefined && !(typeof value === 'number' && value >= 0)) {
      throw new OpenAIError(`${name} must be a number >= 0, got ${String(value)}.`);
    }
  }
}
