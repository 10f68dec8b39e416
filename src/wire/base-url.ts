/**
 * Reads the address that an API's paths are under.
 *
 * @throws {TypeError} that says what is wrong: another scheme than http or https, credentials, a fragment, or characters
 *   that URL parsers drop or read as others. Credentials are not repeated.
 */
export function parseBaseURL(address: string): URL {
  const shown = JSON.stringify(address.replace(/[^/]*@/, '***@'));
  // Parsers drop tabs and line ends wherever they stand, and read a backslash as a slash.
  if (/[\s\\\p{Cc}]/u.test(address) || !URL.canParse(address)) throw new TypeError(`${shown} is not a valid URL.`);
  const url = new URL(address);
  if (!/^https?:\/\//i.test(address)) throw new TypeError(`${shown} must begin with http:// or https://.`);
  if (url.username || url.password) throw new TypeError(`${shown} must not hold a user or password.`);
  if (address.includes('#'))
    throw new TypeError(`${shown} must not have a fragment: what follows the # would be lost.`);
  return url;
}

/** The same server and path are the same text: no slash at the end, no query, the host as the parser writes it. */
export const addressOf = ({ origin, pathname }: URL): string => `${origin}${pathname}`.replace(/\/+$/, '');
