import type { Clock } from '../transport/clock.ts';
import type { UnderWay } from '../transport/under-way.ts';

/** Lets the given milliseconds pass for the work of the server. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Where the run can move the clock of the server, waiting takes no time. The clock is moved only when no request is under
 * way: what another case has just started must not have ended before that case goes on.
 */
export const createWait =
  (clock: Clock, underWay: UnderWay, advance: ((milliseconds: number) => void) | undefined): Wait =>
  async (milliseconds) => {
    if (!advance) return clock.sleep(milliseconds);
    await underWay.idle();
    return advance(milliseconds);
  };
