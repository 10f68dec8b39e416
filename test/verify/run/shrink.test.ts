import { describe, expect, test } from 'vitest';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { BaselineEntry } from '../../../src/verify/model/baseline.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { contextOn, error, serve, type Asked, type Told } from '../../helpers/loopback.ts';
import { orders } from '../orders.ts';

const listed: Told = { status: 200, body: [] };
const refused: Told = { status: 400, body: error() };

/** The result on one case, and how often the server was asked for it. */
async function only(
  id: string,
  respond: (asked: Asked, count: number) => Told,
  baseline: readonly BaselineEntry[] = [],
): Promise<[Result, number]> {
  let count = 0;
  await using server = await serve((asked) =>
    asked.path === '/orders' ? respond(asked, (count += 1)) : { status: 404, body: error() },
  );
  const { contract, context } = contextOn(orders(), server, { baseline, isServed: true });
  const [result] = await runAll(contract, context, { ...everything, only: id });
  if (!result) throw new Error(`There is no case ${id}.`);
  return [result, count];
}

describe('a list that fails by one parameter', () => {
  test('is asked for with that parameter, and those that must be there', async () => {
    const [{ failing }] = await only('listOrders/example/every-parameter', ({ query }) => {
      if (!query.has('since')) return { status: 500, body: error() };
      return query.get('order') === 'desc' ? { status: 500, body: error() } : listed;
    });
    expect(failing?.request.query).toEqual([
      ['since', '1'],
      ['order', 'desc'],
    ]);
  });

  test('a bound that is not kept stays in the request', async () => {
    const [{ failing, findings }] = await only('listOrders/above-maximum/limit', () => listed);
    expect(findings.map(({ check }) => check)).toEqual(['input-rejected']);
    expect(failing?.request.query).toEqual([
      ['since', '1'],
      ['limit', '101'],
    ]);
  });
});

describe('a body that must be refused', () => {
  test('keeps what is wrong and what must be there, and loses all else', async () => {
    const [{ failing }] = await only('createOrder/below-minimum/quantity', () => ({ status: 200, body: { id: 'a' } }));
    expect(JSON.parse(failing?.request.body ?? '')).toEqual({ item: 'pen', quantity: 0 });
  });

  test('keeps a field without which the server answers otherwise', async () => {
    const [{ failing }] = await only('createOrder/below-minimum/quantity', ({ body }) =>
      'note' in (JSON.parse(body) as object) ? { status: 200, body: { id: 'a' } } : refused,
    );
    expect(JSON.parse(failing?.request.body ?? '')).toEqual({ item: 'pen', quantity: 0, note: 'soon' });
  });

  test('without a key: the body stays a right one', async () => {
    const [{ failing }] = await only('createOrder/missing-key/none', () => ({ status: 200, body: { id: 'a' } }));
    expect(JSON.parse(failing?.request.body ?? '')).toEqual({ item: 'pen', quantity: 2 });
  });
});

test('the same failure shrinks to the same request', async () => {
  const bodies = [0, 1].map(async () => {
    const [{ failing }] = await only('createOrder/wrong-type/tags', () => ({ status: 200, body: { id: 'a' } }));
    return failing?.request.body;
  });
  const [first, second] = await Promise.all(bodies);
  expect(first).toBe(second);
  expect(first).toBeDefined();
});

test('a failure that comes and goes is told as flaky, and not shrunk', async () => {
  const [{ flaky, failing }, sent] = await only('listOrders/example/every-parameter', (_, count) =>
    count % 2 === 1 ? { status: 500, body: error() } : listed,
  );
  expect({ flaky, sent, query: failing?.request.query.length }).toEqual({ flaky: true, sent: 2, query: 3 });
});

test.for([
  ['that a baseline excuses is sent again, and not shrunk', undefined, ['known', 2, 3]],
  ['whose excuse has expired is shrunk', '2026-11-23', ['failed', 4, 1]],
] as const)('a failure %s', async ([, expires, want]) => {
  const entry = { operation: 'listOrders', schema: '*', reason: 'It has no list yet.', ...(expires && { expires }) };
  const checks = ['success-expected', 'no-server-error', 'status-documented'] as const;
  const [{ outcome, failing }, sent] = await only(
    'listOrders/example/every-parameter',
    () => ({ status: 500, body: error() }),
    checks.map((check) => ({ ...entry, check })),
  );
  expect([outcome, sent, failing?.request.query.length]).toEqual(want);
});
