/**
 * Serialises query parameters: arrays repeat their name followed by `[]`, objects name each property in brackets,
 * dates are ISO 8601, undefined is left out and null is sent empty.
 *
 * @param written a query that these are laid over.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>, written = ''): string {
  const search = new URLSearchParams(written);
  for (const name of Object.keys(query)) search.delete(name);
  for (const [name, value] of Object.entries(query)) append(search, name, value);
  return search.toString();
}

function append(search: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(value)) return value.forEach((item) => append(search, bracketed(name), item));
  if (value instanceof Date) return search.append(name, value.toISOString());
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).forEach(([key, item]) => append(search, `${name}[${key}]`, item));
  }
  search.append(name, value === null ? '' : String(value));
}

const bracketed = (name: string): string => (name.endsWith('[]') ? name : `${name}[]`);
