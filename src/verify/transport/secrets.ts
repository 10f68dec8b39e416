import type { Answer } from '../model/answer.ts';
import type { Target } from '../model/target.ts';
import { isSecretName, masked } from '../../wire/secrets.ts';

/** Every secret of a target: its keys and the values of the user's own headers. */
export const secretsOf = ({ keys, headers }: Target): string[] =>
  [
    keys.apiKey,
    keys.adminKey,
    ...Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value, withoutScheme(value)] : [])),
  ]
    .filter((secret) => secret !== undefined)
    .filter((secret) => secret.length > 3);

const withoutScheme = (value: string): string => value.replace(/^\S+ +/, '');

/** Masks all secrets in a text, because servers may repeat the key that they refuse. */
export const maskText = (text: string, secrets: readonly string[]): string =>
  secrets.flatMap(formsOf).reduce((current, form) => current.replaceAll(form, masked), text);

/** The same for every string in a data value. */
export function maskAll<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value;
  return JSON.parse(maskText(JSON.stringify(value), secrets)) as T;
}

/**
 * Masks the secrets that a server repeats in an answer. This happens before anything reads the answer, because a secret
 * that a report cuts in two would no longer be recognized.
 */
export const maskAnswer = (answer: Answer, secrets: readonly string[]): Answer => ({
  ...answer,
  headers: maskAll(answer.headers, secrets),
  body: createByteMask(secrets)(answer.body),
});

/** The same for a piece of a body that contains only whole lines. */
export function createByteMask(secrets: readonly string[]): (bytes: Uint8Array) => Uint8Array {
  const forms = secrets.flatMap(formsOf);
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (!forms.some((form) => buffer.includes(form))) return bytes;
    // Latin-1 preserves every byte.
    const text = forms.reduce((current, form) => current.replaceAll(asLatin1(form), masked), buffer.toString('latin1'));
    return Buffer.from(text, 'latin1');
  };
}

const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');

/** The forms of a secret: as it is, inside JSON inside JSON, in an address, and in Basic authentication. */
function formsOf(secret: string): string[] {
  const once = JSON.stringify(secret).slice(1, -1);
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  return [
    ...new Set([JSON.stringify(once).slice(1, -1), once, secret, encodeURIComponent(secret.toWellFormed()), base64]),
  ];
}
