import { systemClock, type Clock } from '../../src/verify/transport/clock.ts';

/** A server that may leave a request without an answer, and tells when it does: nobody has to guess from the time. */
export interface Reachable {
  readonly url: string;
  /** A signal that aborts when it next does so; left out where it always answers. */
  readonly nextSilence?: () => AbortSignal;
}

const never = (): AbortSignal => new AbortController().signal;

/** A clock on which a request is late as soon as its server keeps silent, and never before. */
export const lateWhenSilent = ({ nextSilence = never }: Partial<Reachable> = {}): Clock => ({
  ...systemClock,
  deadline: nextSilence,
});

export interface ManualClock extends Clock {
  /** Everything that is due by then happens at once. */
  advance(milliseconds: number): void;
  /** Resolves as soon as something waits for exactly so long. */
  waiting(milliseconds: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that stands still until a test moves it. */
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
