/** A value that cannot fill a path parameter. */
export class PathError extends Error {
  override name = 'PathError';
}

/**
 * Fills a path template. Rejects dot segments (`.`, `..`, also percent-encoded): URL parsers would resolve them, and
 * the request would reach another resource.
 *
 * @throws {PathError} when a value is a dot segment, is missing or cannot be encoded.
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
    throw new PathError(`${template}: "${name}" contains an unpaired surrogate, which cannot be encoded in a URL.`);
  }
}

const isStep = (value: string): boolean => /^(\.|%2e){1,2}$/i.test(value);

/**
 * Whether a text is safe as a path segment, even if a server on the way decodes it: no dot segments, slashes or control
 * characters.
 */
export const isPlainId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !isStep(value) && !/[\\/?#\p{Cc}\p{Cs}]|%2f|%5c/iu.test(value);
