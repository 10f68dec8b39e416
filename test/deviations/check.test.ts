import { expect, test } from 'vitest';
import { checkRows } from '../../scripts/deviations/check.ts';
import { compareDocuments } from '../../scripts/deviations/compare.ts';
import { textOf } from '../../scripts/deviations/difference.ts';
import { parseRows } from '../../scripts/deviations/rows.ts';
import { documentOf } from './tiny.ts';

const published = documentOf(`
schemas: { Thing: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } } }
paths:
  /a: { get: { operationId: getA, responses: {} } }
  /b: { get: { operationId: getB, responses: {} } }`);
const contract = documentOf(`
tags: [{ name: Things }]
schemas: { Thing: { type: object, required: [a], properties: { a: { type: [string, 'null'] }, b: { type: string } } } }
paths:
  /a: { get: { operationId: getA, tags: [Things], deprecated: true, responses: { '500': {} } } }
  /b: { get: { operationId: getB, tags: [Things], responses: { '500': {} } } }`);
const comparison = compareDocuments(published, contract);

const check = (text: string): { problems: string[]; unexplained: string[] } => {
  const { problems, unexplained } = checkRows(parseRows('things.yaml', text, 'Things').rows, comparison, contract);
  return {
    problems: problems.map(({ source, message }) => `${source}: ${message}`),
    unexplained: unexplained.map((difference) => `${difference.at}: ${textOf(difference)}`),
  };
};

test('without rows, every difference is unexplained', () => {
  expect(check('[]').unexplained).toEqual([
    'GET /a: not deprecated → deprecated',
    'GET /a 500: – → 500',
    'GET /b 500: – → 500',
    'Thing.a: not null → may be null',
    'Thing.b: required → optional',
  ]);
});

test('rows by place and by rule explain what they say, and no more', () => {
  const rows = `
- { at: { Thing.a: not null → may be null }, why: w }
- { rule: errors, where: every operation, published: none, ours: all, why: w }`;
  expect(check(rows)).toEqual({
    problems: [],
    unexplained: ['GET /a: not deprecated → deprecated', 'Thing.b: required → optional'],
  });
});

test.for([
  [
    'Thing.c: required → optional',
    'There is no Thing.c, here or in the published facts. Correct the place, or remove it.',
  ],
  [
    'Thing.a: required → optional',
    'Thing.a: required → optional is not a difference. What differs: not null → may be null. Correct the row, or remove it.',
  ],
  [
    'GET /b: not deprecated → deprecated',
    'GET /b: not deprecated → deprecated is not a difference. Nothing differs there. Correct the row, or remove it.',
  ],
  [
    'every operation: not deprecated → deprecated',
    'GET /b: not deprecated → deprecated is not a difference. Nothing differs there. Correct the row, or remove it.',
  ],
] as const)('a row for %s is refused', ([claim, problem]) => {
  expect(check(`- at:\n    ${claim}\n  why: w`).problems).toEqual([`things.yaml:2: ${problem}`]);
});

test('`every operation` stands for each of the group, as far as its path fits', () => {
  expect(check('- { at: { every operation 500: – → 500 }, why: w }').unexplained).not.toContain('GET /b 500: – → 500');
  const { problems, unexplained } = check('- { at: { every operation on /a*: not deprecated → deprecated }, why: w }');
  expect(problems).toEqual([]);
  expect(unexplained).not.toContain('GET /a: not deprecated → deprecated');
});

test('a difference is explained by one row', () => {
  const row = '- { at: { Thing.a: not null → may be null }, why: w }\n';
  expect(check(row + row).problems).toEqual([
    'things.yaml:2: Thing.a: not null → may be null is explained twice, first at things.yaml:1.',
  ]);
});

test.for([
  ['nothing', /^things.yaml:1: There is no rule nothing. Known: errors, .*\.$/],
  ['query-brackets', /^things.yaml:1: The rule query-brackets explains nothing. Remove the row.$/],
] as const)('a row by the rule %s is refused', ([rule, problem]) => {
  const { problems } = check(`- { rule: ${rule}, where: w, published: p, ours: o, why: w }`);
  expect(problems).toEqual([expect.stringMatching(problem)]);
});
