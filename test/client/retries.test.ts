import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfter, retryDelay, shouldRetry } from '../../src/client/core/retry.ts';
import { APIConnectionError, TotalTimeoutError, type APIError, type RetryInfo } from '../../src/client/index.ts';
import { Attempt } from '../../src/client/core/attempt.ts';
import { errorFromResponse } from '../../src/client/core/error-from.ts';
import { answering, errorOf, failure, json, sse } from '../helpers/client.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

const soon = { 'retry-after-ms': '1' };
const errorWith = (status: number, headers: Record<string, string> = {}, code = 'x'): APIError =>
  errorFromResponse(
    new Response('', { status, headers }),
    JSON.stringify({ error: { code } }),
    new Attempt({ method: 'GET', path: '/' }, undefined),
  );

describe('shouldRetry', () => {
  test.for<[status: number, headers: Record<string, string>, code: string, want: boolean]>([
    [400, {}, 'x', false],
    [404, {}, 'x', false],
    [408, {}, 'x', true],
    [409, {}, 'x', true],
    [429, {}, 'rate_limit_exceeded', true],
    [429, {}, 'insufficient_quota', false],
    [429, { 'x-should-retry': 'true' }, 'insufficient_quota', false],
    [500, {}, 'x', true],
    [503, { 'x-should-retry': 'false' }, 'x', false],
    [400, { 'x-should-retry': 'true' }, 'x', true],
  ])('%i %o %s: %s', ([status, headers, code, want]) =>
    expect(shouldRetry(errorWith(status, headers, code))).toBe(want),
  );

  test('by kind', () => {
    expect(shouldRetry(new APIConnectionError())).toBe(true);
    expect(shouldRetry(new TotalTimeoutError())).toBe(false);
    expect(shouldRetry(new TypeError('a bug'))).toBe(false);
  });
});

describe('retryDelay', () => {
  const now = Date.parse('2026-11-24T00:00:00Z');
  test.for<[headers: Record<string, string>, want: number | undefined]>([
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': 'Tue, 24 Nov 2026 00:00:07 GMT' }, 7000],
    [{ 'retry-after': 'Mon, 23 Nov 2026 00:00:00 GMT' }, undefined],
    [{ 'retry-after': 'later' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after-ms': 'x' }, undefined],
    [{}, undefined],
  ])('%o asks for %s ms', ([headers, want]) => expect(retryAfter(new Headers(headers), now)).toBe(want));

  test('past the cap there is no next try', () => {
    const headers = new Headers({ 'retry-after': '120' });
    expect(retryDelay(1, headers, 60_000)).toBeUndefined();
    expect(retryDelay(1, headers, 120_000)).toBe(120_000);
  });

  test('without the server, it doubles up to eight seconds, less up to a quarter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const delay = retryDelay(attempt, new Headers(), 60_000, random) as number;
          const most = Math.min(8000, 500 * 2 ** (attempt - 1));
          expect(delay).toBeLessThanOrEqual(most);
          expect(delay).toBeGreaterThanOrEqual(most * 0.75);
        },
      ),
    );
  });
});

describe('the loop', () => {
  skipWaiting();

  test('tries again, and tells', async () => {
    const told: RetryInfo[] = [];
    const { client, requests } = answering([failure(500, undefined, soon), new TypeError('reset'), json({ id: 'm' })], {
      onRetry: (info) => void told.push(info),
    });
    expect((await client.models.retrieve('m')).id).toBe('m');
    expect(requests).toHaveLength(3);
    expect(told.map(({ attempt, error }) => [attempt, error.name])).toEqual([
      [1, 'InternalServerError'],
      [2, 'APIConnectionError'],
    ]);
  });

  test.for([
    ['of the client', { maxRetries: 1 }, {}],
    ['of the request', { maxRetries: 5 }, { maxRetries: 1 }],
  ] as const)('maxRetries %s', async ([, clientOptions, options]) => {
    const { client, requests } = answering([failure(500, undefined, soon)], clientOptions);
    expect(((await errorOf(client.models.retrieve('m', options))) as APIError).status).toBe(500);
    expect(requests).toHaveLength(2);
  });

  test.for([
    ['a wait past the cap', failure(429, undefined, { 'retry-after': '120' })],
    ['exhausted quota', failure(429, { code: 'insufficient_quota' }, soon)],
    ['a request that is wrong', failure(400)],
  ] as const)('%s fails at once', async ([, answer]) => {
    const { client, requests } = answering([answer]);
    await errorOf(client.models.retrieve('m'));
    expect(requests).toHaveLength(1);
  });

  test('the body is sent again, and so is the idempotency key', async () => {
    const { client, requests } = answering([failure(500, undefined, soon), json({})]);
    await client.embeddings.create({ model: 'm', input: 'text' }, { idempotencyKey: 'key-1' });
    const sent = await Promise.all(
      requests.map(async (request) => [request.headers.get('idempotency-key'), await request.text()]),
    );
    expect(sent).toEqual([1, 2].map(() => ['key-1', '{"model":"m","input":"text","encoding_format":"base64"}']));
  });

  test('no idempotency key is made up', async () => {
    const { client, requests } = answering([json({})]);
    await client.embeddings.create({ model: 'm', input: 'text' });
    expect(requests[0]?.headers.has('idempotency-key')).toBe(false);
  });

  test('an abort interrupts the wait', async () => {
    const { client } = answering([failure(500, undefined, { 'retry-after': '50' })]);
    const controller = new AbortController();
    const started = Date.now();
    const pending = errorOf(client.models.retrieve('m', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 20);
    expect(((await pending) as Error).name).toBe('APIUserAbortError');
    expect(Date.now() - started).toBe(20);
  });

  test('a body that was a stream is not sent again', async () => {
    const { client, requests } = answering([failure(500, undefined, soon)]);
    const body = new Blob(['once']).stream();
    expect(await errorOf(client.post('/things', { body }))).toMatchObject({ status: 500 });
    expect(requests).toHaveLength(1);
  });

  test('a body that is opened for each try is', async () => {
    const { client, requests } = answering([failure(500, undefined, soon), json({ ok: true })]);
    expect(await client.post('/things', { body: () => new Blob(['again']).stream() })).toEqual({ ok: true });
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['again', 'again']);
  });

  test('what onRetry throws ends the request', async () => {
    const { client, requests } = answering([failure(500, undefined, soon)]);
    const stop = new Error('enough');
    const onRetry = (): void => {
      throw stop;
    };
    expect(await errorOf(client.models.retrieve('m', { onRetry }))).toBe(stop);
    expect(requests).toHaveLength(1);
  });

  test('a mistake in a middleware is no failed connection', async () => {
    const bug = new TypeError('undefined is not a function');
    const { client, requests } = answering([json({})], { middleware: () => Promise.reject(bug) });
    expect(await errorOf(client.models.retrieve('m'))).toBe(bug);
    expect(requests).toHaveLength(0);
  });

  test('a body that is cut is asked for again', async () => {
    const cut = (): Response =>
      new Response(sse(['{"id":'], 'cut').body, { headers: { 'content-type': 'application/json' } });
    const { client, requests } = answering([cut, json({ id: 'm' })]);
    expect((await client.models.retrieve('m')).id).toBe('m');
    expect(requests).toHaveLength(2);
  });
});

test.for([
  ['nothing is said', {}],
  ['the setting is taken away', { maxRetries: undefined }],
] as const)('twice, where %s', async ([, assigned]) => {
  const { client, requests } = answering([failure(503, undefined, soon)]);
  expect(client.maxRetries).toBe(2);
  await errorOf(Object.assign(client, assigned).models.retrieve('m'));
  expect(requests).toHaveLength(3);
});
