/** The class of the error that a caller wants. */
export type ErrorClass = new (message: string) => Error;

/**
 * Fills a path template. Rejects dot segments (`.`, `..`, also percent-encoded): URL parsers would resolve them, and
 * the request would reach another resource.
 *
 * @throws an error of the given class when a value is a dot segment, is missing or cannot be encoded.
 * @see https://url.spec.whatwg.org/#single-dot-path-segment
 */
export const fillPath = (template: string, values: Readonly<Record<string, unknown>>, Fault: ErrorClass): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? '');
    if (value === '') throw new Fault(`${template}: the path parameter "${name}" is missing.`);
    if (isStep(value)) throw new Fault(`${template}: "${value}" is not a valid "${name}", it would change the path.`);
    if (/\p{Cs}/u.test(value)) throw new Fault(`${template}: "${name}" contains a lone surrogate.`);
    return encodeURIComponent(value);
  });

const isStep = (value: string): boolean => /^(\.|%2e){1,2}$/i.test(value);

/**
 * Whether a text is safe as a path segment, even if a server on the way decodes it: no dot segments, slashes or control
 * characters.
 */
export const isPlainId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !isStep(value) && !/[\\/?#\p{Cc}\p{Cs}]|%2f|%5c/iu.test(value);
