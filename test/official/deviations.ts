import type { Recorded } from './recording.ts';

/** What the official client sends otherwise on its own account, and why ours does not follow. */
export interface Deviation {
  readonly operations: readonly string[];
  readonly reason: string;
  /** Turns what the official client sent into what the caller asked for. */
  readonly undo: (recorded: Recorded, params: Readonly<Record<string, unknown>> | undefined) => Recorded;
}

export const deviations: readonly Deviation[] = [
  {
    operations: ['createThread', 'getInputTokenCounts'],
    reason: 'Without params it sends an empty object; ours leaves out the body, which is optional.',
    undo: (recorded, params) => (params === undefined ? { ...recorded, body: undefined } : recorded),
  },
];
