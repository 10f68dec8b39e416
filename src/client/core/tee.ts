/** A place in the chain of results: before the first one, or after one of them. */
interface Place<Item> {
  /** Absent until a branch has asked for it. */
  next?: Place<Item> & { readonly result: Promise<IteratorResult<Item>> };
}

/**
 * Two iterators over one. Each branch has its place in one chain of results: those that one branch has read wait for the
 * other, and those that both have read are let go of.
 */
export function tee<Item>(open: () => AsyncIterator<Item>): [() => AsyncIterator<Item>, () => AsyncIterator<Item>] {
  const start: Place<Item> = {};
  const places: (Place<Item> | undefined)[] = [start, start];
  let source: AsyncIterator<Item> | undefined;

  const branch = (own: 0 | 1): AsyncIterator<Item> => ({
    next: () => {
      const place = places[own];
      if (!place) return Promise.resolve({ done: true, value: undefined });
      place.next ??= { result: (source ??= open()).next() };
      places[own] = place.next;
      return place.next.result;
    },
    return: async () => {
      places[own] = undefined;
      if (!places.some(Boolean)) await (source ??= open()).return?.();
      return { done: true, value: undefined };
    },
  });

  return [() => branch(0), () => branch(1)];
}
