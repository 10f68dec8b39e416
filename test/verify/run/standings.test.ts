import { describe, expect, test } from 'vitest';
import type { Phase } from '../../../src/verify/model/case.ts';
import { runFuzz } from '../../../src/verify/run/run-fuzz.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { LiveSettings } from '../../../src/verify/targets/live.ts';
import { contextOn, error, serve, type Asked, type Told } from '../../helpers/loopback.ts';
import { tinyDocument } from '../../helpers/tiny.ts';
import { orders } from '../orders.ts';

const document = orders();

/** One thing that is looked up by an id of somebody else's making. */
const lookups = tinyDocument(`
paths:
  /prices/{price_id}:
    parameters: [{ name: price_id, in: path, required: true, description: Id., schema: { type: string }, example: price_1 }]
    get:
      operationId: getPrice
      tags: [Prices]
      security: [{ ApiKeyAuth: [] }]
      responses:
        '200': { description: It., content: { application/json: { schema: { type: object } } } }
        '404': { description: Not there., content: { application/json: { schema: { type: object, required: [error] } } } }
`);

type Respond = (asked: Asked) => Told;
interface Setting extends Partial<LiveSettings> {
  readonly on?: typeof document;
}

/** How often each outcome came of the cases of each operation. */
async function outcomes(
  respond: Respond,
  phases: readonly Phase[],
  { on = document, ...settings }: Setting = {},
): Promise<Record<string, number>> {
  await using server = await serve(respond);
  const { contract, context } = contextOn(on, server, settings);
  const results = await runAll(contract, context, { ...everything, phases });
  const counts: Record<string, number> = {};
  for (const { operationId = 'unknown route', outcome } of results) {
    const key = `${operationId} ${outcome}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const outcomesOf = (counts: Record<string, number>): string[] => Object.keys(counts).toSorted();

const nowhere: Told = { status: 404, body: error('Not found') };
const isOrders = ({ path }: Asked): boolean => path === '/orders';
const made: Told = { status: 200, body: { id: 'order_1' } };
const list: Told = { status: 200, body: [{ id: 'order_1' }] };

describe('an operation that a server does not have', () => {
  test.for([
    ['an envelope', nowhere],
    ['an envelope that repeats the address', undefined],
    ['text of a framework', { status: 404, body: 'Not Found', headers: { 'content-type': 'text/plain' } }],
  ] as const)('its examples are answered as an unknown address is: %s', async ([, told]) => {
    const respond: Respond = (asked) => {
      if (isOrders(asked) && asked.method === 'GET') return list;
      return told ?? { status: 404, body: error(`Invalid URL (${asked.method} /v1${asked.path})`) };
    };
    expect(outcomesOf(await outcomes(respond, ['examples', 'boundaries']))).toEqual([
      'createOrder not-served',
      'listOrders passed',
    ]);
  });

  test('the query in the answer makes no difference', async () => {
    const respond: Respond = ({ method, path, query }) => {
      const search = query.size > 0 ? `?${query}` : '';
      return { status: 404, body: error(`Invalid URL (${method} /v1${path}${search})`) };
    };
    expect(outcomesOf(await outcomes(respond, ['examples']))).toEqual([
      'createOrder not-served',
      'listOrders not-served',
    ]);
  });

  test.for([405, 501])('it is refused by %i', async (status) => {
    const respond: Respond = (asked) => {
      if (!isOrders(asked)) return nowhere;
      return asked.method === 'GET' ? list : { status, body: error() };
    };
    expect(outcomesOf(await outcomes(respond, ['examples']))).toEqual(['createOrder not-served', 'listOrders passed']);
  });

  test('request ids in the answer make no difference', async () => {
    let count = 0;
    const respond: Respond = () => {
      count += 1;
      const id = `req_0${count}abcdefg`;
      const uuid = `1bcdefa${'abcdef'[count % 6]}-cdef-4abc-8def-abcdefabcdef`;
      return { status: 404, body: error(`Unknown request URL. Request ${id}, trace ${uuid}`) };
    };
    expect(outcomesOf(await outcomes(respond, ['examples']))).toEqual([
      'createOrder not-served',
      'listOrders not-served',
    ]);
  });
});

describe('an operation that a server has', () => {
  test('404 about something named in the request, in words of its own, says nothing about the operation', async () => {
    const respond: Respond = (asked) => {
      if (!isOrders(asked)) return { status: 404, body: error('Unknown URL') };
      return { status: 404, body: error('No such item: pen') };
    };
    const want = ['createOrder not-run', 'listOrders not-served'];
    expect(outcomesOf(await outcomes(respond, ['boundaries']))).toEqual(want);
    expect(outcomesOf(await outcomes(respond, ['examples']))).toEqual(want);
  });

  test('404 that differs by its code alone may be about the thing', async () => {
    const coded = (code: string): Told => ({ status: 404, body: { error: { message: 'Not found', code } } });
    const respond: Respond = (asked) =>
      coded(asked.path.startsWith('/prices') ? 'resource_missing' : 'unknown_route_x');
    expect(outcomesOf(await outcomes(respond, ['examples'], { on: lookups, stateless: true }))).toEqual([
      'getPrice not-run',
    ]);
  });

  test('once it has answered, no 404 takes it away, in whatever words', async () => {
    const respond: Respond = (asked) => {
      if (!isOrders(asked)) return nowhere;
      if (asked.method === 'GET') return asked.query.get('order') === 'desc' ? nowhere : list;
      return made;
    };
    const found = outcomesOf(await outcomes(respond, ['examples', 'boundaries']));
    expect(found).toEqual(['createOrder passed', 'listOrders passed']);
  });

  test('a key that is refused says nothing about the operation', async () => {
    const respond: Respond = () => ({ status: 401, body: error('No key') });
    expect(outcomesOf(await outcomes(respond, ['examples']))).toEqual(['createOrder not-run', 'listOrders not-run']);
  });
});

describe('an ambiguous 404 is not a result', () => {
  test('404 for an id of the examples, as for an unknown address, on a server that keeps nothing', async () => {
    expect(await outcomes(() => nowhere, ['examples'], { on: lookups, stateless: true })).toEqual({
      'getPrice not-run': 1,
    });
  });

  test.for([['boundaries'], ['negatives']] as const)('a valid request decides it before %j', async (phases) => {
    expect(outcomesOf(await outcomes(() => nowhere, phases)).filter((line) => !line.startsWith('unknown'))).toEqual([
      'createOrder not-served',
      'listOrders not-served',
    ]);
  });

  test('a valid request decides it before fuzzing', async () => {
    await using server = await serve(() => nowhere);
    const { context } = contextOn(document, server);
    const results = await Promise.all(operationsOf(document).map((resolved) => runFuzz(resolved, context, 20)));
    expect(results.map((result) => result?.outcome)).toEqual(['not-served', 'not-served']);
  });
});

describe('a server that gives one answer to everything keeps nothing', () => {
  test.for([
    ['200', { status: 200, body: { id: 'order_1' } }],
    ['200 with the address in it', undefined],
    ['400', { status: 400, body: error('Bad request') }],
    ['404', nowhere],
  ] as const)('%s', async ([, told]) => {
    const respond: Respond = (asked) => told ?? { status: 200, body: { id: `Hello, ${asked.path}` } };
    const found = await outcomes(respond, ['examples', 'boundaries', 'negatives']);
    expect(outcomesOf(found).filter((line) => line.endsWith(' passed') && !line.startsWith('unknown route'))).toEqual(
      [],
    );
  });

  test('boundaries alone are enough to see through 200', async () => {
    const found = await outcomes(() => ({ status: 200, body: { id: 'order_1' } }), ['boundaries']);
    expect(outcomesOf(found)).toContain('createOrder not-served');
    expect(outcomesOf(found)).not.toContain('createOrder passed');
  });
});
