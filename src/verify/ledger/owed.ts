/** Counts the requests that will undo what a run created, so that a limit leaves room for them. */
export interface Owed {
  /** The undos of what exists, and of creates without an answer. */
  count(): number;
  /** Counts the undos of a create that is about to be sent, until the returned function is called. */
  expect(undos: number): () => void;
  add(key: string): void;
  settle(key: string): void;
}

export function createOwed(): Owed {
  const open = new Set<string>();
  let expected = 0;
  return {
    count: () => open.size + expected,
    expect(undos) {
      expected += undos;
      return () => void (expected -= undos);
    },
    add: (key) => void open.add(key),
    settle: (key) => void open.delete(key),
  };
}
