import { expect, test } from 'vitest';
import { createJudge } from '../../src/contract/judge/judge.ts';
import { shownAnswers } from '../../src/contract/judge/passing.ts';
import { selfTest } from '../../src/contract/judge/self-test.ts';
import { contract } from '../helpers/run-on.ts';
import { secondJudge } from '../helpers/second-judge.ts';

const { document, judge, validator } = contract;
const second = secondJudge(document);
// Of the errors, which are the same everywhere, one operation's are enough.
const seen = new Set<string>();
const passing = shownAnswers(document).filter(({ schema, answer }) => {
  const isNew = answer.status < 300 || (answer.status < 500 && !seen.has(schema));
  seen.add(schema);
  return isNew;
});

test('every answer that the contract shows keeps it', () => {
  expect(passing.length).toBeGreaterThan(150);
  expect(passing.filter(({ subject, answer }) => judge.judge(subject, answer).findings.length > 0)).toEqual([]);
});

test('of the corruptions that another judge rejects, 99 % are caught', { timeout: 180_000 }, async () => {
  const { rejected, score, survivors } = await selfTest(judge, passing, second);
  process.stderr.write(`self-test: ${rejected} corruptions rejected, ${(score * 100).toFixed(2)} % caught\n`);
  expect(rejected).toBeGreaterThan(5000);
  expect(survivors.slice(0, 20)).toEqual([]);
  expect(score).toBeGreaterThanOrEqual(0.99);
});

test('a judge that never objects is found out', async () => {
  const blind = createJudge(document, { ...validator, validate: () => [] });
  const { score, survivors } = await selfTest(blind, passing.slice(0, 3), second);
  expect(score).toBe(0);
  expect(survivors.length).toBeGreaterThan(10);
});
