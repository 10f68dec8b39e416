/** The default name of a file: its own name, or the last segment of its path or URL. */
export function nameOf(value: unknown): string {
  const { name, path, url } = (value ?? {}) as { name?: unknown; path?: unknown; url?: unknown };
  const text = [name, path, typeof url === 'string' ? url.split(/[?#]/)[0] : undefined].find(
    (candidate) => candidate !== undefined && candidate !== null && String(candidate) !== '',
  );
  return (
    String(text ?? '')
      .split(/[\\/]/)
      .pop() || 'unknown_file'
  );
}
