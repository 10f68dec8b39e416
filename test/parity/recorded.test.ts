import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecorded } from '../../scripts/parity/recorded.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a field is recorded when any answer or event has its name, however deep', () => {
  const lines = [
    { direction: 'answer', value: { id: 1, data: [{ status: { code: null } }] } },
    { direction: 'events', value: [{ data: { delta: 'x' } }] },
    { direction: 'request', value: { input: 'x' } },
    { direction: 'answer', value: null },
  ];
  writeFileSync(join(folder, 'shapes.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const recorded = ['id', 'status', 'code', 'delta', '0', 'value', 'input'].filter(readRecorded(folder));
  expect(recorded).toEqual(['id', 'status', 'code', 'delta']);
});

test('the recordings of this repository are read', () => {
  const names = ['id', 'finish_reason', 'cache_write_tokens', 'sequence_number', 'a_field_of_tomorrow'];
  expect(names.map(readRecorded())).toEqual([true, true, true, true, false]);
});

test('a folder without recordings is refused: every field would count as new', () => {
  expect(() => readRecorded('/nowhere')).toThrow('/nowhere holds no recorded answers.');
});
