import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { contextOn } from '../../helpers/loopback.ts';
import { runOn } from '../../helpers/run-on.ts';
import { orders } from '../orders.ts';

/** Runs one case on a server that hangs up on the first so many requests for it. */
async function hangUp(times: number): Promise<{ checks: string[]; asked: number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    if (!request.url?.startsWith('/v1/orders')) return void response.writeHead(404).end('{}');
    asked += 1;
    if (asked <= times) return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { contract, context } = contextOn(orders(), {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
  });
  const results = await runAll(contract, context, { ...everything, only: 'listOrders/example/plain' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return {
    checks: results.flatMap(({ outcome, findings }) => [outcome, ...findings.map(({ check }) => check)]),
    asked,
  };
}

test.for([
  [0, ['passed'], 1],
  [1, ['passed'], 2],
  [2, ['failed', 'reachable'], 2],
] as const)('a server that hangs up %i times', async ([times, checks, asked]) => {
  expect(await hangUp(times)).toEqual({ checks, asked });
});

test('a server that hangs up once on the list that a case needs', async () => {
  let lists = 0;
  const model = { id: 'm1', object: 'model', created: 1, owned_by: 'o' };
  const server = createServer((request, response) => {
    request.resume();
    const isList = request.url === '/v1/models';
    if (isList && (lists += 1) === 1) return void request.socket.destroy();
    const body = isList ? { object: 'list', data: [model] } : model;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const reachable = { url, nextSilence: () => new AbortController().signal };
  const results = await runOn(reachable, { only: 'retrieveModel/example/plain' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(results.map(({ outcome, note }) => [outcome, note])).toEqual([['passed', undefined]]);
  expect(lists).toBeGreaterThan(1);
});
