/** Work that tells its listeners what happens. */
interface Work {
  readonly ended: boolean;
  readonly _done: Promise<void>;
  _watched: boolean;
  on(event: never, listener: never): unknown;
  off(event: never, listener: never): unknown;
  abort(): void;
}

/** An iteration over events of one kind, from now on. It ends with the work, and fails with it; leaving it aborts. */
export function iterateEvents<Item>(
  work: Work,
  event: PropertyKey,
  toItem: (...args: unknown[]) => Item,
): AsyncIterableIterator<Item> {
  const items: Item[] = [];
  let wake: (() => void) | undefined;
  const told = (): void => wake?.();
  const listener = (...args: unknown[]): void => {
    items.push(toItem(...args));
    told();
  };
  work._watched = true;
  work.on(event as never, listener as never);
  work._done.then(told, told);
  return {
    async next() {
      for (;;) {
        if (items.length > 0) return { done: false, value: items.shift() as Item };
        if (work.ended) {
          await work._done;
          return { done: true, value: undefined };
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async return() {
      work.off(event as never, listener as never);
      if (!work.ended) work.abort();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
