import type { BrainContext } from '../brain/brain.ts';
import type { Call } from '../call.ts';

/** Where the brain is asked: which choice, for whom, and how it can wait. */
export const contextOf = (call: Call, index: number): BrainContext => ({
  index,
  project: call.project,
  note: call.note,
  pause: (ms) => call.world.clock.until(call.world.clock.now() + ms, call.ending.signal),
});
