import { OpenAIError } from './errors.ts';
import type { ClientOptions, RequestOptions, SendOptions } from './options.ts';

/** The names of the settings of a request. */
export const requestOptions: Readonly<Record<keyof RequestOptions, true>> = {
  timeout: true,
  firstEventTimeout: true,
  idleTimeout: true,
  totalTimeout: true,
  maxRetries: true,
  maxRetryAfter: true,
  maxEventLength: true,
  requireSentinel: true,
  onRetry: true,
  fetchOptions: true,
  headers: true,
  path: true,
  query: true,
  signal: true,
  idempotencyKey: true,
};

/** Settings of helpers, which take them out of the options that they pass on, or do not. */
const known: Readonly<Record<string, true>> = {
  ...requestOptions,
  fetch: true,
  middleware: true,
  pollIntervalMs: true,
  maxWaitMs: true,
  maxConcurrency: true,
};

/**
 * Refuses what would be ignored. Settings of the client that are those of this client are accepted: libraries pass all
 * that they have.
 *
 * @throws {OpenAIError} that names the option.
 */
export function checkNames(given: SendOptions, client: ClientOptions): void {
  for (const [name, value] of Object.entries(given)) {
    if (name in known || (value ?? client[name as never] ?? null) === (client[name as never] ?? null)) continue;
    throw new OpenAIError(
      `\`${name}\` is not an option of a request. A setting of the client goes to \`withOptions\`.`,
    );
  }
}
