import { describe, expect, test } from 'vitest';
import { createChecker, type Checker } from '../../../src/verify/checks/check-response.ts';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import { scoreOf, selfTest, sumOf, type Passing, type SelfTest } from '../../../src/verify/checks/mutation-score.ts';
import type { MutationScore, SelfTestMode } from '../../../src/verify/model/evidence.ts';
import { secondValidators } from '../../../src/schema/second-validator.ts';
import { formatMutationScore, summarizeMutationScore } from '../../../src/verify/report/mutation-score.ts';
import { createSelfTester } from '../../../src/verify/run/self-tester.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { manualClock } from '../../helpers/clock.ts';
import { contract } from '../../helpers/run-on.ts';

const { document, checker } = contract;

const blindChecker = createChecker(document, { validate: () => ({ forbidden: [], undocumented: [] }) });

/** Of a stream, which is judged as a whole each time, a few from all over it. */
const some: NonNullable<SelfTest['choose']> = (all) =>
  all.filter((_, index) => index % Math.ceil(all.length / 24) === 0);

async function testAll(tested: Checker, answers: readonly Passing[]): Promise<MutationScore> {
  const parts: MutationScore[] = [];
  const base = { document, checker: tested, ...secondValidators(document) };
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
  expect(passing.filter(({ subject, answer }) => checker.check(subject, answer).findings.length > 0)).toEqual([]);
});

test('of the corruptions that another judge rejects, 99 % are caught', async () => {
  const all = await testAll(checker, passing);
  const { rejected, survivors } = all;
  expect(rejected).toBeGreaterThan(5000);
  expect(passing.filter(({ schema }) => schema.endsWith('/contentSchema')).length).toBeGreaterThan(5);
  expect(survivors.slice(0, 20)).toEqual([]);
  expect(scoreOf(all)).toBeGreaterThanOrEqual(0.99);
});

test('a judge that never objects is found out', async () => {
  const all = await testAll(blindChecker, passing.slice(0, 3));
  expect(scoreOf(all)).toBe(0);
  expect(all.survivors.length).toBeGreaterThan(10);
});

test.for<[binding: boolean, documented: boolean, score: number | null]>([
  [true, true, null],
  [true, false, 1],
  [false, false, 0],
])(
  'a judge that only notes, another that finds all valid (%s) and documented (%s): %j',
  async ([bound, shown, want]) => {
    const [binding, documented] = [async () => bound, async () => shown];
    const note = { kind: 'field', instance: '/new', schema: '', got: 1 } as const;
    const notes = createChecker(document, { validate: () => ({ forbidden: [], undocumented: [note] }) });
    const score = await selfTest({ document, checker: notes, binding, documented }, passing[0] as Passing);
    expect(scoreOf(score)).toBe(want);
  },
);

describe('in a run', () => {
  const [first] = passing as [Passing];
  const testerOf = (mode: SelfTestMode, seed = 1) => createSelfTester(contract, { mode, seed });

  test('a sample is small, the same for the same seed, and takes each schema once', async () => {
    const tester = testerOf('sample');
    expect((await tester(first))?.schema).toMatchObject({ answers: 1, corruptions: 8, survivors: [] });
    expect(await tester(first)).toBeUndefined();
    const blind = { ...contract, checker: blindChecker };
    const survivorsOf = async (seed: number) =>
      (await createSelfTester(blind, { mode: 'sample', seed })(first))?.schema?.survivors;
    expect(await survivorsOf(1)).toEqual(await survivorsOf(1));
    expect(await survivorsOf(1)).not.toEqual(await survivorsOf(2));
  });

  test('a sample ends when its time is over', async () => {
    const clock = manualClock();
    const slow: Checker['check'] = (...args) => {
      clock.advance(300);
      return checker.check(...args);
    };
    const parts = { ...contract, checker: { ...checker, check: slow } };
    const tester = createSelfTester(parts, { mode: 'sample', seed: 1, clock });
    const tested = (await Promise.all(passing.map(tester))).filter((one) => one?.schema !== undefined);
    expect(tested.length).toBeLessThan(5);
    // Two seconds and one, and the rest of the answers that had been begun by then: eight corruptions at most.
    expect(clock.now()).toBeGreaterThanOrEqual(3000);
    expect(clock.now()).toBeLessThan(3000 + 2 * 9 * 300);
  });

  test('nothing is tested when nobody wants it', async () => {
    expect(await testerOf('off')(first)).toBeUndefined();
  });

  test('the report tells the score, by whom, and what got past the judge', async () => {
    const blind = { ...contract, checker: blindChecker };
    const selfTested = await createSelfTester(blind, { mode: 'sample', seed: 1 })(first);
    const evidence = {
      operationId: 'x',
      status: 200,
      mediaType: '',
      checkedBy: 'schema',
      selfTest: selfTested,
    } as const;
    const summary = summarizeMutationScore('sample', [{ evidence: [evidence, evidence] } as unknown as Result]);
    expect(summary.schema).toMatchObject({ answers: 2, caught: 0, score: 0, by: '@hyperjump/json-schema' });
    expect(formatMutationScore(summary)).toMatch(
      /^Mutation score: 0\.0 %\. The checks catch 0 of \d+ corruptions of 2 passing responses that @hyperjump\/json-schema rejects .*\n {2}survived {2}\S/,
    );
    expect(formatMutationScore(summarizeMutationScore('sample', []))).toContain('no passing response');
  });
});
