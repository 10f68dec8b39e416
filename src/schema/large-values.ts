/** More parts than any request or answer of the contract's own has. */
const manyParts = 10_000;

/** This many items are enough to show every fault in a list. */
const fewItems = 100;

/**
 * Whether a value holds so much that explaining every error would take long: Ajv copies all errors so far at each
 * `$ref`, so that the time grows with their square.
 */
export const isLarge = (value: unknown): boolean => countParts(value, manyParts) > manyParts;

/** Counts no further than the bound. */
function countParts(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const part of Object.values(value)) {
    if (count > most) break;
    count += countParts(part, most - count);
  }
  return count;
}

/** The value with the first items of each list. Objects stay whole: a property that is left out would be missed. */
export function withFewItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, fewItems).map(withFewItems);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, withFewItems(own)]));
}
