import { describe, expect, test } from 'vitest';
import { createValidator } from '../../../src/schema/validator.ts';
import { buildCases, unknownRoute } from '../../../src/verify/cases/build.ts';
import type { Case, Phase } from '../../../src/verify/model/case.ts';
import { contract } from '../../helpers/contract.ts';

const build = (operationIds: readonly string[], phases: readonly Phase[]): readonly Case[] =>
  buildCases(contract, createValidator(contract), {
    phases,
    maxExamples: 1000,
    includes: (operationId) => operationIds.includes(operationId),
  });

const cases = build(['createAssistant', 'listFiles', 'createMessage'], ['examples', 'boundaries', 'negatives']);

describe('the cases of some operations', () => {
  test('have ids of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    // Two members of a union have a rule for the same place.
    expect(cases.filter(({ id }) => / \d+$/.test(id)).length).toBeGreaterThan(0);
  });

  test('send no request twice for the same reason', () => {
    const sent = cases.map(({ operationId, operator, request }) => JSON.stringify([operationId, operator, request]));
    expect(new Set(sent).size).toBe(cases.length);
  });
});

test.for<[phases: readonly Phase[], want: number]>([
  [['examples'], 0],
  [['examples', 'negatives'], 1],
])('with the phases %j, an unknown route is asked for %i times', ([phases, want]) => {
  expect(build(['listFiles'], phases).filter((one) => one === unknownRoute)).toHaveLength(want);
});
