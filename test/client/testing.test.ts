import { describe, expect, test } from 'vitest';
import { OpenAI, type ClientOptions } from '../../src/client/index.ts';
import { eventsOf, fetchFrom, fetchRecorded, withFaults, type Fault } from '../../src/client/testing/index.ts';
import { collect, errorOf } from '../helpers/client.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

skipWaiting();

const clientOn = (fetch: ClientOptions['fetch'], more: ClientOptions = {}) =>
  new OpenAI({ apiKey: 'k', baseURL: 'http://api.test/v1', fetch, ...more });
const chunk = (content: string, finish: string | null = null): object => ({
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});
const chunks = [chunk('ä'), chunk('b'), chunk('', 'stop')];
const ask: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };

describe('handlers', () => {
  const fetch = fetchFrom({
    'GET /files/{file_id}': (request) => ({ id: new URL(request.url).pathname.split('/').at(-1) }),
    'POST /chat/completions': eventsOf(chunks),
    'DELETE /files/{file_id}': new Response('{"error":{"message":"No."}}', { status: 404 }),
  });

  test('answer by route', async () => {
    const client = clientOn(fetch);
    expect(await client.files.retrieve('file-1')).toEqual({ id: 'file-1' });
    expect(await client.files.delete('file-1').catch(({ status }: { status: number }) => status)).toBe(404);
    expect(await collect(await client.chat.completions.create(ask))).toEqual({ items: chunks });
    expect(await collect(await client.chat.completions.create(ask))).toEqual({ items: chunks });
    expect(fetch.requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'POST', 'POST']);
    expect(await fetch.requests[2]?.json()).toEqual(ask);
  });

  test('name the route that they lack', async () => {
    const error: Error = await errorOf(clientOn(fetch, { maxRetries: 0 }).models.list());
    expect((error.cause as Error).message).toBe(
      'No handler for GET /v1/models. There are: GET /files/{file_id}, POST /chat/completions, DELETE /files/{file_id}.',
    );
  });
});

describe('recorded exchanges', () => {
  const recorded = () =>
    fetchRecorded([
      { request: { method: 'GET', url: '/models/m' }, response: { body: { id: 'm' } } },
      {
        request: { method: 'POST', url: 'http://api.test/v1/moderations', body: { input: 'x' } },
        response: { status: 400, body: { error: { message: 'No.' } } },
      },
    ]);

  test('are given once, in their order', async () => {
    const client = clientOn(recorded(), { maxRetries: 0 });
    expect(await client.models.retrieve('m')).toEqual({ id: 'm' });
    expect(await errorOf(client.moderations.create({ input: 'x' }))).toMatchObject({ status: 400 });
    expect(((await errorOf(client.models.list())) as Error).cause).toMatchObject({
      message: expect.stringMatching(/all 2 recorded/),
    });
  });

  test.for([
    [
      'another route',
      (client: OpenAI) => client.models.list(),
      /Exchange 1 is of GET \/models\/m, not of GET \/v1\/models/,
    ],
    [
      'another body',
      async (client: OpenAI) => {
        await client.models.retrieve('m');
        return client.moderations.create({ input: 'y' });
      },
      /Exchange 2.*the body is/,
    ],
  ] as const)('refuse %s', async ([, call, says]) => {
    const error: Error = await errorOf(call(clientOn(recorded(), { maxRetries: 0 })));
    expect((error.cause as Error).message).toMatch(says);
  });
});

describe('events', () => {
  const read = async (...args: Parameters<typeof eventsOf>) => {
    const client = clientOn(async () => eventsOf(...args), { idleTimeout: 20 });
    const { items, error } = await collect(await client.chat.completions.create(ask));
    return [items.length, (error as Error | undefined)?.name];
  };

  test.for<[name: string, options: Parameters<typeof eventsOf>[1], want: unknown]>([
    ['as they are', {}, [3, undefined]],
    ['split at every byte', { pieceSize: 1 }, [3, undefined]],
    ['split anywhere', { pieceSize: 7 }, [3, undefined]],
    ['cut', { end: 'cut' }, [3, 'TruncatedStreamError']],
    ['without more', { end: 'stall' }, [3, 'IdleTimeoutError']],
    [
      'with an error in the middle',
      { error: { at: 1, message: 'Overloaded.', code: 'rate_limit_exceeded' } },
      [1, 'RateLimitError'],
    ],
    ['without a sentinel', { sentinel: null }, [3, undefined]],
  ])('%s', async ([, options, want]) => expect(await read(chunks, options)).toEqual(want));

  test('with names', async () =>
    expect(await eventsOf([{ event: 'thread.created', data: { id: 't' } }]).text()).toBe(
      'event: thread.created\ndata: {"id":"t"}\n\n',
    ));
});

describe('faults by attempt', () => {
  const soon = { 'retry-after-ms': '1' };
  test.for<[name: string, faults: readonly Fault[], end: unknown, attempts: number]>([
    ['none', [], 'm', 1],
    ['two, then none', ['refused', { status: 503, headers: soon }], 'm', 3],
    ['a cut answer, then none', ['cut'], 'm', 2],
    ['a status that is not tried again', [404], 'NotFoundError', 1],
    ['too many', [500, 500, 500], 'InternalServerError', 3],
    ['a stall, then none', ['stall'], 'm', 2],
  ])('%s', async ([, faults, end, attempts]) => {
    const fetch = withFaults(faults, fetchFrom({ 'GET /models/m': { id: 'm' } }));
    const client = clientOn(fetch, { timeout: 30 });
    expect([
      await client.models.retrieve('m').then(
        ({ id }) => id,
        ({ name }: Error) => name,
      ),
      fetch.requests.length,
    ]).toEqual([end, attempts]);
  });
});
