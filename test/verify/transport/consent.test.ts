import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { fullConsent, type Consent } from '../../../src/verify/model/consent.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import { createPermit, withConsent } from '../../../src/verify/transport/consent.ts';
import { withCostLimit } from '../../../src/verify/transport/limits.ts';
import type { Send } from '../../../src/verify/transport/send.ts';
import { createContext } from '../../../src/verify/run/create-context.ts';
import { runAll } from '../../../src/verify/runner/run-all.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { lateWhenSilent } from '../../helpers/clock.ts';
import { contract, runOn } from '../../helpers/run-on.ts';
import { serve } from '../../helpers/serve.ts';

const none: Consent = { costs: false, writes: false, permanent: false };
const request = (line: string, body?: unknown): CaseRequest => {
  const [method = '', template = ''] = line.split(' ');
  const bytes = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    method,
    template,
    path: {},
    query: [],
    headers: {},
    credentials: 'api-key',
    ...(body !== undefined && { body: bytes }),
  };
};

const searching = { tool_resources: { file_search: { vector_stores: [{}] } } };

describe('what the effect of a request asks for', () => {
  test.for<[line: string, body: unknown, given: Partial<Consent>, want: RegExp]>([
    ['GET /files', undefined, {}, /^nothing$/],
    ['POST /moderations', { input: 'a' }, {}, /^nothing$/],
    ['POST /chat/completions', {}, {}, /--allow-costs/],
    ['POST /chat/completions', { store: true }, { costs: true }, /^nothing$/],
    ['POST /chat/completions', { store: 'yes' }, { costs: true }, /--allow-writes/],
    ['POST /responses', {}, { costs: true }, /^nothing$/],
    ['POST /responses', '{"cut', { costs: true }, /--allow-writes/],
    ['POST /responses', { store: false, conversation: 'c' }, { costs: true }, /--allow-writes/],
    ['POST /threads/runs', { thread: searching }, { costs: true, writes: true }, /--allow-permanent/],
    ['POST /files', undefined, { costs: true }, /--allow-writes/],
    ['POST /files', undefined, { writes: true }, /^nothing$/],
    ['DELETE /files/{file_id}', undefined, { costs: true }, /--allow-writes/],
    ['POST /vector_stores', {}, { writes: true }, /--allow-costs/],
    ['POST /organization/projects', {}, { costs: true, permanent: true }, /--allow-writes/],
    ['POST /nowhere', {}, { costs: true, permanent: true }, /--allow-writes/],
  ])('%s %j with %j', ([line, body, given, want]) => {
    const { lacks } = createPermit(contract.document, { ...none, ...given })(request(line, body));
    expect(lacks ?? 'nothing').toMatch(want);
  });
});

test('store is sent as false unless writes are allowed, and only there is the body another', () => {
  const sent = (consent: Consent, line: string, body: unknown): unknown =>
    createPermit(contract.document, consent)(request(line, body)).request.body;
  expect(sent(none, 'POST /responses', { model: 'm' })).toBe('{"model":"m","store":false}');
  expect(sent(none, 'POST /chat/completions', { store: true })).toBe('{"store":false}');
  expect(sent(none, 'POST /chat/completions', '{ "model": "m" }')).toBe('{ "model": "m" }');
  expect(sent(fullConsent, 'POST /responses', { model: 'm' })).toBe('{"model":"m"}');
});

test('the last door lets nothing pass that nobody allowed', async () => {
  const send = withConsent(() => Promise.reject(new Error('sent')), createPermit(contract.document, none));
  await expect(send(request('POST /files'))).rejects.toThrow('--allow-writes');
  await expect(send(request('GET /files'))).rejects.toThrow('sent');
});

test('the last door sends the harmless body', async () => {
  const bodies: unknown[] = [];
  const keep: Send = async ({ body }) => (bodies.push(body), {}) as never;
  await withConsent(
    keep,
    createPermit(contract.document, { ...none, costs: true }),
  )(request('POST /responses', { model: 'm', store: true }));
  expect(bodies).toEqual(['{"model":"m","store":false}']);
});

test('no more requests that cost than the budget has; the others go on', async () => {
  let sent = 0;
  const send = withCostLimit(
    async () => ((sent += 1), {}) as never,
    ({ method }) => method === 'POST',
    2,
  );
  await send(request('POST /embeddings'));
  await send(request('POST /embeddings'));
  await expect(send(request('POST /embeddings'))).rejects.toThrow('2 requests that cost were sent');
  await send(request('GET /files'));
  expect(sent).toBe(3);
});

/** An address that the server does not have is told apart. */
const statusFor = ({ url = '' }: IncomingMessage): number => (url.includes('no-such-resource') ? 404 : 200);

test('a run keeps to the budget of requests that cost', async () => {
  const { url, asked } = await serve((incoming, response) =>
    response.writeHead(statusFor(incoming), { 'content-type': 'application/json' }).end('{}'),
  );
  const target = { ...liveTarget({ url, apiKey: 'sk-test', allowWrites: false }), limits: { maxCosting: 2 } };
  const context = createContext(contract, target, {
    baseline: [],
    seed: 1,
    today: '2026-11-24',
    clock: lateWhenSilent(),
  });
  await runAll(contract, context, { ...everything, groups: ['Chat', 'Moderations'], phases: ['examples'] });
  expect(asked.filter((line) => line === 'POST /v1/chat/completions')).toHaveLength(2);
  expect(asked.filter((line) => line === 'POST /v1/moderations').length).toBeGreaterThan(0);
});

test('on loopback nothing is created or changed without a flag', async () => {
  const { url, asked } = await serve((incoming, response) =>
    response
      .writeHead(statusFor(incoming), { 'content-type': 'application/json' })
      .end('{"id":"a","data":[{"id":"b"}]}'),
  );
  const groups = ['Files', 'Assistants', 'Vector stores', 'Projects', 'Fine-tuning', 'Chat', 'Responses'];
  await runOn(
    { url },
    { ...everything, groups, phases: ['examples', 'negatives', 'stateful'], maxExamples: 5 },
    { allowWrites: false },
  );
  const others = new Set(asked.filter((line) => !line.startsWith('GET ')).map((line) => line.replace(/\?.*/, '')));
  expect([...others].sort()).toMatchInlineSnapshot(`
    [
      "POST /v1/chat/completions",
      "POST /v1/fine_tuning/alpha/graders/run",
      "POST /v1/fine_tuning/alpha/graders/validate",
      "POST /v1/no-such-resource-of-concord",
      "POST /v1/responses",
      "POST /v1/responses/compact",
      "POST /v1/responses/input_tokens",
    ]
  `);
});
