import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { fileOf, folder, newest, readResult, resultFiles } from '../../scripts/scoreboard/files.ts';
import type { Conformance } from '../../scripts/scoreboard/result.ts';
import { faultsIn } from '../../scripts/scoreboard/faults-in.ts';
import { pages } from '../../scripts/scoreboard/pages.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isResult = ajv.compile(
  JSON.parse(readFileSync(fromRoot('docs/conformance/result.schema.json'), 'utf8')) as object,
);
const files = resultFiles();

describe.for(files)('%s', (file) => {
  test('has the form of its schema', () => {
    isResult(readResult(file));
    expect(isResult.errors ?? []).toEqual([]);
  });

  test('stands where it says, and its numbers agree', () => {
    const result = readResult(file);
    expect(fileOf(result)).toBe(file);
    expect(faultsIn(result)).toEqual([]);
  });
});

test('at least five servers of others, and ours', () => {
  expect(new Set(files.map((file) => file.split('/')[2])).size).toBeGreaterThanOrEqual(7);
});

test('the pages are made from the files, and there are no others', () => {
  const written = readdirSync(fromRoot(folder)).filter((name) => name.endsWith('.md'));
  const texts = written.map((name) => [`${folder}/${name}`, readFileSync(fromRoot(folder, name), 'utf8')] as const);
  expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(pages()));
});

const [first = ''] = files;

test.for<readonly [what: string, edit: (result: Conformance) => object, fault: RegExp]>([
  [
    'a stricter level that passes more',
    ({ features: [one, ...rest] }) => ({ features: [{ ...one, behaves: 0, exact: 1 }, ...rest] }),
    /exact passes 1 and behaves 0/,
  ],
  [
    'more passed than were sent',
    ({ features: [one, ...rest] }) => ({ features: [{ ...one, readable: 1000 }, ...rest] }),
    /1000 of/,
  ],
  [
    'a verdict that its causes deny',
    ({ causes: [one] }) => ({
      causes: [{ ...one, level: 'readable' }],
      verdicts: Object.fromEntries(['readable', 'behaves', 'exact'].map((level) => [level, { holds: true, cases: 0 }])),
    }),
    /readable holds, and a cause fails it/,
  ],
  [
    'a verdict that holds with cases that fail',
    ({ verdicts }) => ({ verdicts: { ...verdicts, behaves: { holds: true, cases: 3 } } }),
    /behaves holds with 3 cases/,
  ],
])('an edited file is found: %s', ([, edit, fault]) => {
  const result = readResult(first);
  expect(faultsIn({ ...result, ...edit(result) }).join('\n')).toMatch(fault);
});

test.for<[dates: readonly (readonly [version: string, date: string])[], want: string]>([
  [
    [
      ['2.0.0', '2026-11-29'],
      ['1.9.0', '2026-11-30'],
    ],
    '1.9.0',
  ],
  [
    [
      ['0.9.0', '2026-11-30'],
      ['0.10.0', '2026-11-30'],
    ],
    '0.10.0',
  ],
])('of %j, the newest is %s', ([all, want]) => {
  const result = readResult(first);
  const given = all.map(([version, date]) => ({ ...result, date, server: { ...result.server, version } }));
  expect(newest(given).map(({ server }) => server.version)).toEqual([want]);
});
