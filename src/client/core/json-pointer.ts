/** The value at a JSON Pointer; undefined if there is none. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (current, segment) =>
        typeof current === 'object' && current !== null
          ? (current as Record<string, unknown>)[segment.replaceAll('~1', '/').replaceAll('~0', '~')]
          : undefined,
      value,
    );
}
