import { expect, test } from 'vitest';
import { sandboxRun } from '../helpers/sandbox-run.ts';

test('a run with every consent leaves nothing that it does not name, and touches nothing that existed', async () => {
  const { code, created, unnamed, touched } = await sandboxRun();
  expect({ code, unnamed, touched }).toEqual({ code: 0, unnamed: [], touched: [] });
  expect(created).toBeGreaterThan(25);
});
