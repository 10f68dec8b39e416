export interface Gate {
  /** Resolves when something stands at the gate. */
  readonly reached: Promise<void>;
  /** Lets pass what stands there, and everything after it. */
  readonly open: () => void;
  /** Waits at the gate, once there is one. */
  readonly pass: () => Promise<void>;
}

/** A gate that comes down as soon as something holds, so that a test can act while everything stands still. */
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
