import { expect, test } from 'vitest';
import { runFuzz } from '../../../src/verify/run/run-fuzz.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';
import type { Result } from '../../../src/verify/model/result.ts';
import { contextOn, error, serve, type Told } from '../../helpers/loopback.ts';
import { orders } from '../orders.ts';

const document = orders();
const made: Told = { status: 200, body: { id: 'order_1' } };
const failed: Told = { status: 500, body: error('Oops') };

interface Order {
  readonly quantity: number;
  readonly note?: string | null;
}

/** Fuzzes the create of a server that answers as it is told to. */
async function fuzz(
  respond: (order: Order, count: number) => Told | undefined,
  { seed = 1, ...settings }: Parameters<typeof contextOn>[2] & object = {},
): Promise<{ result: Result | undefined; sent: number }> {
  let count = 0;
  await using server = await serve(({ path, body }) =>
    path === '/orders' ? respond(JSON.parse(body) as Order, (count += 1)) : { status: 404, body: error() },
  );
  const { context } = contextOn(document, server, { seed, isServed: true, ...settings });
  const create = operationsOf(document).find(({ operation }) => operation.operationId === 'createOrder');
  const result = create && (await runFuzz(create, context, 100));
  return { result, sent: server.asked.filter(({ path }) => path === '/orders').length };
}

const smallestOf = (result: Result | undefined): unknown => JSON.parse(result?.failing?.request.body ?? 'null');
const checksOf = (result: Result | undefined): unknown => [
  result?.outcome,
  ...new Set(result?.findings.map(({ check }) => check)),
];

test('a server that keeps the contract is sent every example', async () => {
  const { result, sent } = await fuzz(() => made);
  expect({ outcome: result?.outcome, sent, judged: result?.evidence.length }).toEqual({
    outcome: 'passed',
    sent: 100,
    judged: 100,
  });
});

test.for([1, 2, 3, 4, 5])(
  'seed %i: a failure that one field decides shrinks to that field, at its edge',
  async (seed) => {
    const { result } = await fuzz(({ quantity }) => (quantity > 100 ? failed : made), { seed });
    expect(checksOf(result)).toEqual(['failed', 'no-server-error', 'status-documented']);
    expect(smallestOf(result)).toEqual({ item: '', quantity: 101 });
    expect(result?.flaky).toBeUndefined();
  },
);

test('the same seed comes to the same request, byte by byte, in as many sends', async () => {
  const respond = ({ note }: Order): Told => (typeof note === 'string' && note.length > 2 ? failed : made);
  const [first, second] = [await fuzz(respond, { seed: 7 }), await fuzz(respond, { seed: 7 })];
  expect(first.result?.failing?.request.body).toBe(second.result?.failing?.request.body);
  expect(first.sent).toBe(second.sent);
  expect((smallestOf(first.result) as Order).note).toHaveLength(3);
});

test('on the way down another failure is not taken for the one that was found', async () => {
  const { result } = await fuzz(({ quantity }) => {
    if (quantity > 100) return failed;
    return quantity > 50 ? { status: 200, body: {} } : made;
  });
  expect(checksOf(result)).toEqual(['failed', 'no-server-error', 'status-documented']);
  expect(smallestOf(result)).toEqual({ item: '', quantity: 101 });
});

test.for([
  ['every other request', (count: number) => count % 2 === 0],
  ['every third request', (count: number) => count % 3 === 0],
  ['one request in sixty', (count: number) => Math.abs(Math.sin(count * 7919.3)) < 1 / 40],
] as const)('a server that fails %s does not keep the search going', async ([, fails]) => {
  const { sent } = await fuzz((_, count) => (fails(count) ? failed : made), { seed: 2 });
  expect(sent).toBeLessThanOrEqual(100 + 200 + 1);
});

test('a failure that does not come again is told as flaky', async () => {
  const { result } = await fuzz((_, count) => (count === 3 ? failed : made));
  expect({ outcome: result?.outcome, flaky: result?.flaky }).toEqual({ outcome: 'failed', flaky: true });
});

test('a server that does not have the operation is asked once more, and no result on it', async () => {
  const { result, sent } = await fuzz(() => ({ status: 405, body: error('Not allowed') }), { isServed: false });
  expect({ outcome: result?.outcome, sent }).toEqual({ outcome: 'not-served', sent: 1 });
});

test('with too few requests allowed nothing is said to be kept', async () => {
  const { result, sent } = await fuzz(() => made, { limits: { maxRequests: 5 } });
  expect({ outcome: result?.outcome, note: result?.note, sent }).toEqual({
    outcome: 'not-run',
    note: '--max-requests 5 is reached.',
    sent: 5,
  });
});

test('what the baseline knows is told as known, and anything else is still looked for', async () => {
  const entry = { operation: 'createOrder', schema: '/components/schemas/Order/required', reason: 'No ids yet.' };
  const baseline = [{ ...entry, check: 'body-schema' as const }];
  const nameless: Told = { status: 200, body: {} };
  const { result: known } = await fuzz(() => nameless, { baseline });
  expect([...(checksOf(known) as string[]), known?.note]).toEqual(['known', 'body-schema', 'No ids yet.']);
  const { result: broken } = await fuzz(({ quantity }) => (quantity > 100 ? failed : nameless), { baseline });
  expect(checksOf(broken)).toEqual(['failed', 'no-server-error', 'status-documented']);
});

test('a server that hangs is left alone after the third time', async () => {
  const { result, sent } = await fuzz(() => undefined);
  expect({ checks: checksOf(result), sent }).toEqual({ checks: ['failed', 'answered-in-time'], sent: 3 });
});
