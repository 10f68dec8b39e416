/**
 * Parses the base URL of an API.
 *
 * @throws {TypeError} when the URL is not valid: a scheme other than http or https, credentials, a fragment, or
 *   characters that URL parsers drop or replace. The message does not contain the credentials.
 */
export function parseBaseURL(address: string): URL {
  const shown = JSON.stringify(address.replace(/[^/]*@/, '***@'));
  // Parsers drop tabs and line breaks anywhere, and read a backslash as a slash.
  if (/[\s\\\p{Cc}]/u.test(address) || !URL.canParse(address)) throw new TypeError(`${shown} is not a valid URL.`);
  const url = new URL(address);
  if (!/^https?:\/\//i.test(address)) throw new TypeError(`${shown} must begin with http:// or https://.`);
  if (url.username || url.password) throw new TypeError(`${shown} must not hold a user or password.`);
  if (address.includes('#'))
    throw new TypeError(`${shown} must not have a fragment: what follows the # would be lost.`);
  return url;
}

/**
 * The normalised text of a base URL: no trailing slash, no query, and the host as the parser writes it. Equal server
 * and path give equal texts.
 */
export const addressOf = ({ origin, pathname }: URL): string => `${origin}${pathname}`.replace(/\/+$/, '');
