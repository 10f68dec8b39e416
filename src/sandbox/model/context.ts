import type { BrainContext } from '../brain/brain.ts';
import type { Call } from '../call.ts';

/** Where the brain is asked: which choice, for whom, and how it can wait. */
export const contextOf = ({ project, note, signal, world: { clock } }: Call, index: number): BrainContext => ({
  index,
  project,
  note,
  pause: (ms) => clock.until(clock.now() + ms, signal),
});
