import type { HeadersInput } from './options.ts';

/** Lays sets of headers over one another: a later one wins, null removes what an earlier one set. */
export function mergeHeaders(...sets: readonly (HeadersInput | undefined)[]): Headers {
  const merged = new Headers();
  for (const set of sets) {
    for (const [name, value] of entriesOf(set)) {
      if (value === null) merged.delete(name);
      else if (value !== undefined) merged.set(name, value);
    }
  }
  return merged;
}

const entriesOf = (set: HeadersInput | undefined): Iterable<[string, string | null | undefined]> =>
  set instanceof Headers ? set.entries() : Object.entries(set ?? {});
