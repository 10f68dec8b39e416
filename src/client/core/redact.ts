import { isSecretName, masked } from '../../wire/secrets.ts';

/** The sent request, whose secrets must not be shown. */
export interface Sent {
  readonly url: string;
  readonly headers: Headers;
}

/** Headers with secrets masked for logging. */
export const redactHeaders = (headers: Headers, sent?: Sent): Record<string, string> =>
  Object.fromEntries(
    [...headers].map(([name, value]) => [name, isSecretName(name) ? masked : redactText(value, sent)]),
  );

/** Masks keys in a text of unknown origin: anything that looks like a key, and the keys that were sent. */
export const redactText = (text: string, sent?: Sent): string =>
  secretsIn(sent)
    .reduce((current, secret) => current.replaceAll(secret, masked), text)
    .replace(/\b(?:sk|sess|ek|rk)-[\w-]{4,}/g, masked)
    .replace(/\bBearer\s+[\w.~+/-]+=*/gi, `Bearer ${masked}`);

/** An error of the platform, or a copy with secrets masked if it quotes one: `fetch` shows headers and URLs. */
export function redactError(error: unknown, sent: Sent | undefined): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? redactText(error, sent) : error;
  const { name, message, stack = '', cause } = error;
  const safe = [redactText(message, sent), redactText(stack, sent), redactError(cause, sent)] as const;
  if (safe[0] === message && safe[1] === stack && safe[2] === cause) return error;
  return Object.assign(new Error(safe[0], { cause: safe[2] }), { name, stack: safe[1] });
}

/**
 * The values sent under secret names, with and without their scheme. Short values are skipped, because masking them
 * would mask words.
 */
const secretsIn = (sent: Sent | undefined): string[] =>
  (sent ? [...sent.headers, ...new URL(sent.url).searchParams] : [])
    .flatMap(([name, value]) => (isSecretName(name) ? [value, value.replace(/^\S+\s+/, '')] : []))
    .flatMap((value) => [value, encodeURIComponent(value)])
    .filter((secret) => secret.length >= 4);
