import { expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { createUnderWay } from '../../../src/verify/transport/under-way.ts';

const request = (method: string): CaseRequest => ({
  method,
  template: '/files',
  path: {},
  query: [],
  headers: {},
  credentials: 'api-key',
});

test('what a run has begun is awaited when it stops, and nothing else is created', async () => {
  const gate = Promise.withResolvers<void>();
  const sent: string[] = [];
  const underWay = createUnderWay();
  const send = underWay.around(async ({ method }) => {
    sent.push(method);
    await gate.promise;
    return { status: 200, headers: {}, body: Buffer.alloc(0), ended: 'whole' };
  });
  const first = send(request('POST'));
  let isSettled = false;
  const settled = underWay.settled().then(() => (isSettled = true));
  await expect(send(request('POST'))).rejects.toThrow('The run was stopped.');
  const read = send(request('GET'));
  expect(isSettled).toBe(false);
  gate.resolve();
  await Promise.all([first, read, settled]);
  expect(sent).toEqual(['POST', 'GET']);
});
