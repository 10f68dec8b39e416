import { expect, test } from 'vitest';
import { tryEdit, type Outcome } from '../diff/random.ts';

test('2,000 random edits: what is called safe refuses no value, and at most 5 % are unknown', async () => {
  const outcomes: Outcome[] = [];
  for (let seed = 10_000; seed < 12_000; seed += 1) outcomes.push(await tryEdit(seed));
  expect(outcomes.filter((outcome) => 'counterexample' in outcome)).toEqual([]);
  expect(outcomes.filter(({ severity }) => severity === 'unknown').length).toBeLessThanOrEqual(100);
});
