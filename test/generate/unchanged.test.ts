import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfInputs, isUnchanged, remember } from '../../scripts/generate/unchanged.ts';

let root = '';
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concord-'));
  for (const folder of ['spec', 'scripts', 'src', 'generated']) mkdirSync(join(root, folder));
  write('spec/openapi.yaml', 'openapi: 3.1.0');
  write('scripts/emit.ts', '1');
  write('redocly.yaml', 'rules: {}');
  write('generated/types.ts', 'export {};');
});

afterEach(() => rmSync(root, { recursive: true }));

test('before the first run, everything counts as changed', () => {
  expect(isUnchanged(root)).toBe(false);
});

test('nothing has changed right after a run', () => {
  remember(hashOfInputs(root), root);
  expect(isUnchanged(root)).toBe(true);
});

test('an edit during the run counts as a change', () => {
  const read = hashOfInputs(root);
  write('spec/openapi.yaml', 'openapi: 3.1.1');
  remember(read, root);
  expect(isUnchanged(root)).toBe(false);
});

test.for<{ name: string; change: () => void }>([
  { name: 'a file of the spec', change: () => write('spec/openapi.yaml', 'openapi: 3.1.1') },
  { name: 'a new file', change: () => write('spec/more.yaml', '') },
  { name: 'another name', change: () => renameSync(join(root, 'spec/openapi.yaml'), join(root, 'spec/open-api.yaml')) },
  { name: 'an emitter', change: () => write('scripts/emit.ts', '2') },
  { name: 'the configuration', change: () => write('redocly.yaml', 'rules: { struct: error }') },
  { name: 'the libraries', change: () => write('package-lock.json', '{}') },
  { name: 'a manually edited output', change: () => write('generated/types.ts', 'export { };') },
  { name: 'a deleted output', change: () => rmSync(join(root, 'generated/types.ts')) },
  { name: 'an extra file', change: () => write('generated/old.ts', '') },
  { name: 'the stamp', change: () => write('.cache/concord/generated.json', '{') },
])('$name counts as a change', ({ change }) => {
  remember(hashOfInputs(root), root);
  change();
  expect(isUnchanged(root)).toBe(false);
});
