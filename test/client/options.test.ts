import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OpenAI, OpenAIError, type ClientOptions, type Fetch } from '../../src/client/index.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { answering, errorOf, failure, json } from '../helpers/client.ts';

afterEach(() => vi.unstubAllEnvs());

const page = { object: 'list', data: [], has_more: false, first_id: null, last_id: null };
const none = { apiKey: undefined, adminAPIKey: undefined };

describe('the environment', () => {
  test('that may not be read is none, as in Deno without the permission', () => {
    const env = new Proxy({}, { get: () => expect.fail('NotCapable') });
    vi.stubGlobal('process', { env });
    const make = (): OpenAI => new OpenAI({ apiKey: 'sk-test' });
    expect(make).not.toThrow();
    vi.unstubAllGlobals();
  });

  test('fills what is left out, trimmed', () => {
    for (const [name, value] of Object.entries({
      OPENAI_API_KEY: ' sk-env ',
      OPENAI_ADMIN_KEY: 'sk-admin-env',
      OPENAI_ORG_ID: 'org-env',
      OPENAI_PROJECT_ID: 'proj-env',
      OPENAI_WEBHOOK_SECRET: 'whsec-env',
      OPENAI_BASE_URL: 'http://env.test/v1',
    })) {
      vi.stubEnv(name, value);
    }
    const { apiKey, adminAPIKey, organization, project, webhookSecret, baseURL } = new OpenAI();
    expect({ apiKey, adminAPIKey, organization, project, webhookSecret, baseURL }).toEqual({
      apiKey: 'sk-env',
      adminAPIKey: 'sk-admin-env',
      organization: 'org-env',
      project: 'proj-env',
      webhookSecret: 'whsec-env',
      baseURL: 'http://env.test/v1',
    });
    expect(new OpenAI({ apiKey: 'sk-own', baseURL: 'http://own.test' })).toMatchObject({
      apiKey: 'sk-own',
      baseURL: 'http://own.test',
    });
  });

  test('blank values count as unset', () => {
    vi.stubEnv('OPENAI_API_KEY', '  ');
    vi.stubEnv('OPENAI_ADMIN_KEY', '');
    expect(() => new OpenAI()).toThrow(OpenAIError);
  });

  test('custom headers stand below the options', async () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-one: env\nx-two: env: more\nnonsense');
    const { client, requests } = answering([json({})], { defaultHeaders: { 'x-one': 'option' } });
    await client.models.retrieve('m');
    expect([requests[0]?.headers.get('x-one'), requests[0]?.headers.get('x-two')]).toEqual(['option', 'env: more']);
  });
});

test.for([
  ['Authorization: Basic abcd', 'Basic abcd', 1],
  ['x-other: 1', 'Bearer sk-test-1234', 0],
] as const)('OPENAI_CUSTOM_HEADERS with %s is sent, and told of', async ([lines, sent, warnings]) => {
  vi.stubEnv('OPENAI_CUSTOM_HEADERS', lines);
  const warn = vi.fn<(message: string) => void>();
  const { client, requests } = answering([json({})], { logger: { ...console, warn } });
  await client.models.retrieve('m');
  expect(requests[0]?.headers.get('authorization')).toBe(sent);
  expect(warn.mock.calls).toHaveLength(warnings);
  for (const [message] of warn.mock.calls) expect(message).toMatch(/`authorization` of OPENAI_CUSTOM_HEADERS/);
  expect(JSON.stringify(warn.mock.calls)).not.toContain('abcd');
});

test.for([
  ['nope', 1],
  ['debug', 0],
  [' ', 0],
] as const)('OPENAI_LOG=%s is warned about, if it is not a level', ([level, warnings]) => {
  vi.stubEnv('OPENAI_LOG', level);
  const warn = vi.fn<(message: string) => void>();
  const { client } = answering([json({})], { logger: { ...console, warn } });
  expect(warn.mock.calls).toHaveLength(warnings);
  expect(client.logLevel).toBe(level === 'debug' ? 'debug' : 'warn');
  for (const [message] of warn.mock.calls)
    expect(message).toBe(
      '[openai-concord] OPENAI_LOG: "nope" is none of off, error, warn, info, debug. It counts as warn.',
    );
});

test('a header in OPENAI_CUSTOM_HEADERS that cannot be sent is named at once', () => {
  vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x a: hidden');
  expect(() => new OpenAI({ apiKey: 'sk' })).toThrow('The header "x a" cannot be sent');
});

test('a dispatcher that is not of the undici of `fetch` is named, and not tried again', async () => {
  const cause = Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' });
  const { client, requests } = answering([new TypeError('fetch failed', { cause })]);
  const error: Error = await errorOf(client.models.retrieve('m'));
  expect([error.name, error.message, requests.length]).toEqual([
    'OpenAIError',
    expect.stringMatching(/`dispatcher`/),
    1,
  ]);
  expect(error.cause).toMatchObject({ cause: { message: 'invalid onRequestStart method' } });
});

describe('keys', () => {
  test('each operation gets its own', async () => {
    const { client, requests } = answering([json(page)]);
    await client.models.list();
    await client.admin.organization.projects.list();
    await client.get('/organization/users');
    await client.get('/things', { admin: true });
    await client.get('/things');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer sk-test-1234',
      'Bearer sk-admin-5678',
      'Bearer sk-admin-5678',
      'Bearer sk-admin-5678',
      'Bearer sk-test-1234',
    ]);
  });

  test.for<[name: string, options: ClientOptions, call: (client: OpenAI) => PromiseLike<unknown>, message: string]>([
    [
      'of an administrator',
      { ...none, apiKey: 'sk' },
      (client) => client.admin.organization.projects.list(),
      "GET /organization/projects takes an administrator's key: pass `adminAPIKey`, or set OPENAI_ADMIN_KEY.",
    ],
    [
      'of a project',
      { ...none, adminAPIKey: 'sk-admin' },
      (client) => client.models.list(),
      'GET /models takes a key of a project: pass `apiKey`, or set OPENAI_API_KEY.',
    ],
  ])('a missing key %s is named, and the other is not sent', async ([, options, call, message]) => {
    vi.stubEnv('OPENAI_API_KEY', '');
    vi.stubEnv('OPENAI_ADMIN_KEY', '');
    const { client, requests } = answering([json(page)], options);
    expect(((await errorOf(call(client))) as Error).message).toBe(message);
    expect(requests).toHaveLength(0);
  });

  test('another spelling', () => expect(new OpenAI({ adminApiKey: 'sk-admin' }).adminAPIKey).toBe('sk-admin'));

  test('a function is asked before each try', async () => {
    const keys = ['sk-1', 'sk-2'];
    const apiKey = async (): Promise<string> => keys.shift() ?? 'none';
    const { client, requests } = answering([failure(500, undefined, { 'retry-after-ms': '1' }), json({})], { apiKey });
    await client.models.retrieve('m');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer sk-1', 'Bearer sk-2']);
  });

  test('a function that fails is an error of its own, and not retried', async () => {
    const apiKey = vi.fn<() => Promise<string>>(() => Promise.reject(new Error('vault is closed')));
    const error: Error = await errorOf(answering([json({})], { apiKey }).client.models.retrieve('m'));
    expect([error.name, (error.cause as Error).message, apiKey.mock.calls.length]).toEqual([
      'OpenAIError',
      'vault is closed',
      1,
    ]);
  });

  test.for<[name: string, value: string | null, want: string | null]>([
    ['set by hand', 'Custom abc', 'Custom abc'],
    ['removed by hand', null, null],
  ])('%s', async ([, value, want]) => {
    const { client, requests } = answering([json({})], { defaultHeaders: { Authorization: value } });
    await client.models.retrieve('m');
    expect(requests[0]?.headers.get('authorization')).toBe(want);
  });
});

describe('requests', () => {
  test('headers and query are laid over one another', async () => {
    const options = {
      organization: 'org',
      project: 'proj',
      defaultHeaders: { 'x-a': '1', 'x-b': '1' },
      defaultQuery: { v: '1', w: '1' },
    };
    const { client, requests } = answering([json(page)], options);
    await client.files.list({ limit: 2 }, { headers: { 'x-a': null, 'x-b': '2' }, query: { w: '2' } });
    const [request] = requests;
    expect(new URL(request?.url ?? '').search).toBe('?v=1&limit=2&w=2');
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: 'Bearer sk-test-1234',
      'openai-organization': 'org',
      'openai-project': 'proj',
      'user-agent': expect.any(String),
      'x-b': '2',
    });
  });

  test('nothing is told about the machine', async () => {
    const { client, requests } = answering([json({})]);
    await client.chat.completions.create({ model: 'm', messages: [] });
    const { 'user-agent': agent, ...headers } = Object.fromEntries(requests[0]?.headers ?? []);
    expect([agent, Object.keys(headers).sort()]).toEqual([
      `openai-concord/${JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')).version}`,
      ['accept', 'authorization', 'content-type'],
    ]);
  });

  test('a retry says that it is one', async () => {
    const { client, requests } = answering([failure(500, undefined, { 'retry-after-ms': '1' }), json({})]);
    await client.models.retrieve('m');
    expect(requests.map(({ headers }) => headers.get('x-stainless-retry-count'))).toEqual([null, '1']);
  });

  test('withOptions changes what is given, and nothing else', async () => {
    const { client, requests } = answering([json({})]);
    const other = client.withOptions({ apiKey: 'sk-other', timeout: 5 });
    expect(other).toBeInstanceOf(OpenAI);
    expect([other.timeout, client.timeout, other.baseURL]).toEqual([5, 600_000, 'http://api.test/v1']);
    await other.models.retrieve('m');
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk-other');
  });

  test('fetchOptions reach fetch among its settings, also behind a middleware and by path', async () => {
    const seen: unknown[] = [];
    const fetch: Fetch = async (_, init) => {
      seen.push(init?.redirect);
      return json({});
    };
    const client = new OpenAI({ apiKey: 'sk', fetch, fetchOptions: { redirect: 'manual' } });
    await client.models.retrieve('m');
    await client.withOptions({ middleware: (request, next) => next(request) }).models.retrieve('m');
    await client.api.GET('/models');
    expect(seen).toEqual(['manual', 'manual', 'manual']);
  });

  test('an address that is none is refused at once', () => {
    expect(() => new OpenAI({ apiKey: 'sk', baseURL: 'api.test/v1' })).toThrow(
      'baseURL is not a valid URL: "api.test/v1".',
    );
  });

  test('params that the contract does not know travel all the same', async () => {
    const { client, requests } = answering([json({})]);
    const params: OpenAI.EmbeddingCreateParams & { fresh: number } = { model: 'm', input: 'x', fresh: 1 };
    await client.embeddings.create(params);
    expect(await requests[0]?.json()).toEqual({ model: 'm', input: 'x', fresh: 1, encoding_format: 'base64' });
  });
});

describe('requests by path', () => {
  test('client.api asks for what the operation answers', async () => {
    const { client, requests } = answering([json({})]);
    await client.api.GET('/files/{file_id}', { params: { path: { file_id: 'f' } } });
    await client.api.GET('/files/{file_id}/content', { params: { path: { file_id: 'f' } }, parseAs: 'text' });
    expect(requests.map(({ headers }) => headers.get('accept'))).toEqual(['application/json', '*/*']);
  });

  test.for([undefined, '', {}] as const)('%o is not an id', async (id) => {
    const { client, requests } = answering([json({})]);
    const error: Error = await errorOf(client.files.retrieve(id as never));
    expect(error.message).toBe('GET /files/{file_id}: "file_id" must be a string that is not empty.');
    expect(requests).toHaveLength(0);
  });

  test.for(['get', 'post', 'put', 'patch', 'delete'] as const)('%s', async (method) => {
    const { client, requests } = answering([json({ done: true })]);
    const body = method === 'get' || method === 'delete' ? {} : { body: { a: 1 } };
    expect(await client[method]('/things/1?x=y', { query: { z: [1, 2] }, ...body })).toMatchObject({ done: true });
    const [request] = requests;
    expect([request?.method, request?.url]).toEqual([
      method.toUpperCase(),
      'http://api.test/v1/things/1?x=y&z%5B%5D=1&z%5B%5D=2',
    ]);
    expect(await request?.text()).toBe('body' in body ? '{"a":1}' : '');
  });

  test.for([
    ['bytes', new Uint8Array([104, 105]), 'hi', null],
    ['URL parameters', new URLSearchParams({ a: '1' }), 'a=1', 'application/x-www-form-urlencoded;charset=UTF-8'],
  ] as const)('a body of %s goes as it is', async ([, body, text, type]) => {
    const { client, requests } = answering([json({})]);
    await client.post('/things', { body });
    expect(await requests[0]?.text()).toBe(text);
    expect(requests[0]?.headers.get('content-type')).toBe(type);
  });

  test('fields are a form, whatever the case of its content type', async () => {
    const { client, requests } = answering([json({})]);
    const headers = { 'Content-Type': 'Application/X-WWW-Form-Urlencoded; charset=utf-8' };
    await client.post('/things', { body: { a: 1 }, headers });
    expect(await requests[0]?.text()).toBe('a=1');
  });

  test('a body of pieces goes piece by piece, once', async () => {
    const read: string[] = [];
    const { client } = answering([async (request) => (read.push(await request.text()), json({}))]);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array([104]);
      yield new Uint8Array([105]);
    }
    await client.post('/things', { body: pieces() });
    expect(read).toEqual(['hi']);
  });

  test('a body that cannot be written is refused', async () => {
    const { client, requests } = answering([json({})]);
    const body: { self?: object } = {};
    body.self = body;
    const error: Error = await errorOf(client.post('/things', { body }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(/cannot be written as JSON: .*circular/);
    expect(requests).toHaveLength(0);
  });

  test('what is not JSON is text', async () => {
    expect(
      await answering([new Response('hello', { headers: { 'content-type': 'text/plain' } })]).client.get('/greeting'),
    ).toBe('hello');
  });

  test.for(['things', 'https://elsewhere.test/', '//elsewhere.test/', '/a/../b', '/a/%2e%2e/b'])(
    '%s is refused',
    (path) => {
      const { client, requests } = answering([json({})]);
      expect(() => client.get(path)).toThrow(OpenAIError);
      expect(requests).toHaveLength(0);
    },
  );
});

test('a value that would change the path is refused', async () => {
  const { client, requests } = answering([json({})]);
  for (const id of ['..', '.', '%2e%2E', ''])
    expect(((await errorOf(client.files.retrieve(id))) as Error).name).toBe('OpenAIError');
  await client.files.retrieve('a/../b?c#d');
  expect(requests.map(({ url }) => url)).toEqual(['http://api.test/v1/files/a%2F..%2Fb%3Fc%23d']);
});

test('a page in a browser needs a word', () => {
  vi.stubGlobal('window', { document: {} });
  try {
    // What is asked is asked when the client is made, of the platform as it then is.
    expect(() => new OpenAI({ apiKey: 'sk' })).toThrow('dangerouslyAllowBrowser');
    expect(new OpenAI({ apiKey: 'sk', dangerouslyAllowBrowser: true }).apiKey).toBe('sk');
  } finally {
    vi.unstubAllGlobals();
  }
});
