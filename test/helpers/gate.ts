export interface Gate {
  /** Resolves when something waits at the gate. */
  readonly reached: Promise<void>;
  /** Opens the gate for everything, now and later. */
  readonly open: () => void;
  /** Waits at the gate, if it is closed. */
  readonly pass: () => Promise<void>;
}

/** A gate that closes as soon as a condition holds, so that a test can act while everything is paused. */
export function gateOnce(holds: () => boolean): Gate {
  const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  return {
    reached: reached.promise,
    open: opened.resolve,
    async pass() {
      if (!holds()) return;
      reached.resolve();
      await opened.promise;
    },
  };
}
