/** The default name of a file: its own name, or the last segment of its path or URL. */
export function nameOf(value: unknown): string {
  const { name, path, url } = (value ?? {}) as { name?: unknown; path?: unknown; url?: unknown };
  const given = name || path || (typeof url === 'string' && decoded(url.split(/[?#]/)[0])) || '';
  return String(given).split(/[\\/]/).pop() || 'unknown_file';
}

function decoded(path = ''): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
