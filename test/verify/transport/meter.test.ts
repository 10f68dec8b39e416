import { expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { createMeter, usageOf, withMeter } from '../../../src/verify/transport/meter.ts';
import { contract } from '../../helpers/run-on.ts';

const body = Buffer.from('{"model":"m","usage":{"prompt_tokens":5,"completion_tokens":7}}');
const request = (method: string, template: string): CaseRequest => ({
  method,
  template,
  path: {},
  query: [],
  headers: {},
  credentials: 'api-key',
});

test.for([
  ['POST', '/chat/completions', 200, [{ model: 'm', requests: 1, inputTokens: 5, outputTokens: 7 }]],
  ['POST', '/chat/completions', 400, []],
  ['POST', '/files', 200, []],
  ['GET', '/chat/completions', 200, []],
] as const)('%s %s with status %i counts', async ([method, template, status, want]) => {
  const meter = createMeter();
  const send = withMeter(async () => ({ status, headers: {}, body, ended: 'whole' }), contract.document, meter);
  await send(request(method, template));
  expect([meter.drain(), meter.drain()]).toEqual([
    { requests: 1, routes: { [`${method} ${template}`]: 1 }, usage: want },
    { requests: 0, routes: {}, usage: [] },
  ]);
});

test('the largest count of a stream is its usage', () => {
  const events = [3, 12, 4].map(
    (count) => `data: {"usage":{"input_tokens":${count},"output_tokens":${count * 2}}}\n\n`,
  );
  expect(usageOf({ body: Buffer.from(events.join('')) })).toMatchObject({ inputTokens: 12, outputTokens: 24 });
});
