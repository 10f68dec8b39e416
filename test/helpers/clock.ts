import { systemClock, type Clock } from '../../src/verify/transport/clock.ts';

/**
 * A server that may leave a request without a response. It signals when it does, so that no test has to guess from the
 * time.
 */
export interface Reachable {
  readonly url: string;
  /** A signal that aborts at the next unanswered request; absent if the server always responds. */
  readonly nextSilence?: () => AbortSignal;
}

const never = (): AbortSignal => new AbortController().signal;

/** A clock on which a request times out as soon as its server stays silent, and never before. */
export const lateWhenSilent = ({ nextSilence = never }: Partial<Reachable> = {}): Clock => ({
  ...systemClock,
  deadline: nextSilence,
});

export interface ManualClock extends Clock {
  /** Fires everything that is due by then at once. */
  advance(milliseconds: number): void;
  /** Resolves as soon as something waits for exactly this duration. */
  waiting(milliseconds: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that stands still until a test advances it. */
export function manualClock(): ManualClock {
  let now = 0;
  let timers: Timer[] = [];
  const durations: number[] = [];
  const watchers = new Set<() => void>();
  const after = (milliseconds: number, ring: () => void): void => {
    timers.push({ at: now + milliseconds, ring });
    durations.push(milliseconds);
    for (const watch of watchers) watch();
  };
  return {
    now: () => now,
    deadline(milliseconds) {
      const controller = new AbortController();
      after(milliseconds, () => controller.abort());
      return controller.signal;
    },
    sleep: (milliseconds) => new Promise<void>((resolve) => after(milliseconds, resolve)),
    advance(milliseconds) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { ring } of due) ring();
    },
    waiting: (milliseconds) =>
      new Promise((resolve) => {
        const watch = (): void => {
          if (!durations.includes(milliseconds)) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      }),
  };
}
