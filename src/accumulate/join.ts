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

/** Lists are appended, to one that is ours. What is not a list stays as it came. */
export function list(before: unknown, piece: unknown): unknown {
  if (!Array.isArray(piece)) return before ?? piece;
  if (!Array.isArray(before)) return [...piece];
  for (const one of piece) before.push(one);
  return before;
}

/** Base64 whose last characters are apart: a look at the end of a long text that grows would cost its whole length. */
interface Base64 {
  readonly start: string;
  readonly end: string;
}

/** Base64 texts, each of which is padded by itself: their bytes are joined. Invalid ones are appended as they are. */
export const base64: Join = (before, piece) => {
  const { start, end } = (before ?? { start: '', end: '' }) as Base64;
  const joined = joinBytes(end, textOf(piece));
  return { start: start + joined.slice(0, -4), end: joined.slice(-4) } satisfies Base64;
};

/** The text that {@link base64} has joined; what is no such text as it came. */
export const base64Of = (joined: unknown): unknown =>
  isObject(joined) ? textOf(joined['start']) + textOf(joined['end']) : joined;

function joinBytes(end: string, piece: string): string {
  if (!end.endsWith('=')) return end + piece;
  try {
    return btoa(atob(end) + atob(piece));
  } catch {
    return end + piece;
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
