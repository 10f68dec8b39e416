import { describe, expect, test } from 'vitest';
import { createJudge, type Judge } from '../../../src/verify/checks/check-response.ts';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import { scoreOf, selfTest, sumOf, type Passing, type SelfTest } from '../../../src/verify/checks/mutation-score.ts';
import type { SelfTested, SelfTestMode } from '../../../src/verify/model/evidence.ts';
import { secondValidator } from '../../../src/schema/second-validator.ts';
import { formatSelfTest, summariseSelfTest } from '../../../src/verify/report/self-test.ts';
import { createSelfTester } from '../../../src/verify/run/self-tester.ts';
import type { Verdict } from '../../../src/verify/model/result.ts';
import { manualClock } from '../../helpers/clock.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, judge, validator } = contract;

/** Of a stream, which is judged as a whole each time, a few from all over it. */
const some: NonNullable<SelfTest['choose']> = (all) =>
  all.filter((_, index) => index % Math.ceil(all.length / 24) === 0);

async function testAll(tested: Judge, answers: readonly Passing[]): Promise<SelfTested> {
  const parts: SelfTested[] = [];
  const base = { document, judge: tested, secondValidator: secondValidator(document) };
  for (const one of answers)
    parts.push(await selfTest(one.schema.endsWith('/contentSchema') ? { ...base, choose: some } : base, one));
  return sumOf(parts);
}

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

test('of the corruptions that another judge rejects, 99 % are caught', async () => {
  const all = await testAll(judge, passing);
  const { rejected, survivors } = all;
  expect(rejected).toBeGreaterThan(5000);
  expect(passing.filter(({ schema }) => schema.endsWith('/contentSchema')).length).toBeGreaterThan(5);
  expect(survivors.slice(0, 20)).toEqual([]);
  expect(scoreOf(all)).toBeGreaterThanOrEqual(0.99);
});

test('a judge that never objects is found out', async () => {
  const blind = createJudge(document, { ...validator, validate: () => [] });
  const all = await testAll(blind, passing.slice(0, 3));
  expect(scoreOf(all)).toBe(0);
  expect(all.survivors.length).toBeGreaterThan(10);
});

describe('in a run', () => {
  const [first] = passing as [Passing];
  const testerOf = (mode: SelfTestMode, seed = 1) => createSelfTester(contract, { mode, seed });

  test('a sample is small, the same for the same seed, and takes each schema once', async () => {
    const tester = testerOf('sample');
    expect(await tester(first)).toMatchObject({ answers: 1, corruptions: 8, survivors: [] });
    expect(await tester(first)).toBeUndefined();
    const blind = { document, judge: createJudge(document, { ...validator, validate: () => [] }) };
    const survivorsOf = async (seed: number) =>
      (await createSelfTester(blind, { mode: 'sample', seed })(first))?.survivors;
    expect(await survivorsOf(1)).toEqual(await survivorsOf(1));
    expect(await survivorsOf(1)).not.toEqual(await survivorsOf(2));
  });

  test('a sample ends when its time is over', async () => {
    const clock = manualClock();
    const slow: Judge['judge'] = (...args) => {
      clock.advance(300);
      return judge.judge(...args);
    };
    const judges = { document, judge: { ...judge, judge: slow } };
    const tester = createSelfTester(judges, { mode: 'sample', seed: 1, clock });
    const tested = (await Promise.all(passing.map(tester))).filter((one) => one !== undefined);
    expect(tested.length).toBeLessThan(5);
    // Two seconds, and the rest of the answer that had been begun by then: eight corruptions at most.
    expect(clock.now()).toBeGreaterThanOrEqual(2000);
    expect(clock.now()).toBeLessThan(2000 + 8 * 300);
  });

  test('nothing is tested when nobody wants it', async () => {
    expect(await testerOf('off')(first)).toBeUndefined();
  });

  test('the report tells the score, by whom, and what got past the judge', async () => {
    const blind = { document, judge: createJudge(document, { ...validator, validate: () => [] }) };
    const selfTested = await createSelfTester(blind, { mode: 'sample', seed: 1 })(first);
    const evidence = {
      operationId: 'x',
      status: 200,
      mediaType: '',
      judgedBy: 'schema',
      selfTest: selfTested,
    } as const;
    const summary = summariseSelfTest('sample', [{ evidence: [evidence, evidence] } as unknown as Verdict]);
    expect(summary).toMatchObject({ answers: 2, caught: 0, score: 0, by: '@hyperjump/json-schema' });
    expect(formatSelfTest(summary)).toMatch(
      /^Self-test of the judge: 0\.0 % caught, 0 of \d+ corruptions of 2 passing answers that @hyperjump\/json-schema rejects .*\n {2}survived {2}\S/,
    );
    expect(formatSelfTest(summariseSelfTest('sample', []))).toContain('no passing answer');
  });
});
