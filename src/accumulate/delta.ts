import { isIndex, isObject, textOf } from './json.ts';

/** Members of a delta that are set, and not appended to. */
const fixed = new Set(['id', 'type', 'name', 'role', 'file_id', 'quote']);

/** A value of an object with its delta: texts are appended, and lists have their items at the `index` of each piece. */
export function joinDelta(value: unknown, delta: unknown): unknown {
  if (delta == null) return value ?? delta;
  if (typeof value === 'string') return value + textOf(delta);
  if (Array.isArray(delta)) return delta.reduce(joinItem, Array.isArray(value) ? value : []);
  if (!isObject(delta)) return delta;
  const before = isObject(value) ? value : {};
  const members = Object.entries(delta).map(([key, piece]) => [
    key,
    fixed.has(key) ? (piece ?? before[key]) : joinDelta(before[key], piece),
  ]);
  return { ...before, ...Object.fromEntries(members) };
}

/** A piece without a usable index is a new item. */
function joinItem(list: readonly unknown[], piece: unknown): readonly unknown[] {
  if (!isObject(piece)) return [...list, piece];
  const { index, ...rest } = piece;
  if (!isIndex(index) || index >= list.length) return [...list, joinDelta(undefined, rest)];
  return list.map((one, at) => (at === index ? joinDelta(one, rest) : one));
}
