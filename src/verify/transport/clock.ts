import { setTimeout as wait } from 'node:timers/promises';

/** Time, as far as a run depends on it. A test brings its own, so that nothing in it depends on how fast it runs. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Aborts after so many milliseconds. It does not keep the process alive. */
  deadline(milliseconds: number): AbortSignal;
  sleep(milliseconds: number): Promise<unknown>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  sleep: (milliseconds) => wait(milliseconds),
};
