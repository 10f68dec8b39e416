import type { BenchRow } from './row.ts';

/**
 * The shortest of several times, in milliseconds. Other processes can only slow a run down, so the shortest time
 * describes the program best.
 */
export const shortest = (times: readonly number[]): number => Math.min(...times);

/** The duration of a call in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** A row that compares two durations in milliseconds. */
export function timeRow(about: Pick<BenchRow, 'what' | 'against' | 'goal'>, own: number, peer: number): BenchRow {
  const ratio = own / peer;
  return { ...about, ratio, met: ratio <= about.goal, detail: `${seconds(own)} against ${seconds(peer)}` };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** The median. For an even number of values, the lower of the middle two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
