import { describe, expect, test } from 'vitest';
import { buildCases } from '../../../src/verify/cases/build.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import { coverageRows } from '../../../src/verify/report/coverage.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { startMockTarget } from '../../../src/verify/targets/mock.ts';
import { withRetryAfter } from '../../../src/verify/transport/limits.ts';
import { lateWhenSilent } from '../../helpers/clock.ts';
import { contextOn, error, serve, type Asked, type Told } from '../../helpers/loopback.ts';
import { contract } from '../../helpers/run-on.ts';
import { orders } from '../orders.ts';

const document = orders();
const asked = (honoursPrefer: boolean): string[] =>
  buildCases(document, createValidator(document), {
    phases: ['examples'],
    maxExamples: 100,
    honoursPrefer,
    includes: () => true,
  })
    .filter(({ operator }) => operator === 'asked-answer')
    .map(({ id, request }) => `${id} ${request.headers['prefer']}`);

test('each documented failure is asked for, of a server that lets itself be asked, and of no other', () => {
  expect(asked(true)).toEqual([
    'listOrders/asked-answer/400 code=400',
    'listOrders/asked-answer/404 code=404',
    'createOrder/asked-answer/400 code=400',
    'createOrder/asked-answer/404 code=404',
  ]);
  expect(asked(false)).toEqual([]);
});

/** What is broken of a failure that was asked for. */
async function checksOn(respond: (request: Asked) => Told): Promise<string[]> {
  await using server = await serve((request) => respond(request));
  const { contract: own, context } = contextOn(document, server);
  const target = { ...context.target, honoursPrefer: true, strict: true, stateful: false };
  const only = 'listOrders/asked-answer/404';
  const results = await runAll(own, { ...context, target }, { ...everything, phases: ['examples'], only });
  expect(server.asked.map(({ headers }) => headers['prefer'])).toEqual(['code=404']);
  return results.flatMap(({ outcome, findings }) => [outcome, ...findings.map(({ check }) => check)]);
}

describe('the answer that comes is judged', () => {
  test.for([
    ['as it should be', { status: 404, body: error() }, ['passed']],
    ['without its envelope', { status: 404, body: {} }, ['failed', 'body-schema']],
    ['another documented one', { status: 200, body: [] }, ['failed', 'requested-status']],
    [
      'one that is documented nowhere',
      { status: 500, body: error() },
      ['failed', 'requested-status', 'status-documented'],
    ],
  ] as const)('%s', async ([, told, want]) => {
    expect(await checksOn(() => told)).toEqual(want);
  });
});

test('a failure that was asked for is not waited away', async () => {
  const limited = { status: 429, headers: { 'retry-after': '20' }, body: new Uint8Array(), ended: 'whole' as const };
  const waits: number[] = [];
  const send = withRetryAfter(async () => limited, { sleep: async (delay) => waits.push(delay) });
  const request = { method: 'GET', template: '/', path: {}, query: [], credentials: 'none' } as const;
  await send({ ...request, headers: { prefer: 'code=429' } });
  expect(waits).toEqual([]);
  await send({ ...request, headers: {} });
  expect(waits).toEqual(Array(9).fill(20_000));
});

test('on the mock every documented answer is seen and judged', async () => {
  const mock = await startMockTarget(contract.document);
  const context = createContext(contract, mock.target, {
    baseline: [],
    seed: 1,
    today: '2026-11-24',
    clock: lateWhenSilent(),
  });
  const groups = ['Models', 'Files', 'Completions'];
  const results = await runAll(contract, context, { ...everything, groups, phases: ['examples', 'negatives'] });
  await mock.close();
  const sent = new Set(results.map(({ operationId }) => operationId));
  const rows = coverageRows(contract.document, results, ['mock']).filter(({ operation }) => sent.has(operation));
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter(({ targets }) => targets['mock']?.state !== 'checked')).toEqual([]);
});
