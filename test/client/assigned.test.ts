import { describe, expect, test, vi } from 'vitest';
import { OpenAI } from '../../src/client/index.ts';
import { unsupported } from '../../src/client/core/unsupported-options.ts';
import { answering, json } from '../helpers/client.ts';

describe('what is assigned to a client holds for later requests', () => {
  const send = {
    'by method': (client: OpenAI): PromiseLike<unknown> => client.models.list(),
    'by path': (client: OpenAI): PromiseLike<unknown> => client.api.GET('/models'),
    'of a client made of it': (client: OpenAI): PromiseLike<unknown> => client.withOptions({}).models.list(),
  };
  test.for(Object.entries(send))('%s', async ([, list]) => {
    const { client, requests } = answering([json({ data: [] })]);
    await list(client);
    Object.assign(client, {
      apiKey: 'sk-assigned',
      baseURL: 'http://assigned.test/v2/',
      organization: 'org_assigned',
      project: 'proj_assigned',
    });
    await list(client);
    expect(requests.map(({ url }) => url)).toEqual(['http://api.test/v1/models', 'http://assigned.test/v2/models']);
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer sk-assigned');
    expect(requests[1]?.headers.get('openai-organization')).toBe('org_assigned');
    expect(requests[1]?.headers.get('openai-project')).toBe('proj_assigned');
  });

  test("an administrator's key, and fetchOptions", async () => {
    const seen: unknown[] = [];
    const fetch = async (_: unknown, init?: { headers?: unknown; cache?: string }): Promise<Response> => {
      seen.push([init?.cache, new Headers(init?.headers as Headers).get('authorization')]);
      return json({ data: [] });
    };
    const { client } = answering([], { fetch: fetch as typeof globalThis.fetch });
    client.adminAPIKey = 'sk-admin-assigned';
    client.fetchOptions = { cache: 'no-store' };
    await client.admin.organization.certificates.list();
    expect(seen).toEqual([['no-store', 'Bearer sk-admin-assigned']]);
  });

  test('fetchOptions over those that the client was made with, and under those of a request', async () => {
    const seen: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      seen.push([init?.cache, init?.redirect]);
      return json({});
    };
    const { client } = answering([], { fetch, fetchOptions: { cache: 'reload', redirect: 'error' } });
    client.fetchOptions = { cache: 'no-store' };
    await client.models.retrieve('m');
    await client.models.retrieve('m', { fetchOptions: { cache: 'no-cache', redirect: 'follow' } });
    expect(seen).toEqual([
      ['no-store', 'manual'],
      ['no-cache', 'follow'],
    ]);
  });

  test('timeout and retries', async () => {
    const { client, requests } = answering([() => new Promise(() => {})]);
    client.timeout = 5;
    client.maxRetries = 0;
    await expect(client.models.list()).rejects.toThrow('No more than 5 ms');
    expect(requests).toHaveLength(1);
  });

  test('log', async () => {
    const debug = vi.fn<(message: string) => void>();
    const { client } = answering([json({ data: [] })]);
    await client.models.list();
    client.logger = { ...console, debug };
    client.logLevel = 'debug';
    await client.models.list();
    expect(debug).toHaveBeenCalledTimes(2);
  });

  test('a key in place of the function that gave them', async () => {
    const { client, requests } = answering([json({ data: [] })], { apiKey: () => 'sk-given' });
    expect(client.apiKey).toBeNull();
    await client.withOptions({}).models.list();
    client.apiKey = 'sk-assigned';
    await client.models.list();
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer sk-given',
      'Bearer sk-assigned',
    ]);
  });
});

describe('a base URL with a query of its own', () => {
  test.for<[name: string, send: (client: OpenAI) => PromiseLike<unknown>, search: string]>([
    ['a method', (client) => client.models.list(), '?v=1&v=2&region=eu'],
    ['a method with a query', (client) => client.files.list({ limit: 2 }), '?v=1&v=2&region=eu&limit=2'],
    ['a query over it', (client) => client.files.list({}, { query: { v: 3 } }), '?region=eu&v=3'],
    ['a path', (client) => client.get('/files?limit=2'), '?v=1&v=2&region=eu&limit=2'],
    [
      'openapi-fetch',
      (client) => client.api.GET('/files', { params: { query: { limit: 2 } } }),
      '?v=1&v=2&region=eu&limit=2',
    ],
  ])('%s', async ([, send, search]) => {
    const { client, requests } = answering([json({ data: [] })], { baseURL: 'http://api.test/v1/?v=1&v=2&region=eu' });
    await send(client);
    expect(new URL(requests[0]?.url ?? '').pathname).toMatch(/^\/v1\/(files|models)$/);
    expect(new URL(requests[0]?.url ?? '').search).toBe(search);
  });
});

test('an address of its own goes as it is, by path', async () => {
  const { client, requests } = answering([json({ data: [] })]);
  await client.api.GET('/models', { baseUrl: 'http://other.test/v9' });
  expect(requests[0]?.url).toBe('http://other.test/v9/models');
});

describe('options of the official client that decide where or as whom, and that this one does not have', () => {
  test.for(Object.keys(unsupported))('%s', (name) => {
    expect(() => new OpenAI({ [name]: 'eu' })).toThrow(`\`${name}\` is not an option of this client.`);
    expect(() => new OpenAI({ apiKey: 'sk' }).withOptions({ [name]: {} })).toThrow('is not an option');
    expect(new OpenAI({ apiKey: 'sk', [name]: null })).toBeInstanceOf(OpenAI);
  });
});

test('the promise of a request is one to `instanceof`, and is still asked for its answer once it is awaited', async () => {
  const { client } = answering([json({ data: [] })]);
  const promise = client.models.list();
  expect(promise).toBeInstanceOf(Promise);
  expect(await Promise.all([promise, Promise.race([promise, client.models.list()])])).toEqual([
    { data: [] },
    { data: [] },
  ]);
});

test('the time that is given by default can be read', () => expect(OpenAI.DEFAULT_TIMEOUT).toBe(600_000));
