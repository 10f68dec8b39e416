import { isObject, type Json } from './json.ts';

/** The members of two objects. What is null or absent later leaves the earlier value. */
export function overlay(earlier: Json, later: Json): Json {
  const added = Object.entries(later).filter(
    ([key, value]) => value !== earlier[key] && (value != null || earlier[key] === undefined),
  );
  return added.length === 0 ? earlier : { ...earlier, ...Object.fromEntries(added) };
}

/** Objects of lists, such as `logprobs`, joined member by member. Null until the first object. */
export interface Lists {
  add(piece: unknown): void;
  value(): Json | null;
}

export function createLists(): Lists {
  let lists: Map<string, unknown> | undefined;
  return {
    add(piece) {
      if (!isObject(piece)) return;
      lists ??= new Map();
      for (const [key, value] of Object.entries(piece)) {
        const before = lists.get(key);
        if (!Array.isArray(value)) lists.set(key, before ?? value);
        else if (Array.isArray(before)) for (const one of value) before.push(one);
        else lists.set(key, [...value]);
      }
    },
    value: () => (lists === undefined ? null : Object.fromEntries(lists)),
  };
}

/** Base64 text of the bytes of all pieces, each of which is padded by itself. Invalid pieces are joined as they are. */
export function joinBase64(pieces: readonly string[]): string {
  const joined = pieces.join('');
  if (!joined.slice(0, -2).includes('=')) return joined;
  try {
    return btoa(pieces.map((piece) => atob(piece)).join(''));
  } catch {
    return joined;
  }
}
