import type { BenchRow } from './row.ts';

interface Compared {
  readonly what: string;
  readonly against: string;
  readonly own: number;
  readonly peer: number;
  /** The figures as people read them. */
  readonly show: (value: number) => string;
}

/** A row whose ratio may be at most so much. */
export const atMost = (goal: number, compared: Compared): BenchRow => rowOf(goal, (ratio) => ratio <= goal, compared);

/** A row whose ratio must be at least so much. */
export const atLeast = (goal: number, compared: Compared): BenchRow => rowOf(goal, (ratio) => ratio >= goal, compared);

function rowOf(
  goal: number,
  isMet: (ratio: number) => boolean,
  { what, against, own, peer, show }: Compared,
): BenchRow {
  const ratio = own / peer;
  return { what, against, ratio, goal, met: isMet(ratio), detail: `${show(own)} against ${show(peer)}` };
}

export const toTable = (rows: readonly BenchRow[]): string =>
  [
    '| what | against | figures | ratio | goal | |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ what, against, detail, ratio, goal, met }) => {
      // A row that misses its goal lies on the wrong side of it.
      const sign = ratio <= goal === met ? '≤' : '≥';
      return `| ${what} | ${against} | ${detail} | ${shown(ratio)} | ${sign} ${shown(goal)} | ${met ? 'met' : 'not met'} |`;
    }),
    '',
  ].join('\n');

const shown = (ratio: number): string => (ratio < 0.5 ? `1/${Number((1 / ratio).toFixed(1))}` : ratio.toFixed(2));
