import { OpenAIError } from './errors.ts';
import type { ClientOptions } from './options.ts';

const byApiKey = 'Pass a function as `apiKey` that gives the token; it is asked before each try.';

/** Options of the official client that decide where requests go or who sends them, with their alternatives. */
export const unsupported: Readonly<Record<string, string>> = {
  credential: byApiKey,
  dataResidency: 'Pass the address of the region as `baseURL`.',
  provider: "Pass the provider's address as `baseURL` and its key as `apiKey`.",
  workloadIdentity: byApiKey,
  x509Transport: 'Pass a `fetch` that presents the certificate.',
};

/**
 * The types forbid these options. Untyped code would have them ignored, and requests would go to the wrong server or
 * with the wrong identity.
 *
 * @throws {OpenAIError} if one of them is given.
 */
export function refuseUnsupported(options: ClientOptions): ClientOptions {
  for (const [name, instead] of Object.entries(unsupported)) {
    if (((options as Readonly<Record<string, unknown>>)[name] ?? null) === null) continue;
    throw new OpenAIError(`\`${name}\` is not an option of this client. ${instead}`);
  }
  return options;
}
