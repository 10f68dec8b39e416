import { differs, problem, type Problem } from './rules.ts';
import { isIndex, isObject } from './json.ts';

/** Members of a delta that are set, and not appended to. */
const fixed = new Set(['id', 'type', 'name', 'role', 'file_id', 'quote']);

/** A value of an object with its delta: texts are appended, and lists have their items at the `index` of each piece. */
export function joinDelta(value: unknown, delta: unknown): unknown {
  if (delta == null) return value ?? delta;
  if (typeof value === 'string' && typeof delta === 'string') return value + delta;
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

/**
 * Where a finished object does not have what was streamed of it. It may have more: members, and items of lists of which
 * none was streamed.
 */
export function covers(finished: unknown, streamed: unknown, pointer: string): readonly Problem[] {
  if (streamed == null || finished === streamed) return [];
  if (Array.isArray(streamed) && Array.isArray(finished)) {
    if (streamed.length === 0 || streamed.length === finished.length)
      return streamed.flatMap((one, index) => covers(finished[index], one, `${pointer}/${index}`));
    return [problem('run-repeat', pointer, `${streamed.length} items`, finished)];
  }
  if (isObject(streamed) && isObject(finished))
    return Object.entries(streamed).flatMap(([key, one]) =>
      isOwn(key) ? [] : covers(finished[key], one, `${pointer}/${key}`),
    );
  return [differs('run-repeat', pointer, streamed, finished)];
}

/** Members that differ: they say how far the object has come, or only a delta has them. */
const isOwn = (key: string): boolean => key === 'status' || key === 'quote' || key.endsWith('_at');
