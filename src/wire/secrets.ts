/** Replaces a secret in output. */
export const masked = '***';

/** `authenticate` names a challenge, and `tokens` counts against a rate limit: neither is a secret. */
const secretHeader =
  /auth(?!enticate)|cookie|token(?!s)|secret|passw|credential|(api|access|account|subscription|private)[-_]?key/i;

/** Whether a header of this name carries a credential. */
export const isSecretHeader = (name: string): boolean => secretHeader.test(name);

/** Returns the headers with secret values masked. */
export const maskHeaders = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, isSecretHeader(name) ? masked : value]));
