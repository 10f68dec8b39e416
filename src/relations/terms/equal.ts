/** Whether two JSON values are the same. The order of members does not count. */
export const isSame = (a: unknown, b: unknown): boolean => isWithin(a, b) && isWithin(b, a);

/**
 * Whether a value has all of another one: objects may have more members, lists have the same length. Null in the
 * wanted value stands for a default.
 */
export const isFilled = (wanted: unknown, value: unknown): boolean => isWithin(wanted, value, true);

function isWithin(wanted: unknown, value: unknown, nullIsDefault = false): boolean {
  if (nullIsDefault && wanted === null) return true;
  if (typeof wanted !== 'object' || wanted === null) return Object.is(wanted, value) || wanted === value;
  if (typeof value !== 'object' || value === null || Array.isArray(wanted) !== Array.isArray(value)) return false;
  if (Array.isArray(wanted) && wanted.length !== (value as readonly unknown[]).length) return false;
  return Object.entries(wanted).every(([key, own]) =>
    isWithin(own, (value as Readonly<Record<string, unknown>>)[key], nullIsDefault),
  );
}
