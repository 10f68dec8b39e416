/**
 * The time of the sandbox. It runs with the time of the machine unless it is frozen, and can be moved forward. What
 * becomes due is never driven by timers: objects are brought up to date when they are read.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Whole seconds since the epoch, as the API states times. */
  seconds(): number;
  /**
   * Moves the time forward.
   *
   * @throws {RangeError} when `ms` is not a finite number >= 0.
   */
  advance(ms: number): void;
  /** Resolves when the time has come, or as soon as the signal aborts. */
  until(time: number, signal: AbortSignal): Promise<void>;
}

/** @param frozen the time to stand still at, in milliseconds. If absent, the clock runs. */
export function createClock(frozen?: number): Clock {
  let ahead = 0;
  const waiting = new Set<() => void>();
  const now = (): number => (frozen ?? Date.now()) + ahead;

  const until = async (time: number, signal: AbortSignal): Promise<void> => {
    while (now() < time && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = frozen === undefined ? setTimeout(done, Math.min(time - now(), 2 ** 31 - 1)) : undefined;
        function done(): void {
          clearTimeout(timer);
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        }
        waiting.add(done);
        signal.addEventListener('abort', done, { once: true });
      });
    }
  };

  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    advance: (ms) => {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`The clock must be moved by a number >= 0, got ${ms}.`);
      ahead += ms;
      for (const wake of waiting) wake();
    },
    until,
  };
}
