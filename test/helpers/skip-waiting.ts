import { afterEach, beforeEach, vi } from 'vitest';

/** In milliseconds. The default limit of a request lies beyond it: that must not end what still reads or writes. */
const longest = 300_000;

/**
 * For the tests around it: a timer of up to five minutes rings as soon as nothing but timers is left to wait for, the
 * earliest first, and a longer one never. So a deadline of 20 ms passes neither early on a busy machine, nor late. A
 * deadline that ends reading or writing of the platform's own has no place here: the clock does not wait for those.
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
