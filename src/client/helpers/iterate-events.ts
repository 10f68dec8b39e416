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
  const { push, take } = createQueue<Item>(work);
  const listener = (...args: unknown[]): void => push(toItem(...args));
  // Calls of `next` may be several at once. Each waits for the one before, so that they get the events in their order.
  let last: Promise<unknown> = Promise.resolve();
  work._watched = true;
  work.on(event as never, listener as never);
  return {
    next() {
      const item = last.then(take, take);
      last = item;
      return item;
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

/** What arrives until the work ends, for one reader at a time. */
function createQueue<Item>(work: Work) {
  const items: Item[] = [];
  let wake: (() => void) | undefined;
  const told = (): void => wake?.();
  work._done.then(told, told);
  return {
    push(item: Item): void {
      items.push(item);
      told();
    },
    async take(): Promise<IteratorResult<Item>> {
      for (;;) {
        if (items.length > 0) return { done: false, value: items.shift() as Item };
        if (work.ended) {
          await work._done;
          return { done: true, value: undefined };
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
