import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAllowedBreaks, type AllowedBreak } from '../../scripts/check/allowed-breaks.ts';
import { compareVersions, judgeRelease } from '../../scripts/check/release-gate.ts';
import { diff } from '../../src/diff/diff.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { edited, type Edit } from '../diff/edits.ts';
import { widgets } from '../helpers/tiny.ts';

const today = '2027-01-15';

const versioned = (document: OpenApiDocument, version: string): OpenApiDocument => ({
  ...document,
  info: { ...document.info, version },
});

const safe: Edit = { op: 'add', path: 'schema:CreateWidgetRequest/properties/size', value: { type: 'integer' } };
const breaking: Edit = { op: 'add', path: 'schema:CreateWidgetRequest/properties/color/maxLength', value: 3 };
const words: Edit = { op: 'replace', path: 'schema:Widget/description', value: 'Sold.' };

const entry = (own: Partial<AllowedBreak>): AllowedBreak => ({
  rule: 'request-max-length-lowered',
  reason: 'No server takes more.',
  until: '2027-03-31',
  source: 'allowed-breaks.yaml:1',
  ...own,
});

interface Given {
  readonly edits?: readonly Edit[];
  /** Of the contract, and of the packages. */
  readonly versions?: readonly [string, string];
  readonly allowed?: readonly AllowedBreak[];
}

const judge = async ({ edits = [], versions: [version, packageVersion] = ['0.1.0', '0.1.0'], allowed = [] }: Given) => {
  const old = versioned(widgets(), '0.1.0');
  const after = versioned(edited(widgets(), edits), version);
  const report = await diff({ document: old, source: 'old' }, { document: after, source: 'new' });
  return judgeRelease({ report, allowed, today, packageVersion });
};

test.for<[name: string, given: Given, faults: readonly RegExp[]]>([
  ['no change', {}, []],
  ['other words', { edits: [words] }, []],
  [
    'a safe change without a version',
    { edits: [safe] },
    [/`info\.version` is 0\.1\.0; .* new: 0\.1\.1 is the lowest/, /^package\.json/],
  ],
  ['a safe change with a version', { edits: [safe], versions: ['0.1.1', '0.1.1'] }, []],
  [
    'a break without a version',
    { edits: [breaking] },
    [/`info\.version` is 0\.1\.0; .* breaking: 0\.2\.0 is the lowest/, /^package\.json/],
  ],
  [
    'a break with a version that is too low',
    { edits: [breaking], versions: ['0.1.1', '0.2.0'] },
    [/`info\.version` is 0\.1\.1/],
  ],
  ['a break with its version', { edits: [breaking], versions: ['0.2.0', '0.2.0'] }, []],
  ['an allowed break', { edits: [breaking], versions: ['0.1.1', '0.1.1'], allowed: [entry({})] }, []],
  [
    'an allowed break without any version',
    { edits: [breaking], allowed: [entry({})] },
    [/0\.1\.1 is the lowest/, /^package\.json/],
  ],
  [
    'an entry that expired',
    { edits: [breaking], versions: ['0.1.1', '0.1.1'], allowed: [entry({ until: '2027-01-14' })] },
    [/:1: the entry expired on 2027-01-14/, /0\.2\.0/, /0\.2\.0/],
  ],
  [
    'an entry that expired with a version',
    { edits: [breaking], versions: ['0.2.0', '0.2.0'], allowed: [entry({ until: '0.2.0' })] },
    [/the entry expired on 0\.2\.0/],
  ],
  [
    'an entry for another operation',
    { edits: [breaking], versions: ['0.2.0', '0.2.0'], allowed: [entry({ operation: 'listWidgets' })] },
    [/no breaking change fits the entry/],
  ],
  ['an entry without a change', { allowed: [entry({})] }, [/no breaking change fits the entry/]],
  [
    'a version that is lower',
    { versions: ['0.0.9', '0.1.0'] },
    [/`info\.version` is 0\.0\.9, lower than the released 0\.1\.0/],
  ],
])('%s', async ([, given, faults]) => {
  const verdict = await judge(given);
  expect(verdict.faults).toEqual(faults.map((fault) => expect.stringMatching(fault)));
});

test('allowed breaks stay visible', async () => {
  const { allowed } = await judge({ edits: [breaking], versions: ['0.1.1', '0.1.1'], allowed: [entry({})] });
  expect(allowed.map(({ rule }) => rule)).toEqual(['request-max-length-lowered']);
});

test('versions are compared by number', () => {
  expect([
    compareVersions('0.10.0', '0.9.9') > 0,
    compareVersions('1.0.0', '1.0.0'),
    compareVersions('0.1.9', '0.2.0') < 0,
  ]).toEqual([true, 0, true]);
});

test.for<[name: string, yaml: string, message: RegExp]>([
  ['a text', 'x', /must be a list/],
  ['an entry that is a text', '- x', /:1: an entry must have/],
  ['no reason', '- { rule: a, until: 2.0.0 }', /:1: an entry must have a `reason`/],
  ['neither change nor rule', '- { reason: a, until: 2.0.0 }', /must name a `change` or a `rule`/],
  ['no day', '- { rule: a, reason: b, until: soon }', /`until` must be a day/],
  ['a strange key', '\n- { rule: a, reason: b, until: 2.0.0, because: c }', /:2: `because` is not one of/],
])('a file with %s is refused', ([, yaml, message]) => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-allowed-'));
  writeFileSync(join(folder, 'allowed.yaml'), yaml);
  expect(() => readAllowedBreaks(join(folder, 'allowed.yaml'))).toThrow(message);
  rmSync(folder, { recursive: true });
});
