import { OpenAIError } from './errors.ts';
import type { SharedOptions } from './options.ts';

const names = ['timeout', 'firstEventTimeout', 'idleTimeout', 'totalTimeout', 'maxRetries', 'maxRetryAfter'] as const;

/**
 * Compared with what is no number, no try would be the last.
 *
 * @throws {OpenAIError} on what is none, or is negative.
 */
export function checkNumbers(options: SharedOptions): void {
  for (const name of names) {
    const value: unknown = options[name];
    if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
      throw new OpenAIError(`${name}: ${String(value)} is no number from 0 on.`);
    }
  }
}
