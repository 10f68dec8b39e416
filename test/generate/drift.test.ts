import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireNoDrift } from '../../scripts/check/steps.ts';
import { driftOf, writeFiles } from '../../scripts/generate/write.ts';
import { bundleSpec } from '../../scripts/spec/bundle.ts';
import { openSpec } from '../../scripts/spec/redocly.ts';
import { widgets } from '../helpers/tiny.ts';

test('generated/ follows from spec/: if not, run `npm run generate`', async () => {
  await expect(requireNoDrift(await bundleSpec(openSpec()))).resolves.toBeUndefined();
}, 60_000);

test('the message names each file that differs and the command to run', async () => {
  const other = requireNoDrift({ document: widgets(), json: '{}\n', files: new Set() });
  await expect(other).rejects.toThrow(
    /^generated\/ does not follow from spec\/:\n(  generated\/\S+ \((changed|missing|orphaned)\)\n)+Run `npm run generate`\.$/,
  );
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('writing makes a folder hold exactly the files, and answers what it changed', () => {
  const files = new Map([
    ['a.ts', 'a'],
    ['deep/b.ts', 'b'],
  ]);
  expect(writeFiles(folder, files)).toEqual([
    { path: 'a.ts', kind: 'missing' },
    { path: 'deep/b.ts', kind: 'missing' },
  ]);
  writeFileSync(join(folder, 'a.ts'), 'edited by hand');
  writeFileSync(join(folder, 'deep/old.ts'), '');
  const drift = [
    { path: 'a.ts', kind: 'changed' },
    { path: 'deep/old.ts', kind: 'orphaned' },
  ];
  expect(driftOf(folder, files)).toEqual(drift);
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('edited by hand');
  expect(writeFiles(folder, files)).toEqual(drift);
  expect(driftOf(folder, files)).toEqual([]);
  expect(writeFiles(folder, files)).toEqual([]);
});
