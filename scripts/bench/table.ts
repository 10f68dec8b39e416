import type { BenchRow } from './row.ts';

interface Compared {
  readonly what: string;
  readonly against: string;
  readonly own: number;
  readonly peer: number;
  /** Formats the values. */
  readonly show: (value: number) => string;
}

/** A row with a maximum ratio. */
export const atMost = (goal: number, compared: Compared): BenchRow => rowOf(goal, (ratio) => ratio <= goal, compared);

/** A row with a minimum ratio. */
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
      // The sign shows the side on which the ratio misses its goal.
      const sign = ratio <= goal === met ? '≤' : '≥';
      return `| ${what} | ${against} | ${detail} | ${shown(ratio)} | ${sign} ${shown(goal)} | ${met ? 'met' : 'not met'} |`;
    }),
    '',
  ].join('\n');

const shown = (ratio: number): string => (ratio < 0.5 ? `1/${Number((1 / ratio).toFixed(1))}` : ratio.toFixed(2));
