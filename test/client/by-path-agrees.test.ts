import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import type { paths } from '../../generated/types.ts';
import { OpenAI } from '../../src/client/index.ts';

type Api = Client<paths>;
type Answer = () => Response;

const address = 'http://api.test/v1';
const file = { params: { path: { file_id: 'f' } } };
const answer =
  (body: BodyInit | null, init: ResponseInit = {}): Answer =>
  () =>
    new Response(body, init);
const data = answer('{"id":"f"}');

/** What a server receives from an implementation, and what its caller gets. */
async function outcomeOf(make: (fetch: typeof globalThis.fetch) => Api, given: Answer, act: (api: Api) => unknown) {
  const requests: unknown[] = [];
  const api = make(async (input, init) => {
    const request = new Request(input as Request, init);
    const text = (await request.text()).replaceAll(/-+formdata[-\w]+/g, 'boundary');
    const type = request.headers.get('content-type')?.replace(/boundary=.*/, '');
    const { origin, pathname, searchParams } = new URL(request.url);
    requests.push([request.method, origin, pathname, [...searchParams], type, request.headers.get('x-own'), text]);
    return given();
  });
  return { requests, outcome: await outcome(() => act(api)) };
}

async function outcome(act: () => unknown): Promise<unknown> {
  try {
    const { response, ...sorted } = (await act()) as { response: Response; data?: unknown };
    return [response.status, response.headers.get('x-seen'), Object.keys(sorted), await shown(sorted)];
  } catch (error) {
    // Each has its own words, but for the errors of these tests.
    return error instanceof Error && /^renamed.*/.exec(error.message);
  }
}

/** Bodies that are not values are read. */
async function shown(sorted: Readonly<Record<string, unknown>>): Promise<unknown> {
  const [value] = Object.values(sorted);
  if (value instanceof FormData) return [...value];
  const isBody = value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream;
  return isBody ? [value.constructor.name, await new Response(value).text()] : [value];
}

/** The outcome of one call by each implementation. */
async function outcomesOf(given: Answer, act: (api: Api) => unknown) {
  const theirs = await outcomeOf((fetch) => createClient<paths>({ baseUrl: address, fetch }), given, act);
  const options = { apiKey: 'k', baseURL: address, maxRetries: 0 };
  return { theirs, ours: await outcomeOf((fetch) => new OpenAI({ ...options, fetch }).api, given, act) };
}

const form = (): FormData => {
  const made = new FormData();
  made.set('purpose', 'batch');
  return made;
};
const query = { limit: 2, after: 'a b', include: ['x', 'y'], nested: { a: 1 } };

describe('a request', () => {
  test.for<[name: string, act: (api: Api) => unknown]>([
    ['with a path', (api) => api.GET('/files/{file_id}', file)],
    ['with a method as text', (api) => api.request('get', '/files/{file_id}', file)],
    ['with a body', (api) => api.POST('/embeddings', { body: { model: 'm', input: 'ä' } })],
    ['with text', (api) => api.POST('/embeddings', { body: 'x' as never, bodySerializer: String })],
    ['with a form', (api) => api.POST('/files', { body: form() as never })],
    ['with a body of null', (api) => api.POST('/embeddings', { body: null as never })],
    [
      'with a serializer of its body, which sees the headers',
      (api) =>
        api.POST('/embeddings', {
          body: { model: 'm', input: 'x' },
          headers: { 'x-own': 'a' },
          bodySerializer: ((body: object, headers: Headers) =>
            `${JSON.stringify(body)}${headers.get('x-own')}`) as never,
        }),
    ],
    [
      'whose serializer gives nothing',
      (api) => api.POST('/embeddings', { body: {} as never, bodySerializer: () => undefined }),
    ],
    [
      'with headers in two places',
      (api) => api.GET('/files', { params: { header: { 'x-own': 'b' } }, headers: { 'x-own': 'a' } } as never),
    ],
    [
      'with its own content type',
      (api) =>
        api.POST('/embeddings', { body: 'x' as never, bodySerializer: String, headers: { 'content-type': 'text/x' } }),
    ],
    ['with another base', (api) => api.GET('/files', { baseUrl: 'http://other.test/v9/' })],
    [
      'with a serializer of its path',
      (api) => api.GET('/files/{file_id}', { ...file, pathSerializer: (path) => path.replace(/{.*}/, 'other') }),
    ],
    ...[
      () => '?a=1',
      { array: { style: 'form', explode: false }, object: { style: 'form', explode: true } },
      { array: { style: 'pipeDelimited', explode: false }, allowReserved: true },
    ].map(
      (querySerializer) =>
        [
          `with a query written by ${JSON.stringify(querySerializer) ?? 'a function'}`,
          (api: Api) => api.GET('/files', { params: { query }, querySerializer } as never),
        ] as [string, (api: Api) => unknown],
    ),
  ])('%s', async ([, act]) => {
    const { ours, theirs } = await outcomesOf(data, act);
    expect(ours).toEqual(theirs);
  });
});

describe('an answer', () => {
  const kinds = ['json', 'text', 'blob', 'arrayBuffer', 'stream'] as const;
  const answers: Readonly<Record<string, Answer>> = {
    JSON: data,
    'JSON with its length': answer('{"id":"f"}', { headers: { 'content-length': '10' } }),
    'an empty one': answer(''),
    'one of no length': answer('', { headers: { 'content-length': '0' } }),
    none: answer(null, { status: 204 }),
    'an error': answer('{"error":{"message":"No."}}', { status: 404 }),
    'an error that is null': answer('null', { status: 404 }),
    'an error in text': answer('No.', { status: 404 }),
    'an error of no length': answer('', { status: 404, headers: { 'content-length': '0' } }),
    'an empty error': answer('', { status: 404 }),
  };
  test.for(Object.entries(answers).flatMap(([name, given]) => kinds.map((kind) => [name, kind, given] as const)))(
    'that is %s, asked for as %s',
    async ([, parseAs, given]) => {
      const { ours, theirs } = await outcomesOf(given, (api) => api.GET('/files/{file_id}', { ...file, parseAs }));
      expect(ours).toEqual(theirs);
    },
  );

  test.for<[name: string, given: Answer, act: (api: Api) => unknown]>([
    [
      'that is a form',
      () => new Response(new URLSearchParams({ a: '1' })),
      (api) => api.GET('/files', { parseAs: 'formData' as never }),
    ],
    ['to HEAD', answer(null), (api) => api.HEAD('/files' as never)],
  ])('%s', async ([, given, act]) => {
    const { ours, theirs } = await outcomesOf(given, act);
    expect(ours).toEqual(theirs);
  });
});

describe('middleware', () => {
  const failing: Answer = () => {
    throw new TypeError('fetch failed');
  };
  const changed = {
    onRequest: ({ request }) => new Request(request, { headers: { 'x-own': 'changed' } }),
  } satisfies Middleware;
  const seen = (name: string): Middleware => ({
    onRequest: ({ request, schemaPath, params, id, options }) =>
      new Request(request, {
        headers: {
          'x-own': [
            request.headers.get('x-own'),
            name,
            schemaPath,
            JSON.stringify(params),
            typeof id,
            Object.keys(options).sort(),
            options.parseAs,
          ].join(),
        },
      }),
    onResponse: ({ response }) =>
      new Response(response.body, {
        status: response.status,
        headers: { 'x-seen': `${response.headers.get('x-seen')}${name}` },
      }),
  });
  const answering = { onRequest: () => Response.json({ id: 'early' }) } satisfies Middleware;
  const mending = { onError: () => Response.json({ id: 'mended' }) } satisfies Middleware;
  const renaming = (name: string): Middleware => ({
    onError: ({ error }) => new Error(`renamed by ${name}${/ by.*/.exec(String(error)) ?? ''}`),
  });
  const wrong = (hook: string): Middleware => ({ [hook]: () => 7 }) as never;

  test.for<[name: string, list: readonly unknown[], given: Answer]>([
    ['that changes the request', [changed], data],
    ['in order, and back', [seen('a'), seen('b')], data],
    ['twice the same', [changed, changed], data],
    ['that answers', [seen('a'), answering, seen('b')], data],
    ['that sees an error status', [seen('a')], answer('No.', { status: 404 })],
    ['that mends a failure', [seen('a'), mending, seen('b')], failing],
    ['that gives another error', [renaming('a'), renaming('b')], failing],
    ['that mends it first', [renaming('a'), mending], failing],
    ['that does nothing', [{ onRequest: () => {} }, { onResponse: () => {} }, { onError: () => {} }], data],
    ['that is nothing', [undefined, null], data],
    ...['onRequest', 'onResponse'].map((hook) => [`whose ${hook} gives something else`, [wrong(hook)], data] as never),
    ['whose onError gives something else', [wrong('onError')], failing],
    ['that is not middleware', [{}], data],
    ['that is a number', [7], data],
  ])('%s', async ([, list, given]) => {
    const middleware = list as Middleware[];
    const ofClient = await outcomesOf(given, (api) => {
      api.use(...middleware);
      return api.GET('/files/{file_id}', file);
    });
    expect(ofClient.ours).toEqual(ofClient.theirs);
    // What is not middleware is not refused here.
    const ofRequest = await outcomesOf(given, (api) => api.GET('/files/{file_id}', { ...file, middleware }));
    expect(ofRequest.ours).toEqual(ofRequest.theirs);
  });

  test('of the client is outside of that of the request; what was taken out is not called', async () => {
    const { ours, theirs } = await outcomesOf(data, (api) => {
      const [a, b] = [seen('a'), seen('b')];
      api.use(a, b, a);
      api.eject(a, changed);
      return api.GET('/files/{file_id}', { ...file, middleware: [seen('request')] });
    });
    expect(ours).toEqual(theirs);
  });
});
