import { OpenAIError } from './errors.ts';

/**
 * Fills a path template. A value that URL parsers would take for a step through the hierarchy (`.` or `..`, also
 * percent-encoded) is refused: it would turn the request into one for another resource.
 *
 * @param values one for each parameter.
 * @throws {OpenAIError} on such a value.
 * @see https://url.spec.whatwg.org/#single-dot-path-segment
 */
export const serializePath = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(template, name, String(values[name])));

function encodeSegment(template: string, name: string, value: string): string {
  if (/^(\.|%2e){1,2}$/i.test(value)) {
    throw new OpenAIError(`${template}: "${value}" is no value for "${name}", it would change the path.`);
  }
  try {
    return encodeURIComponent(value);
  } catch {
    throw new OpenAIError(`${template}: the value of "${name}" holds half a character (a lone surrogate).`);
  }
}

/**
 * What URL parsers read otherwise than it looks is refused: `\\` is a slash to them, white space at the end, tabs and line
 * breaks are nothing, `#` ends the path, and dots lead elsewhere, also written as `%2e`. `{` begins a parameter, which has
 * no value here.
 *
 * @throws {OpenAIError} when the path would not be asked for below the base URL, as it is written.
 * @see https://url.spec.whatwg.org/#path-state
 */
export function checkPath(path: string): string {
  if (/^\/(?!\/)[^\\#{\0-\x20]*$/.test(path) && !/\/(\.|%2e){1,2}(\/|$)/i.test(path)) return path;
  throw new OpenAIError(
    `${JSON.stringify(path)} is not a path below the base URL: it must begin with one slash, without "." and "..", blanks, "\\", "{" and "#".`,
  );
}
