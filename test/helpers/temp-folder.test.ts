import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { setup } from './temp-folder.ts';

test('the temporary files of the tests go with the run', () => {
  expect(basename(tmpdir())).toMatch(/^concord-test-/);
  const outer = process.env['TMPDIR'];
  const remove = setup();
  const folder = tmpdir();
  process.env['TMPDIR'] = outer;
  expect(folder).toContain(join(tmpdir(), 'concord-test-'));
  expect(existsSync(folder)).toBe(true);
  remove();
  expect(existsSync(folder)).toBe(false);
});
