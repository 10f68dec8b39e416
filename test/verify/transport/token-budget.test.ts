import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { dryRun } from '../../../src/verify/runner/dry-run.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import type { Send } from '../../../src/verify/transport/send.ts';
import { createBound, withTokenBudget } from '../../../src/verify/transport/token-budget.ts';
import { lateWhenSilent } from '../../helpers/clock.ts';
import { contract } from '../../helpers/run-on.ts';
import { serve } from '../../helpers/serve.ts';

const post = (template: string, body: string): CaseRequest => ({
  method: 'POST',
  template,
  path: {},
  query: [],
  headers: { 'content-type': 'application/json' },
  body,
  credentials: 'api-key',
});
const bounded = createBound(contract.document);

describe('requests that call a model carry the lowest limit', () => {
  test.for([
    ['/chat/completions', '{"model":"m"}', '{"model":"m","max_completion_tokens":64}', 64],
    ['/chat/completions', '{"max_tokens":500}', '{"max_tokens":64}', 64],
    ['/chat/completions', '{"max_completion_tokens":null}', '{"max_completion_tokens":64}', 64],
    ['/chat/completions', '{ "max_tokens": 3 }', '{ "max_tokens": 3 }', 3],
    ['/responses', '{"max_output_tokens":4000}', '{"max_output_tokens":64}', 64],
    ['/threads/runs', '{"max_prompt_tokens":900}', '{"max_prompt_tokens":900,"max_completion_tokens":256}', 256],
    // What is wrong stays as wrong as it was.
    ['/responses', '{"max_output_tokens":"many"}', '{"max_output_tokens":"many"}', undefined],
    ['/responses', '{"max_output', '{"max_output', undefined],
    ['/embeddings', '{"model":"m"}', '{"model":"m"}', undefined],
  ] as const)('%s %s', ([template, body, want, most]) => {
    const result = bounded(post(template, body));
    expect([result.request.body, result.most, result.callsModel]).toEqual([want, most, true]);
  });

  test.for(['/files', '/assistants', '/vector_stores', '/moderations'])('%s calls none', (template) => {
    expect(bounded(post(template, '{"model":"m"}'))).toEqual({
      request: post(template, '{"model":"m"}'),
      callsModel: false,
    });
  });
});

test('a server that keeps the limits never comes past the bound, however many requests are on their way', async () => {
  let [spent, open, most] = [0, 0, 0];
  const send = withTokenBudget(
    async ({ body = '' }) => {
      most = Math.max(most, (open += 1));
      await nextTurn();
      open -= 1;
      const used = Math.min(10, Number(JSON.parse(body).max_output_tokens));
      spent += used;
      const answer = `{"usage":{"output_tokens":${used}}}`;
      return { status: 200, headers: {}, body: Buffer.from(answer), ended: 'whole' };
    },
    contract.document,
    400,
  );
  const sent = await Promise.allSettled(Array.from({ length: 60 }, () => send(post('/responses', '{}'))));
  expect(spent).toBeGreaterThan(330);
  expect(spent).toBeLessThanOrEqual(400);
  expect(most).toBe(6);
  const refused = sent.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  expect(refused.map(({ reason }) => reason.message)).toContain(
    '--max-output-tokens 400 is reached: 340 are spent, this may cost 64.',
  );
});

/** A server whose answers come when the test says so, each with its cost, or an error. */
function held() {
  const waiting: PromiseWithResolvers<number>[] = [];
  const send: Send = async () => {
    const one = Promise.withResolvers<number>();
    waiting.push(one);
    const body = Buffer.from(`{"usage":{"output_tokens":${await one.promise}}}`);
    return { status: 200, headers: {}, body, ended: 'whole' };
  };
  return { waiting, send };
}

test('what an answer may cost is kept only until it has come', async () => {
  const { waiting, send } = held();
  const budgeted = withTokenBudget(send, contract.document, 150);
  const first = budgeted(post('/responses', '{}'));
  waiting[0]?.resolve(1);
  await first;
  const both = [budgeted(post('/responses', '{}')), budgeted(post('/responses', '{}'))];
  await nextTurn();
  expect(waiting).toHaveLength(3);
  for (const one of waiting) one.resolve(1);
  await Promise.all(both);
});

test('a request without an answer counts with all that it may have cost', async () => {
  const { waiting, send } = held();
  const budgeted = withTokenBudget(send, contract.document, 100);
  const first = budgeted(post('/responses', '{}'));
  waiting[0]?.reject(new Error('reset'));
  await expect(first).rejects.toThrow('reset');
  await expect(budgeted(post('/responses', '{}'))).rejects.toThrow('64 are spent, this may cost 64');
});

test('once exactly the budget is spent, requests without a limit of their own are refused too', async () => {
  const { waiting, send } = held();
  const budgeted = withTokenBudget(send, contract.document, 64);
  const first = budgeted(post('/responses', '{}'));
  waiting[0]?.resolve(64);
  await first;
  await expect(budgeted(post('/embeddings', '{}'))).rejects.toThrow('64 are spent, this may cost 0');
});

test('once answers have cost enough no model is called any more, and everything else goes on', async () => {
  const { url, asked } = await serve(({ method, url: path = '' }, response) => {
    const status = method === 'POST' && !path.includes('no-such-resource') ? 200 : 404;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"usage":{"completion_tokens":40}}');
  });
  const target = liveTarget({ url, apiKey: 'sk-x', allowWrites: false, limits: { maxOutputTokens: 120 } });
  const context = createContext(contract, target, {
    baseline: [],
    seed: 1,
    today: '2026-11-24',
    clock: lateWhenSilent(),
  });
  const results = await runAll(contract, context, { ...everything, groups: ['Chat'], phases: ['examples'] });
  expect(asked.filter((line) => line === 'POST /v1/chat/completions')).toHaveLength(3);
  expect(asked.filter((line) => line.startsWith('GET ')).length).toBeGreaterThan(0);
  expect(results.some(({ outcome, note }) => outcome === 'not-run' && note?.includes('--max-output-tokens'))).toBe(
    true,
  );
});

test('the dry run tells the limits', async () => {
  const selection = { ...everything, groups: ['Chat'], phases: ['examples'] as const };
  const target = liveTarget({ url: 'http://127.0.0.1:1/v1', allowWrites: false, limits: { maxOutputTokens: 500 } });
  const plan = await dryRun(contract, selection, target);
  expect(plan).toMatch(/POST +\S+\/chat\/completions \d+ bytes ≤64 tokens {2}createChatCompletion\/example\//);
  expect(plan).toMatch(/\d+ of these may call a model: \d+ with a limit of their own, \d+ output tokens at most/);
  expect(plan).toMatch(/No model is called any more once answers have cost 500\.$/m);
  expect(await dryRun(contract, selection, { ...target, limits: {} })).toMatch(/with no bound on what it writes/);
});
