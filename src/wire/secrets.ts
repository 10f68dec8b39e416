/** Replaces a secret in output. */
export const masked = '***';

/**
 * Whether a header or query parameter of this name carries a credential. A challenge (`www-authenticate`), a key that
 * makes retries safe and the tokens of a rate limit are none.
 */
export const isSecretName = (name: string): boolean =>
  /auth(?!enticate)|cookie|credential|key|passw|secret|session|signature|token/i.test(name) &&
  !/^(idempotency-key|x-ratelimit-.*)$/i.test(name);

/** Returns the headers with secret values masked. */
export const maskHeaders = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, isSecretName(name) ? masked : value]));
