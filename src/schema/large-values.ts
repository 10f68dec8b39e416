/** This many items are enough to show every fault in a list. */
const many = 100;

/**
 * Whether explaining every error of a value would take too long, because a list or object is too large. Ajv copies all
 * previous errors at each `$ref`, so the time is quadratic in their number.
 */
export function isLarge(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const items = Object.values(value);
  return items.length > many || items.some(isLarge);
}

/** Returns the value with long lists truncated. Objects stay whole: a missing property would be an error. */
export function withFewItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, many).map(withFewItems);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, withFewItems(own)]));
}
