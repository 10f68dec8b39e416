import { afterEach, beforeEach, vi } from 'vitest';

/**
 * For the tests around it: a timer rings as soon as nothing but timers is left to wait for, the earliest first. So a
 * deadline of 20 ms passes neither early on a busy machine, nor late. Only for what does no input or output.
 */
export function skipWaiting(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
