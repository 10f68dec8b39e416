/** Returns a new value for one at a place. `undefined` drops a member. */
export type Change = (value: unknown) => unknown;

/** A copy with the values at a path changed. `*` is every item or member, -1 the last item. */
export function changedAt(node: unknown, [head, ...rest]: readonly string[], change: Change): unknown {
  if (head === undefined) return change(node);
  if (typeof node !== 'object' || node === null) return node;
  const keys = keysOf(node, head);
  if (Array.isArray(node))
    return node.map((item, index) => (keys.includes(String(index)) ? changedAt(item, rest, change) : item));
  // Only the last segment may be absent.
  const present = keys.filter((key) => rest.length === 0 || Object.hasOwn(node, key));
  const own = node as Readonly<Record<string, unknown>>;
  return { ...own, ...Object.fromEntries(present.map((key) => [key, changedAt(own[key], rest, change)])) };
}

function keysOf(node: object, head: string): readonly string[] {
  if (head === '*') return Object.keys(node);
  return [head === '-1' && Array.isArray(node) ? String(node.length - 1) : head];
}

/** The values at a path. */
export function valuesAt(node: unknown, [head, ...rest]: readonly string[]): readonly unknown[] {
  if (head === undefined) return [node];
  if (typeof node !== 'object' || node === null) return [];
  return keysOf(node, head).flatMap((key) => valuesAt((node as Readonly<Record<string, unknown>>)[key], rest));
}

/** The segments of a JSON Pointer without escapes, or with them. */
export const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
