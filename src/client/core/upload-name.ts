/** What a file is called when nobody says: its name, the last part of its path or of its address. */
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
