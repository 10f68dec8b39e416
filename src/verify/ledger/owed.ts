/**
 * Counts the requests that will undo what a run created, so that a limit leaves room for them, and for one look whether
 * it is gone for each kind.
 */
export interface Owed {
  /** For what exists, and for creates without an answer. */
  count(): number;
  /** Counts the undos of a create that is about to be sent, until the returned function is called. */
  expect(undos: number): () => void;
  add(key: string, kind: string): void;
  settle(key: string): void;
}

export function createOwed(): Owed {
  const open = new Map<string, string>();
  let expected = 0;
  return {
    count: () => open.size + new Set(open.values()).size + 2 * expected,
    expect(undos) {
      expected += undos;
      return () => void (expected -= undos);
    },
    add: (key, kind) => void open.set(key, kind),
    settle: (key) => void open.delete(key),
  };
}
