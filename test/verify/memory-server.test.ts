import { expect, test } from 'vitest';
import { wholeRun } from '../helpers/whole-run.ts';

test('a whole run with every consent leaves nothing that it does not name, and touches nothing that existed', async () => {
  const { code, created, unnamed, touched } = await wholeRun();
  expect(code).toBeLessThan(2);
  expect(created).toBeGreaterThan(200);
  expect({ unnamed, touched }).toEqual({ unnamed: [], touched: [] });
});
