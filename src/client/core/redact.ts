const secretHeaders = /^(authorization|proxy-authorization|cookie|set-cookie|.*api-?key|.*token|.*secret)$/i;

/** Headers as they may be logged: what authenticates is masked. */
export const redactHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, secretHeaders.test(name) ? '***' : value]));

/** Masks keys in a text of unknown origin: what looks like one, and the one that was sent. */
export function redactText(text: string, authorization?: string | null): string {
  const key = authorization?.replace(/^bearer\s+/i, '');
  const known = key && key.length >= 4 ? text.replaceAll(key, '***') : text;
  return known.replace(/\b(?:sk|sess|ek|rk)-[\w-]{4,}/g, '***').replace(/\bBearer\s+[\w.~+/-]+=*/gi, 'Bearer ***');
}
