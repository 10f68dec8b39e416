import { describe, expect, test } from 'vitest';
import { groupRows, operationRows } from '../../../src/verify/report/matrix.ts';
import { formatGroups, formatMatrix } from '../../../src/verify/report/matrix-text.ts';
import { plain } from '../../../src/verify/report/view.ts';
import type { Outcome, Result } from '../../../src/verify/model/result.ts';

const operations = [
  { id: 'listFiles', group: 'Files' },
  { id: 'downloadFile', group: 'Files' },
  { id: 'activateOrganizationCertificates', group: 'Certificates' },
  { id: 'createSpeech', group: 'Audio' },
  { id: 'listModels', group: 'Models' },
];
const targets = ['mock', 'gateway.example.com:8443'];

const resultsOf = (target: string, operationId: string, ...outcomes: (Outcome | 'flaky')[]): Result[] =>
  outcomes.map((outcome, index) => ({
    target,
    case: `${operationId}/${index}`,
    phase: 'examples',
    operationId,
    group: '',
    outcome: outcome === 'flaky' ? 'failed' : outcome,
    findings: [],
    undocumented: [],
    evidence: [],
    duration: 0,
    ...(outcome === 'flaky' && { flaky: true }),
  }));

const [mock = '', gateway = ''] = targets;
const results = [
  ...resultsOf(mock, 'listFiles', 'passed', 'passed', 'not-run'),
  ...resultsOf(gateway, 'listFiles', 'passed', 'failed', 'flaky'),
  ...resultsOf(mock, 'downloadFile', 'known', 'passed'),
  ...resultsOf(gateway, 'downloadFile', 'passed', 'flaky'),
  ...resultsOf(mock, 'activateOrganizationCertificates', 'passed'),
  ...resultsOf(gateway, 'activateOrganizationCertificates', 'not-served'),
  ...resultsOf(gateway, 'createSpeech', 'skipped'),
];
const rows = operationRows(operations, targets, results);

describe('the matrix: an operation a row, a target a cell', () => {
  test('with room', () => {
    expect(`\n${formatMatrix(rows, targets, { ...plain, columns: 80 })}\n`).toMatchInlineSnapshot(`
      "
      operation                           mock           gateway.example.com:…
      Files
        listFiles                         passed 2       failed 2/3
        downloadFile                      known 1/2      flaky 1/2
      Certificates
        activateOrganizationCertificates  passed 1       not served
      Audio
        createSpeech                      not exercised  skipped
      1 more operations of the contract were not asked for.
      "
    `);
  });

  test('on a narrow terminal', () => {
    const text = formatMatrix(rows, targets, { ...plain, columns: 62 });
    expect(text.split('\n').filter((line) => line.length > 62)).toEqual([]);
    expect(text).toMatch(/^ {2}activateOrganizatio\S*… {2}passed 1 /m);
  });

  test('a colour says what a word says too', () => {
    const colors = new Map<string, string>();
    const paint = (color: string, text: string): string => (colors.set(text.trim(), color), text);
    formatMatrix(rows, targets, { ...plain, paint });
    expect(Object.fromEntries(colors)).toMatchObject({
      'passed 2': 'green',
      'failed 2/3': 'red',
      'known 1/2': 'yellow',
      'not served': 'dim',
    });
  });
});

test('in short: a group a row', () => {
  expect(`\n${formatGroups(groupRows(operations, results), plain.paint)}\n`).toMatchInlineSnapshot(`
    "
    group         operations  mock               gateway.example.com:8443
    Files         2           1 passed, 1 known  2 failed
    Certificates  1           1 passed           1 not served
    "
  `);
});
