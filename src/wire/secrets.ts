/** Replaces a secret in output. */
export const masked = '***';

const credential =
  /auth(?!enticate)|config|cookie|credential|passw|secret|session|signature|token|(?:\b|_|api|access|license|master|private|virtual)keys?(?:\b|_)/i;
const harmless = /^(?:idempotency-key|x-ratelimit-.*)$/i;

/**
 * Whether a header or query parameter of this name carries a credential, or a configuration that may have one in it. A
 * challenge (`www-authenticate`), a key that makes retries safe and the tokens of a rate limit are none, and `key` counts
 * as a word only: `x-portkey-provider` is none.
 */
export const isSecretName = (name: string): boolean => credential.test(name) && !harmless.test(name);

/** Returns the headers with secret values masked. */
export const maskHeaders = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, isSecretName(name) ? masked : value]));
