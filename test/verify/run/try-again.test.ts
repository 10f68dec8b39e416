import { describe, expect, test } from 'vitest';
import { everything } from '../../../src/verify/model/selection.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { countRelations } from '../../../src/verify/report/relations.ts';
import { undocumentedOf } from '../../../src/verify/report/undocumented.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import type { Relation } from '../../../src/relations/terms/model.ts';
import { contextOn, error, serve } from '../../helpers/loopback.ts';
import { orders } from '../orders.ts';

const fits = { kind: 'fits', at: '$response.body#/id', schema: { const: 'order_1' } };

/** Runs the one example of a create, on a server that answers with these ids in turn, or with a refusal. */
async function run(level: Relation['level'], ids: readonly (string | undefined)[]): Promise<readonly Result[]> {
  const document = orders();
  const create = document.paths['/orders']?.post as unknown as Record<string, unknown>;
  create['x-relations'] = { named: { ...fits, level } };
  let turn = 0;
  await using server = await serve(({ path, method }) => {
    if (path !== '/orders') return { status: 404, body: error('Unknown URL') };
    const id = method === 'POST' ? ids[turn++ % ids.length] : 'order_1';
    return id === undefined ? { status: 400, body: error('Not now.') } : { status: 200, body: { id } };
  });
  const { contract, context } = contextOn(document, server);
  const selection = { ...everything, phases: ['examples'] as const, operations: ['createOrder'] };
  const [first] = await runAll(contract, context, selection);
  const only = first?.case;
  turn = 0;
  return only === undefined ? [] : await runAll(contract, context, { ...selection, only });
}

const notes = (results: readonly Result[]): string[] =>
  undocumentedOf(results).map(({ check, level, message }) => `${check} ${level} ${message.split(':')[0]}`);

describe('a relation that depends on the model', () => {
  test.for<[ids: readonly (string | undefined)[], note: string]>([
    [['a', 'b', 'c'], 'Broken in 3 of 3 tries'],
    [['a', 'order_1', 'c'], 'Inconclusive, broken in 2 of 3 tries'],
    [['a', 'b', 'order_1'], 'Inconclusive, broken in 2 of 3 tries'],
    [['a', 'order_1', 'order_1'], 'Inconclusive, broken in 1 of 3 tries'],
    [['a', undefined], 'Inconclusive, broken in 1 of 1 try'],
  ])('%j never fails, and is noted: %s', async ([ids, note]) => {
    const results = await run('model', ids);
    expect(results.map(({ outcome, requests }) => [outcome, (requests ?? 0) > 1])).toEqual([['passed', true]]);
    expect(notes(results)).toEqual([`relation-model tolerated ${note}`]);
  });

  test('that holds at once is not tried again', async () => {
    const results = await run('model', ['order_1', 'a']);
    expect(notes(results)).toEqual([]);
    expect(results.map(({ requests }) => requests)).toEqual([1]);
  });
});

test('a relation that many servers break is noted, and sent once', async () => {
  const results = await run('should', ['a']);
  expect(results.map(({ outcome, requests }) => [outcome, requests])).toEqual([['passed', 1]]);
  expect(notes(results)).toEqual(['relation-should tolerated named']);
});

test('a relation without excuse fails, and is counted', async () => {
  const results = await run('must', ['a']);
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed']);
  expect(countRelations(results, results[0]?.target ?? '')).toEqual({ held: 0, broken: 1, notJudged: {} });
});

test('what could not be judged has not passed', () => {
  const evidence = { operationId: 'x', status: 200, mediaType: '', checkedBy: 'nothing' } as const;
  const result = (target: string, held: number): Result =>
    ({
      target,
      evidence: [{ ...evidence, relations: { held, broken: 0, notJudged: { why: 2 } } }],
    }) as unknown as Result;
  expect(countRelations([result('a', 1), result('a', 3), result('b', 5)], 'a')).toEqual({
    held: 4,
    broken: 0,
    notJudged: { why: 4 },
  });
});
