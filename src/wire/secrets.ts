/** Stands where a secret was. */
export const masked = '***';

/** `authenticate` names a challenge, and `tokens` what a rate limit counts: neither opens anything. */
const secretHeader =
  /auth(?!enticate)|cookie|token(?!s)|secret|passw|credential|(api|access|account|subscription|private)[-_]?key/i;

/** Whether a header of that name is there to open something. */
export const isSecretHeader = (name: string): boolean => secretHeader.test(name);

/** Headers whose values may be shown. */
export const maskHeaders = (headers: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, isSecretHeader(name) ? masked : value]));
