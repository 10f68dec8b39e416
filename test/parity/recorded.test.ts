import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecorded } from '../../scripts/parity/recorded.ts';

test('a field is recorded when any answer has its name, however deep', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const lines = [{ value: { id: 1, data: [{ status: { code: null } }] } }, { value: null }];
  writeFileSync(join(folder, 'answers.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const isRecorded = readRecorded(folder);
  rmSync(folder, { recursive: true });
  expect(['id', 'status', 'code', '0', 'value'].map(isRecorded)).toEqual([true, true, true, false, false]);
});

test('without recordings nothing counts as new', () => {
  expect(readRecorded('/nowhere')('id')).toBe(true);
});
