import { OpenAIError } from './errors.ts';

/**
 * Rejects characters that URL parsers reinterpret: they read `\\` as a slash, drop trailing white space, tabs and line
 * breaks, end the path at `#`, and resolve dot segments, also written as `%2e`. `{` starts a parameter, which has no
 * value here.
 *
 * @throws {OpenAIError} if the request would not go to the path as written, below the base URL.
 * @see https://url.spec.whatwg.org/#path-state
 */
export function checkPath(path: string): string {
  if (/^\/(?!\/)[^\\#{\0-\x20]*$/.test(path) && !/\/(\.|%2e){1,2}(\/|$)/i.test(path)) return path;
  throw new OpenAIError(
    `${JSON.stringify(path)} is not a path below the base URL: it must begin with one slash, without "." and "..", blanks, "\\", "{" and "#".`,
  );
}

/** A path and its own query. */
export function splitPath(path: string): { readonly pathname: string; readonly search: string } {
  const [pathname = '', ...search] = path.split('?');
  return { pathname: checkPath(pathname), search: search.join('?') };
}
