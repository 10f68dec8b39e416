/** JSON with sorted keys: equal texts mean equal values. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, own]) => `${JSON.stringify(key)}:${canonical(own)}`).join()}}`;
}

export const isEqual = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

export const includes = (values: readonly unknown[], value: unknown): boolean =>
  values.some((each) => isEqual(each, value));

export const unique = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((value) => [canonical(value), value])).values(),
];
