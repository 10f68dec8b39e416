import type { BenchRow } from './row.ts';

/**
 * The shortest of several times in milliseconds. What else the machine does can only make a run longer, so the shortest
 * says most about the program itself.
 */
export const shortest = (times: readonly number[]): number => Math.min(...times);

/** Milliseconds that something takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** A row about two times in milliseconds. */
export function timeRow(about: Pick<BenchRow, 'what' | 'against' | 'goal'>, own: number, peer: number): BenchRow {
  const ratio = own / peer;
  return { ...about, ratio, met: ratio <= about.goal, detail: `${seconds(own)} against ${seconds(peer)}` };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** The middle of several values, the lower of the two where their number is even. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
