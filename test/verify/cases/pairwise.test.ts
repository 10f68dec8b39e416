import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwise } from '../../../src/verify/cases/pairwise.ts';

const pairsOf = (rows: readonly (readonly boolean[])[], columns: number): Set<string> => {
  const pairs = new Set<string>();
  for (const row of rows)
    for (let a = 0; a < columns; a += 1)
      for (let b = a + 1; b < columns; b += 1) pairs.add(`${a} ${b} ${row[a]} ${row[b]}`);
  return pairs;
};
const all = (columns: number): number => 4 * ((columns * (columns - 1)) / 2);

test('every pair of columns takes all four combinations within the budget', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), (columns) => {
      expect(pairsOf(pairwise(columns, 12), columns).size).toBe(all(columns));
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('also without the row of all', () => {
  for (const columns of [2, 3, 7, 35]) {
    const [none = [], full, ...mixed] = pairwise(columns, 12);
    expect(full).not.toContain(false);
    expect(pairsOf([none, ...mixed], columns).size).toBe(all(columns));
  }
});

test('a tighter budget cuts the end', () => {
  expect(pairwise(10, 3)).toEqual(pairwise(10, 12).slice(0, 3));
});

test.for([
  [0, []],
  [1, [[false], [true]]],
  [
    2,
    [
      [false, false],
      [true, true],
      [true, true],
      [true, false],
      [false, true],
    ],
  ],
] as const)('%i columns', ([columns, want]) => {
  expect(pairwise(columns, 12)).toEqual(want);
});
