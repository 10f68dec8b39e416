/** Two iterators over one. Items that only one branch has read are queued for the other. */
export function tee<Item>(open: () => AsyncIterator<Item>): [() => AsyncIterator<Item>, () => AsyncIterator<Item>] {
  const queues: [Promise<IteratorResult<Item>>[], Promise<IteratorResult<Item>>[]] = [[], []];
  const left = new Set<number>();
  let source: AsyncIterator<Item> | undefined;

  const branch = (own: 0 | 1): AsyncIterator<Item> => ({
    next: () => {
      if (left.has(own)) return Promise.resolve({ done: true, value: undefined });
      const waiting = queues[own].shift();
      if (waiting) return waiting;
      source ??= open();
      const result = source.next();
      const other = own === 0 ? 1 : 0;
      if (!left.has(other)) queues[other].push(result);
      // The other branch may never read it. A failure is thrown here, so it must not count as unhandled there.
      result.catch(() => {});
      return result;
    },
    return: async () => {
      left.add(own);
      queues[own].length = 0;
      if (left.size === 2) await (source ?? open()).return?.();
      return { done: true, value: undefined };
    },
  });

  return [() => branch(0), () => branch(1)];
}
