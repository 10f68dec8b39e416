import { isObject } from './json.ts';

/** A query as an object, or already serialized without the question mark. */
export type QueryLayer = Readonly<Record<string, unknown>> | string | undefined;

/**
 * Serializes query parameters. Arrays repeat their name followed by `[]`, objects put each property name in brackets,
 * dates are ISO 8601, undefined is omitted and null is sent as an empty value.
 *
 * @param layers a name in a later layer replaces all its values from earlier layers.
 */
export function serializeQuery(...layers: readonly QueryLayer[]): string {
  const search = new URLSearchParams();
  for (const layer of layers) {
    const entries: [string, unknown][] =
      typeof layer === 'string' ? [...new URLSearchParams(layer)] : Object.entries(layer ?? {});
    for (const [name] of entries) search.delete(name);
    for (const [name, value] of entries) append(search, name, value);
  }
  // A space as `%20`: not every server reads `+` as one.
  return search.toString().replaceAll('+', '%20');
}

function append(search: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined) return;
  if (Array.isArray(value)) return value.forEach((item) => append(search, bracketed(name), item));
  if (value instanceof Date) return search.append(name, value.toISOString());
  if (isObject(value)) {
    return Object.entries(value).forEach(([key, item]) => append(search, `${name}[${key}]`, item));
  }
  search.append(name, value === null ? '' : String(value));
}

const bracketed = (name: string): string => (name.endsWith('[]') ? name : `${name}[]`);
