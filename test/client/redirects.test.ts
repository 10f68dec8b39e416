import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OpenAI, RedirectError, type Middleware } from '../../src/client/index.ts';
import { errorOf } from '../helpers/client.ts';

interface Seen {
  readonly at: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

const seen: Seen[] = [];
const servers: Server[] = [];
/** Each answers by the path: `/v1/<status>/<where>` redirects. */
async function listen(answer: (url: string) => [status: number, location?: string]): Promise<string> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      seen.push({ at: `${request.method} ${request.headers.host}${request.url}`, body, headers: request.headers });
      const [status, location] = answer(request.url ?? '');
      response.writeHead(status, {
        'content-type': 'application/json',
        'x-request-id': 'req_1',
        ...(location && { location }),
      });
      response.end('{"id":"there"}');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let away: string;
let home: string;
let next: Record<string, [number, string?]> = {};
beforeAll(async () => {
  away = await listen(() => [200]);
  home = await listen((url) => next[url] ?? [200]);
});
afterAll(() => servers.forEach((server) => server.close()));
beforeEach(() => void (seen.length = 0));

const pass: Middleware = (request, send) => send(request);
const asks: Readonly<Record<string, (client: OpenAI) => PromiseLike<unknown>>> = {
  'a method': (client) => client.embeddings.create({ model: 'm', input: 'prompt' }),
  'by path': (client) => client.post('/embeddings', { body: { input: 'prompt' } }),
  'openapi-fetch': (client) => client.api.POST('/embeddings', { body: { model: 'm', input: 'prompt' } }),
  'behind a middleware': (client) =>
    client.withOptions({ middleware: pass }).embeddings.create({ model: 'm', input: 'prompt' }),
  'a read': (client) => client.models.retrieve('m'),
};
const make = (fetchOptions?: object): OpenAI =>
  new OpenAI({
    apiKey: 'sk-1',
    baseURL: `http://${home}/v1`,
    maxRetries: 2,
    defaultHeaders: { 'api-key': 'k' },
    fetchOptions,
  });

describe('to another origin: nothing goes there', () => {
  const cells = Object.entries(asks).flatMap(([name, ask]) =>
    [301, 302, 303, 307, 308].map((status) => [status, name, ask] as const),
  );
  test.for(cells)('%i, %s', async ([status, , ask]) => {
    next = { '/v1/embeddings': [status, `http://${away}/x`], '/v1/models/m': [status, `http://${away}/x`] };
    const error: RedirectError = await errorOf(ask(make()));
    expect([error.constructor, error.status, error.message, error.requestID]).toEqual([
      RedirectError,
      status,
      expect.stringContaining(`http://${away}`),
      'req_1',
    ]);
    expect(seen.map(({ at }) => at.includes(away))).toEqual([false]);
  });

  test.for(Object.entries(asks))('at the second hop, %s', async ([, ask]) => {
    const second: [number, string] = [307, `http://${away}/x`];
    next = { '/v1/embeddings': [307, '/v1/second'], '/v1/models/m': [307, '/v1/second'], '/v1/second': second };
    expect(await errorOf(ask(make()))).toBeInstanceOf(RedirectError);
    expect(seen.map(({ at }) => at.includes(away))).toEqual([false, false]);
  });
});

describe('within the origin', () => {
  test.for(Object.entries(asks))('%s goes along as it is', async ([, ask]) => {
    next = {
      '/v1/embeddings': [308, '/v1/second'],
      '/v1/models/m': [307, 'second'],
      '/v1/models/second': [308, '/v1/second'],
    };
    await ask(make());
    const [first, last] = [seen[0], seen.at(-1)];
    expect(last?.at).toContain('/v1/second');
    expect([last?.at.split(' ')[0], last?.body, last?.headers.authorization]).toEqual([
      first?.at.split(' ')[0],
      first?.body,
      'Bearer sk-1',
    ]);
  });

  test.for([301, 302, 303])('%i does not make a GET of a POST', async (status) => {
    next = { '/v1/embeddings': [status, '/v1/second'] };
    expect(await errorOf(asks['a method']?.(make()) as never)).toMatchObject({ name: 'RedirectError', status });
    expect(seen).toHaveLength(1);
  });

  test('again and again', async () => {
    next = { '/v1/models/m': [307, '/v1/models/m'] };
    expect(await errorOf(make().models.retrieve('m'))).toBeInstanceOf(RedirectError);
    expect(seen).toHaveLength(21);
  });

  test.for(['http://', 'javascript:alert(1)', ''])('to %s', async (location) => {
    next = { '/v1/models/m': [302, location] };
    expect(await errorOf(make().models.retrieve('m'))).toBeInstanceOf(RedirectError);
  });
});

describe('`redirect` in `fetchOptions` is heeded', () => {
  test('follow', async () => {
    next = { '/v1/models/m': [302, `http://${away}/x`] };
    expect(await make({ redirect: 'follow' }).models.retrieve('m')).toMatchObject({ id: 'there' });
  });

  test('manual', async () => {
    next = { '/v1/models/m': [302, `http://${away}/x`] };
    expect(await errorOf(make({ redirect: 'manual' }).models.retrieve('m'))).toMatchObject({
      name: 'RedirectError',
      status: 302,
    });
    expect(
      (await make({ redirect: 'manual' }).api.GET('/models/{model}', { params: { path: { model: 'm' } } })).response
        .status,
    ).toBe(302);
  });
});

test('a browser, which does not say where to', async () => {
  const opaque = Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
  const client = new OpenAI({ apiKey: 'sk-1', fetch: async () => opaque });
  const error: RedirectError = await errorOf(client.models.retrieve('m'));
  expect([error.name, error.status, error.message]).toEqual([
    'RedirectError',
    undefined,
    'The server redirects without saying where to. (GET /models/{model})',
  ]);
});
