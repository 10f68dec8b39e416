/**
 * Says why an address cannot be the base URL of an API, as the rest of a sentence. A base URL uses http or https and
 * has no credentials, no fragment, and no characters that URL parsers drop or replace.
 */
export function faultOfBaseURL(address: string): string | undefined {
  // Parsers drop tabs and line breaks anywhere, and read a backslash as a slash.
  if (/[\s\\\p{Cc}]/u.test(address) || !URL.canParse(address))
    return `is not a valid URL: ${JSON.stringify(address.replace(/[^/]*@/, '***@'))}`;
  const { username, password } = new URL(address);
  if (!/^https?:\/\//i.test(address)) return 'must begin with http:// or https://';
  if (username || password) return 'must not contain a user or password: send them as headers';
  return address.includes('#') ? 'must not have a fragment' : undefined;
}

/** @throws {TypeError} when the address cannot be a base URL. The message does not contain its credentials. */
export function parseBaseURL(address: string): URL {
  const fault = faultOfBaseURL(address);
  if (fault !== undefined) throw new TypeError(`The address ${fault}.`);
  return new URL(address);
}

/**
 * The normalised text of a base URL: no trailing slash, no query, and the host as the parser writes it. Equal server
 * and path give equal texts.
 */
export const addressOf = ({ origin, pathname }: URL): string => `${origin}${pathname}`.replace(/\/+$/, '');
