import { OpenAIError } from './errors.ts';

/**
 * Fills a path template. Values that URL parsers treat as dot segments (`.` or `..`, also percent-encoded) are
 * rejected: they would address another resource.
 *
 * @param values one per parameter.
 * @throws {OpenAIError} on such a value.
 * @see https://url.spec.whatwg.org/#single-dot-path-segment
 */
export const serializePath = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(template, name, String(values[name])));

function encodeSegment(template: string, name: string, value: string): string {
  if (/^(\.|%2e){1,2}$/i.test(value)) {
    throw new OpenAIError(`${template}: "${value}" is not a valid value for "${name}", it would change the path.`);
  }
  try {
    return encodeURIComponent(value);
  } catch {
    throw new OpenAIError(`${template}: the value of "${name}" holds half a character (a lone surrogate).`);
  }
}

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
