import { afterEach, beforeEach, vi } from 'vitest';

/** In milliseconds. The default request timeout is longer, because it must not end active reads or writes. */
const longest = 300_000;

/**
 * Fakes timers for the tests around it. A timer of up to five minutes fires as soon as only timers are pending, the
 * earliest first. A longer one never fires. So a timeout of 20 ms is never early on a busy machine, and never late. Do
 * not use it for timeouts of real I/O: the clock does not wait for it.
 */
export function skipWaiting(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    vi.setTimerTickMode('nextTimerAsync');
    const { setTimeout: start } = globalThis;
    const bounded = (ring: () => void, milliseconds = 0): unknown =>
      milliseconds > longest ? undefined : start(ring, milliseconds);
    globalThis.setTimeout = bounded as typeof setTimeout;
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
