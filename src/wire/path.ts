/** A value that cannot fill a parameter of a path. */
export class PathError extends Error {
  override name = 'PathError';
}

/**
 * Fills a path template. A value that URL parsers would take for a step through the hierarchy (`.` or `..`, also
 * percent-encoded) is refused: it would turn the request into one for another resource.
 *
 * @throws {PathError} on such a value, and when a parameter is left unfilled or cannot be encoded.
 * @see https://url.spec.whatwg.org/#single-dot-path-segment
 */
export const fillPath = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === null || value === '')
      throw new PathError(`${template}: the path parameter "${name}" is missing.`);
    return encodeSegment(template, name, String(value));
  });

function encodeSegment(template: string, name: string, value: string): string {
  if (isStep(value)) throw new PathError(`${template}: "${value}" is not a valid "${name}", it would change the path.`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw new PathError(`${template}: "${name}" holds half a surrogate pair, which no address can hold.`);
  }
}

const isStep = (value: string): boolean => /^(\.|%2e){1,2}$/i.test(value);

/** Whether a text can name one thing in a path, whatever a server on the way decodes: no steps, slashes or control characters. */
export const isPlainId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !isStep(value) && !/[\\/?#\p{Cc}\p{Cs}]|%2f|%5c/iu.test(value);
