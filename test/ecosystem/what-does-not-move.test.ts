import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingValues } from '../../scripts/build/missing-values.ts';
import { pagePath, reasonFor, whatDoesNotMove } from '../../scripts/ecosystem/what-does-not-move.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

test('the page is current: `npm run ecosystem -- page` writes it', async () =>
  expect(readFileSync(fromRoot(pagePath), 'utf8')).toBe(await whatDoesNotMove()));

test('every missing value has a reason', async () => {
  const unexplained = (await missingValues()).filter(({ path, names }) => names.length > 0 && !reasonFor(path));
  expect(unexplained).toEqual([]);
});
