import { expect, test } from 'vitest';
import { scoreOf, sumOf, type Passing } from '../../../src/verify/checks/mutation-score.ts';
import { createChecker, type Checker } from '../../../src/verify/checks/check-response.ts';
import { noRelations } from '../../../src/verify/relations/check-relations.ts';
import { createMeaningCorrupter, type CorruptedMeaning } from '../../../src/verify/relations/corrupted-meaning.ts';
import type { MutationScore } from '../../../src/verify/model/evidence.ts';
import { exampleExchanges } from '../../../src/verify/relations/example-exchanges.ts';
import { testMeaning, type MeaningTest } from '../../../src/verify/relations/meaning-score.ts';
import { relationsOf } from '../../../src/relations/relations-of.ts';
import { kinds } from '../../../src/relations/kinds/index.ts';
import { contract } from '../../helpers/run-on.ts';
import { neverCorrupted } from './never-corrupted.ts';

const { document, checker, checkRelations } = contract;
const corrupt = createMeaningCorrupter(document);

const corrupted = exampleExchanges(document)
  .filter(({ answer }) => answer.status < 300)
  .map((passing): readonly [Passing, readonly CorruptedMeaning[]] => [
    passing,
    corrupt(passing.subject, passing.answer, checker.check(passing.subject, passing.answer).given),
  ]);

const testAll = (tested: MeaningTest): MutationScore =>
  sumOf(corrupted.map(([passing, corruptions]) => testMeaning(tested, passing, corruptions)));

test('every corruption in meaning of the exchanges of the contract is caught', () => {
  const { corruptions, survivors } = testAll({ checker, checkRelations });
  expect(survivors).toEqual([]);
  expect(corruptions).toBeGreaterThan(2000);
});

test('every kind of relation is corrupted, and streams in every way', () => {
  const all = corrupted.flatMap(([, corruptions]) => corruptions);
  const broken = new Set(all.map(({ operator }) => /\((\w+)\)$/.exec(operator)?.[1]));
  expect(Object.keys(kinds).filter((kind) => !broken.has(kind))).toEqual([]);
  const ways = new Set(all.flatMap(({ operator, relation }) => (relation === undefined ? [operator] : [])));
  expect([...ways].sort()).toMatchInlineSnapshot(`
    [
      "another id",
      "another index",
      "another text at the end",
      "event doubled",
      "event dropped",
      "events swapped",
      "no output at the end",
    ]
  `);
});

test('every relation is kept in an example, and corrupted, but for those with a reason', () => {
  const all = [...relationsOf(document)].flatMap(([operationId, stated]) =>
    stated.map(({ relation }) => `${operationId} ${relation.id}`),
  );
  const broken = new Set(
    corrupted.flatMap(([{ subject }, corruptions]) =>
      corruptions.map(({ relation }) => `${subject.operationId} ${relation}`),
    ),
  );
  const left = all.filter((name) => !broken.has(name));
  process.stdout.write(`Relations: ${all.length - left.length} of ${all.length} corrupted.\n`);
  expect(left.toSorted()).toEqual(Object.values(neverCorrupted).flat().toSorted());
});

test('checks that know no relations and no order are found out', () => {
  const blind: Checker = createChecker(document, { validate: () => ({ forbidden: [], undocumented: [] }) });
  const all = testAll({
    checker: { ...blind, check: (...given) => ({ ...blind.check(...given), findings: [] }) },
    checkRelations: () => noRelations,
  });
  expect(scoreOf(all)).toBe(0);
});

test('schemas alone catch few of them', () => {
  const isSeen = ([passing, corruptions]: (typeof corrupted)[number]): readonly boolean[] =>
    corruptions
      .filter(({ relation }) => relation !== undefined)
      .map(({ answer }) => checker.check(passing.subject, answer).findings.length > 0);
  const seen = corrupted.flatMap(isSeen);
  expect(seen.filter(Boolean).length / seen.length).toBeLessThan(0.5);
});
