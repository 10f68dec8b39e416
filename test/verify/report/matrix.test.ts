import { describe, expect, test } from 'vitest';
import { groupRows, operationRows } from '../../../src/verify/report/matrix.ts';
import { formatGroups, formatMatrix } from '../../../src/verify/report/matrix-text.ts';
import { plain } from '../../../src/verify/report/view.ts';
import type { Outcome, Verdict } from '../../../src/verify/model/result.ts';

const operations = [
  { id: 'listFiles', group: 'Files' },
  { id: 'downloadFile', group: 'Files' },
  { id: 'activateOrganizationCertificates', group: 'Certificates' },
  { id: 'createSpeech', group: 'Audio' },
  { id: 'listModels', group: 'Models' },
];
const targets = ['mock', 'gateway.example.com:8443'];

const verdictsOf = (target: string, operationId: string, ...outcomes: (Outcome | 'flaky')[]): Verdict[] =>
  outcomes.map((outcome, index) => ({
    target,
    case: `${operationId}/${index}`,
    phase: 'examples',
    operationId,
    group: '',
    outcome: outcome === 'flaky' ? 'broken' : outcome,
    findings: [],
    evidence: [],
    duration: 0,
    ...(outcome === 'flaky' && { flaky: true }),
  }));

const [mock = '', gateway = ''] = targets;
const verdicts = [
  ...verdictsOf(mock, 'listFiles', 'kept', 'kept', 'not-run'),
  ...verdictsOf(gateway, 'listFiles', 'kept', 'broken', 'flaky'),
  ...verdictsOf(mock, 'downloadFile', 'known', 'kept'),
  ...verdictsOf(gateway, 'downloadFile', 'kept', 'flaky'),
  ...verdictsOf(mock, 'activateOrganizationCertificates', 'kept'),
  ...verdictsOf(gateway, 'activateOrganizationCertificates', 'not-served'),
  ...verdictsOf(gateway, 'createSpeech', 'not-allowed'),
];
const rows = operationRows(operations, targets, verdicts);

describe('the matrix: an operation a row, a target a cell', () => {
  test('with room', () => {
    expect(`\n${formatMatrix(rows, targets, { ...plain, columns: 80 })}\n`).toMatchInlineSnapshot(`
      "
      operation                           mock           gateway.example.com:…
      Files
        listFiles                         kept 2         broken 2/3
        downloadFile                      known 1/2      flaky 1/2
      Certificates
        activateOrganizationCertificates  kept 1         not served
      Audio
        createSpeech                      not exercised  not allowed
      1 more operations of the contract were not asked for.
      "
    `);
  });

  test('on a narrow terminal', () => {
    const text = formatMatrix(rows, targets, { ...plain, columns: 62 });
    expect(text.split('\n').filter((line) => line.length > 62)).toEqual([]);
    expect(text).toMatch(/^ {2}activateOrganizatio\S*… {2}kept 1 /m);
  });

  test('a colour says what a word says too', () => {
    const colors = new Map<string, string>();
    const paint = (color: string, text: string): string => (colors.set(text.trim(), color), text);
    formatMatrix(rows, targets, { ...plain, paint });
    expect(Object.fromEntries(colors)).toMatchObject({
      'kept 2': 'green',
      'broken 2/3': 'red',
      'known 1/2': 'yellow',
      'not served': 'dim',
    });
  });
});

test('in short: a group a row', () => {
  expect(`\n${formatGroups(groupRows(operations, verdicts), plain.paint)}\n`).toMatchInlineSnapshot(`
    "
    group         operations  mock             gateway.example.com:8443
    Files         2           1 kept, 1 known  2 broken
    Certificates  1           1 kept           1 not served
    "
  `);
});
