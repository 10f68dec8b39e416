import { isObject, listOf, textOf, type Json } from './json.ts';

/**
 * How a value grows by its next piece, which is not null. What is returned may be the value itself, and never has an
 * object of the piece that grows later.
 */
export type Join = (before: unknown, piece: unknown) => unknown;

/** The first piece that is not empty counts. */
export const first: Join = (before, piece) => before || piece;

/** The last piece that is not empty counts. */
export const latest: Join = (before, piece) => piece || before;

/** Texts are appended. */
export const text: Join = (before, piece) => (typeof piece === 'string' ? textOf(before) + piece : before);

/** Lists are appended, to one that is ours. What is no list stays as it came. */
export function list(before: unknown, piece: unknown): unknown {
  if (!Array.isArray(piece)) return before ?? piece;
  if (!Array.isArray(before)) return [...piece];
  for (const one of piece) before.push(one);
  return before;
}

/** Base64 texts, each of which is padded by itself: their bytes are. Invalid ones are appended as they are. */
export function base64(before: unknown, piece: unknown): string {
  const [start, end] = [textOf(before), textOf(piece)];
  if (!start.endsWith('=')) return start + end;
  try {
    return start.slice(0, -4) + btoa(atob(start.slice(-4)) + atob(end));
  } catch {
    return start + end;
  }
}

/** Objects are joined member by member, in one that is ours. A member that is null leaves what was there. */
export function members(joins: Readonly<Record<string, Join>>, others: Join = (_, piece) => piece): Join {
  const known = new Map(Object.entries(joins));
  return (before, piece) => {
    if (!isObject(piece)) return before;
    const all = (before ?? {}) as Record<string, unknown>;
    for (const [key, value] of Object.entries(piece)) {
      if (value == null) all[key] ??= value;
      else all[key] = (known.get(key) ?? others)(all[key], value);
    }
    return all;
  };
}

/** Lists of objects whose pieces say by `index` which one they belong to. */
export const byIndex =
  (join: Join): Join =>
  (before, pieces) => {
    const all = (before ?? []) as Json[];
    for (const piece of listOf(pieces).filter(isObject)) {
      const own = all.find(({ index }) => index === piece['index']);
      if (own) join(own, piece);
      else {
        all.push(join(undefined, piece) as Json);
        all.sort((a, b) => Number(a['index']) - Number(b['index']));
      }
    }
    return all;
  };
