import { OpenAIError } from './errors.ts';
import type { CallOptions, SendOptions } from './options.ts';

/** The names of the settings of a request. */
export const callOptions: readonly string[] = [
  'timeout',
  'firstEventTimeout',
  'idleTimeout',
  'totalTimeout',
  'maxRetries',
  'maxRetryAfter',
  'maxEventLength',
  'requireSentinel',
  'onRetry',
  'fetchOptions',
  'headers',
  'query',
  'signal',
  'idempotencyKey',
] satisfies (keyof CallOptions)[];

/** @throws {OpenAIError} that names the options that would be ignored. */
export function refuseUnknown(given: SendOptions): void {
  const unknown = Object.entries(given).filter(([name, value]) => value !== undefined && !callOptions.includes(name));
  if (unknown.length > 0) throw new OpenAIError(notAnOption(unknown.map(([name]) => name)));
}

export const notAnOption = (names: readonly string[]): string =>
  `${names.map((name) => `\`${name}\``).join(', ')} is not an option of a request. A setting of the client goes to \`withOptions\`.`;
