import type { Target } from '../model/target.ts';

/** A target that the run started, and has to stop. */
export interface RunningTarget {
  readonly target: Target;
  close(): Promise<void>;
}
