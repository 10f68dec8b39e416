import { expect, test } from 'vitest';
import { parseRows } from '../../scripts/deviations/rows.ts';

test('rows, with the line of each row and place', () => {
  const text = `- at:
    Thing.a: required → optional
    'POST /things body': [not null → may be null, no default → default 1]
  why: servers do
  evidence: [one, two]

- rule: errors
  where: every operation
  published: none
  ours: all
  why: clients need them
`;
  expect(parseRows('things.yaml', text, 'Things')).toEqual({
    problems: [],
    rows: [
      {
        source: 'things.yaml:1',
        group: 'Things',
        claims: [
          { source: 'things.yaml:2', place: 'Thing.a', changes: ['required → optional'] },
          {
            source: 'things.yaml:3',
            place: 'POST /things body',
            changes: ['not null → may be null', 'no default → default 1'],
          },
        ],
        why: 'servers do',
        evidence: ['one', 'two'],
      },
      {
        source: 'things.yaml:7',
        group: 'Things',
        claims: [],
        rule: { name: 'errors', where: 'every operation' },
        published: 'none',
        ours: 'all',
        why: 'clients need them',
        evidence: [],
      },
    ],
  });
});

test.for([
  ['{}', '1: A list of rows is expected.'],
  ['- text', '1: A row is a mapping of keys.'],
  [
    '- { at: { A: a → b }, why: w, whose: x }',
    '1: A row does not have whose. Known: at, rule, where, published, ours, why, evidence.',
  ],
  ['\n- { why: w }', '2: A row has either `at` or `rule`.'],
  [
    '- { at: { A: a → b }, rule: errors, where: w, published: p, ours: o, why: w }',
    '1: A row has either `at` or `rule`.',
  ],
  ['- { at: { A: a to b }, why: w }', '1: `at` holds places, each with one or more changes: `published → ours`.'],
  ['- { at: { A: [] }, why: w }', '1: `at` holds places, each with one or more changes: `published → ours`.'],
  ['- { at: {}, why: w }', '1: `at` holds places, each with one or more changes: `published → ours`.'],
  ['- { at: A, why: w }', '1: `at` holds places, each with one or more changes: `published → ours`.'],
  ['- { rule: errors, why: w }', '1: A row with a `rule` has `where`, `published` and `ours`.'],
  ['- { at: { A: a → b }, where: everywhere, why: w }', '1: `where` stands beside `rule` only.'],
  ['- { at: { A: a → b }, ours: o, why: w }', '1: `published` and `ours` stand together.'],
  ['- { at: { A: a → b } }', '1: `why` is missing.'],
  ['- { at: { A: a → b }, why: " " }', '1: `why` is missing.'],
  ['- { at: { A: a → b }, why: w, evidence: [1] }', '1: `evidence` is a text, or a list of them.'],
] as const)('%s is refused', ([text, problem]) => {
  const { rows, problems } = parseRows('f.yaml', text, undefined);
  expect(problems.map(({ source, message }) => `${source}: ${message}`)).toEqual([`f.yaml:${problem}`]);
  expect(rows).toEqual([]);
});

test.for([
  ['- at: [\n', 'This is not valid YAML: deficient indentation, line 2.'],
  ['- { at: { A: a → b, A: b → c }, why: w }', 'This is not valid YAML: duplicated mapping key, line 1.'],
] as const)('%s is refused with its line', ([text, message]) => {
  expect(parseRows('f.yaml', text, undefined)).toEqual({ rows: [], problems: [{ source: 'f.yaml', message }] });
});
