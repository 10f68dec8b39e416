import Official from 'openai';
import { describe, expect, test } from 'vitest';
import { OpenAI } from '../../src/client/index.ts';

/** Does the same with both clients, and gives what came of it and what was sent. */
async function onBoth(answer: () => Response, work: (client: Official) => unknown) {
  const results = [Official, OpenAI].map(async (Client) => {
    const sent: unknown[] = [];
    const client = new Client({
      apiKey: 'sk',
      baseURL: 'http://api.test/v1',
      maxRetries: 0,
      fetch: async (url, init) => {
        const request = new Request(url as string, init);
        sent.push([request.method, request.url, request.headers.get('content-type'), await request.text()]);
        return answer();
      },
    });
    return { result: await work(client as Official), sent };
  });
  const [official, ours] = await Promise.all(results);
  return { official, ours };
}

const ok = (): Response => Response.json({ id: 'x' });

describe('a request by path is sent as the official client sends it', () => {
  test.for<[name: string, options: object]>([
    ['fields', { body: { a: 1 } }],
    ['a list', { body: [1, 2] }],
    ['no body', { body: null }],
    ['text', { body: 'plain' }],
    ['text with a content type', { body: 'plain', headers: { 'Content-Type': 'text/markdown' } }],
    ['bytes', { body: new TextEncoder().encode('bytes') }],
    ['a blob', { body: new Blob(['blob'], { type: 'text/x' }) }],
    [
      'a form of fields',
      {
        body: { a: 'x y', b: [1, 2], c: { d: true } },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    ['a query', { query: { a: 'x y+z', b: [1, 2], c: { d: '&' }, e: null, f: undefined } }],
  ])('%s', async ([, options]) => {
    const { official, ours } = await onBoth(ok, (client) => client.post('/some/path', options));
    expect(ours).toEqual(official);
  });

  test('no content is null', async () => {
    const { official, ours } = await onBoth(
      () => new Response(null, { status: 204 }),
      (client) => client.delete('/some/path'),
    );
    expect(ours).toEqual(official);
    expect(ours?.result).toBe(null);
  });

  test('an id is a number', async () => {
    const { official, ours } = await onBoth(ok, (client) => client.files.retrieve(7 as never));
    expect(ours?.sent).toEqual(official?.sent);
  });

  test('options that are a promise are refused, not ignored', () => {
    const client = new OpenAI({ apiKey: 'sk' });
    const options = Promise.resolve({ method: 'get' as const, path: '/x' });
    expect(() => client.get('/x', options as never)).toThrow(/a promise/);
    expect(() => client.request(options as never)).toThrow(/a promise/);
  });
});

describe('the request of the next page is the official one', () => {
  test.for<[name: string, answer: object]>([
    ['there is one', { data: [{ id: 'f_1' }, { id: 'f_2' }], has_more: true }],
    ['the last page', { data: [], has_more: false }],
  ])('%s', async ([, answer]) => {
    const { official, ours } = await onBoth(
      () => Response.json(answer),
      async (client) => {
        const page = await client.vectorStores.files.list('vs_1', { limit: 2 });
        const { method, path, query } = page.nextPageRequestOptions() ?? {};
        return { method, path, query };
      },
    );
    expect(ours).toEqual(official);
  });
});

test.for([{}, { data: null }, { object: 'list', data: [{ id: 'f_1' }] }])('a page has items: %j', async (answer) => {
  const { official, ours } = await onBoth(
    () => Response.json(answer),
    async (client) => (await client.files.list()).data.map(({ id }) => id),
  );
  expect(ours).toEqual(official);
});

test('an error that a program makes has the official message', () => {
  const made = [Official, OpenAI].map(({ APIError }) =>
    (
      [
        [400, { message: 'Of the body.' }, 'Given.', new Headers()],
        [400, { message: ['a', 'b'] }, undefined, new Headers()],
        [422, undefined, 'Given.', new Headers()],
        [undefined, undefined, 'Given.', undefined],
      ] as const
    ).map((args) => new (APIError as never as new (...all: readonly unknown[]) => Error)(...args).message),
  );
  expect(made[1]).toEqual(made[0]);
});
