/**
 * Parses a JSON Pointer, with or without the leading `#` of a URI fragment.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function segmentsOf(pointer: string): string[] {
  // Before the first slash there is nothing or the `#`.
  const segments = pointer.split('/').slice(1);
  return pointer.includes('~')
    ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    : segments;
}

export const pointerOf = (segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The value at a pointer; undefined if there is none. Only own properties count. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const segment of segmentsOf(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return undefined;
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}
