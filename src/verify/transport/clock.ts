import { setTimeout as wait } from 'node:timers/promises';

/** The clock of a run. Tests pass their own, so that they do not depend on speed. */
export interface Clock {
  /** Milliseconds since a fixed moment. */
  now(): number;
  /** Aborts after the given milliseconds. Does not keep the process alive. */
  deadline(milliseconds: number): AbortSignal;
  /** Rejects when `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
};
