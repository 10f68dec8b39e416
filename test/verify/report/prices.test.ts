import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatUsage, readPrices, usageRows } from '../../../src/verify/report/prices.ts';
import { createMeter, usageOf } from '../../../src/verify/transport/meter.ts';
import { runOn } from '../../helpers/run-on.ts';
import { serve } from '../../helpers/serve.ts';

const body = (text: string) => ({ body: Buffer.from(text) });

test.for([
  ['{"model":"a-1","usage":{"prompt_tokens":7,"completion_tokens":5}}', ['a-1', 7, 5]],
  ['data: {"model":"a"}\n\ndata: {"usage":{"input_tokens":3,"output_tokens":9}}\n\ndata: [DONE]\n\n', ['a', 3, 9]],
  ['{"usage":null}', ['unknown', 0, 0]],
  ['{"model":"{}"}', ['unknown', 0, 0]],
  ['{"model":"null"}', ['unknown', 0, 0]],
  ['{"model":"org/model-7b:q4"}', ['org/model-7b:q4', 0, 0]],
] as const)('%s', ([text, [model, inputTokens, outputTokens]]) => {
  expect(usageOf(body(text))).toEqual({ model, requests: 1, inputTokens, outputTokens });
});

test('a meter tells each cost once', () => {
  const meter = createMeter();
  const answer = {
    status: 200,
    headers: {},
    ended: 'whole',
    ...body('{"model":"a","usage":{"output_tokens":2}}'),
  } as const;
  meter.count(answer);
  meter.count(answer);
  meter.sent({ method: 'GET', template: '/models' });
  const usage = [{ model: 'a', requests: 2, inputTokens: 0, outputTokens: 4 }];
  expect(meter.drain()).toEqual({ requests: 1, routes: { 'GET /models': 1 }, usage });
  expect(meter.drain()).toEqual({ requests: 0, routes: {}, usage: [] });
});

test('a run tells what it cost, and the price where the person gave one', async () => {
  const { url, asked } = await serve((_, response) => {
    const answer = '{"model":"m-2026-01-01","usage":{"prompt_tokens":1000,"completion_tokens":100}}';
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  const results = await runOn({ url }, { operations: ['createChatCompletion'], phases: ['examples'] });
  const requests = asked.filter((line) => line === 'POST /v1/chat/completions').length;
  const [row] = usageRows(results, { m: { input: 2, output: 10 }, other: { input: 1, output: 1 } });
  expect(row).toMatchObject({ model: 'm-2026-01-01', requests, inputTokens: requests * 1000 });
  expect(row?.cost).toBeCloseTo(requests * 0.003);
  expect(formatUsage(usageRows(results, {}))).toMatch(
    /^Tokens on \S+, m-2026-01-01: \d+ read and \d+ written by \d+ requests\.$/,
  );
});

function readText(text: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'prices-'));
  try {
    writeFileSync(join(folder, 'prices.yaml'), text);
    return readPrices(join(folder, 'prices.yaml'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.for(['m: { input: 2.5, output: 10 }', '{"m": {"input": 0, "output": 1}}'])('prices: %s', (text) => {
  expect(readText(text)).toHaveProperty('m.output');
});

test.for([
  ['m: 3', /m must be like/],
  ['m: { input: -1, output: 1 }', /m must be like/],
  ['- m', /it must be like/],
] as const)('no prices: %s', ([text, message]) => {
  expect(() => readText(text)).toThrow(message);
});

test('a file that is not there', () => {
  expect(() => readPrices('nowhere.yaml')).toThrow('--prices nowhere.yaml: there is no such file.');
});
