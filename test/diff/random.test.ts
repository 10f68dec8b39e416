import { expect, test } from 'vitest';
import { tryEdit, type Outcome } from './random.ts';

test('200 random edits: what is called safe refuses no value, and hardly anything is unknown', async () => {
  const outcomes: Outcome[] = [];
  for (let seed = 0; seed < 200; seed += 1) outcomes.push(await tryEdit(seed));
  expect(outcomes.filter((outcome) => 'counterexample' in outcome)).toEqual([]);
  expect(outcomes.filter(({ severity }) => severity === 'unknown').length).toBeLessThanOrEqual(10);
  // The edits are of all kinds, or the test would say little.
  expect(new Set(outcomes.map(({ severity }) => severity)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(outcomes.map(({ edit }) => edit)).size).toBeGreaterThan(20);
});
