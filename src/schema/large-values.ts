/** So many items show everything that can be wrong with a list. */
const many = 100;

/**
 * Whether a list or an object of a value holds so much that explaining every error would take long: Ajv copies all
 * errors so far at each `$ref`, so that the time grows with their square.
 */
export function isLarge(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const items = Object.values(value);
  return items.length > many || items.some(isLarge);
}

/** The value with the first items of each list. Objects stay whole: a property that is left out would be missed. */
export function withFewItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, many).map(withFewItems);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, withFewItems(own)]));
}
