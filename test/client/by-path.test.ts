import { describe, expect, test, vi } from 'vitest';
import { answering, errorOf, failure, json, sse } from '../helpers/client.ts';

const soon = { 'retry-after-ms': '1' };
const one = { params: { path: { file_id: 'f' } } };

describe('what openapi-fetch has of its own', () => {
  test('a status of failure is given, not thrown, with the body as it came but for keys', async () => {
    const { client, requests } = answering([failure(404, { message: 'Not with sk-abcdefgh.', hint: 'x' }, soon)]);
    const { data, error, response } = await client.api.GET('/files/{file_id}', one);
    expect([data, error]).toEqual([undefined, { error: { message: 'Not with ***.', hint: 'x' } }]);
    expect([response.status, response.url, response.headers.get('x-request-id')]).toEqual([
      404,
      'http://api.test/v1/files/f',
      'req_1',
    ]);
    expect(requests).toHaveLength(1);
  });

  test('its middleware stands outside of the tries, and changes what is sent', async () => {
    const { client, requests } = answering([failure(503, undefined, soon), json({ id: 'f' })]);
    const onRequest = vi.fn<(call: { request: Request }) => Request>(
      ({ request }) => new Request(`${request.url}?added=1`, { headers: { 'x-added': '1' } }),
    );
    const onResponse = vi.fn<() => undefined>();
    client.api.use({ onRequest, onResponse });
    await client.api.GET('/files/{file_id}', one);
    expect([onRequest.mock.calls.length, onResponse.mock.calls.length]).toEqual([1, 1]);
    expect(requests.map(({ url, headers }) => [url, headers.get('x-added')])).toEqual([
      ['http://api.test/v1/files/f?added=1', '1'],
      ['http://api.test/v1/files/f?added=1', '1'],
    ]);
  });

  test('a `fetch` of one request is given whole requests', async () => {
    const { client, requests } = answering([json({})]);
    const fetch = vi.fn<(request: Request) => Promise<Response>>(async () => json({ id: 'own' }));
    expect((await client.api.GET('/files/{file_id}', { ...one, fetch })).data).toEqual({ id: 'own' });
    expect([fetch.mock.calls[0]?.[0].headers.get('authorization'), requests.length]).toEqual([
      'Bearer sk-test-1234',
      0,
    ]);
  });

  test('settings of the platform reach it', async () => {
    const seen: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      seen.push([init?.cache, init?.keepalive]);
      return json({});
    };
    const { client } = answering([], { fetch, fetchOptions: { keepalive: true } });
    await client.api.GET('/files/{file_id}', { ...one, cache: 'no-cache' });
    expect(seen).toEqual([['no-cache', true]]);
  });

  test('an answer is left unread for whoever reads it as a stream', async () => {
    const { client } = answering([sse(['data: 1\n\n', 'data: 2\n\n'])]);
    const body = { model: 'm', messages: [], stream: true };
    const { data } = await client.api.POST('/chat/completions', { body, parseAs: 'stream' });
    expect(await new Response(data).text()).toBe('data: 1\n\ndata: 2\n\n');
  });
});

describe('bodies', () => {
  test('the fields of a form', async () => {
    const { client, requests } = answering([failure(503, undefined, soon), json({})]);
    const file = new File(['hello'], 'a.txt');
    await client.api.POST('/files', { body: { file: file as never, purpose: 'batch' } });
    const forms = await Promise.all(requests.map((request) => request.formData()));
    expect(forms.map((form) => [form.get('purpose'), (form.get('file') as File).name])).toEqual([
      ['batch', 'a.txt'],
      ['batch', 'a.txt'],
    ]);
  });

  test('a form that the caller has made', async () => {
    const { client, requests } = answering([failure(503, undefined, soon), json({})]);
    const form = new FormData();
    form.set('file', new File(['hello'], 'a.txt'));
    await client.api.POST('/files', { body: form as never });
    const files = await Promise.all(requests.map(async (request) => (await request.formData()).get('file') as File));
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['hello', 'hello']);
  });

  test('a stream goes piece by piece and once', async () => {
    const { client, requests } = answering([failure(503, undefined, soon)]);
    const body = new Blob(['hello']).stream();
    const { response } = await client.api.POST('/embeddings', { body: {} as never, bodySerializer: () => body });
    expect([response.status, await Promise.all(requests.map((request) => request.text()))]).toEqual([503, ['hello']]);
  });

  test('one that cannot be written is refused as elsewhere', async () => {
    const { client, requests } = answering([json({})]);
    const body: { self?: object } = {};
    body.self = body;
    const error: Error = await errorOf(client.api.POST('/embeddings', { body: body as never }));
    expect([error.name, error.message, requests.length]).toEqual([
      'OpenAIError',
      expect.stringMatching(/cannot be written as JSON: .*circular/),
      0,
    ]);
  });
});

test('a parameter that is missing is named, and nothing is sent', async () => {
  const { client, requests } = answering([json({})]);
  const error: Error = await errorOf(client.api.GET('/files/{file_id}', {} as never));
  expect([error.message, requests.length]).toEqual(['/files/{file_id}: the path parameter "file_id" is missing.', 0]);
});

// `fetch` takes no TRACE.
test.for(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])(
  '%s goes the way of all requests',
  async (method) => {
    const { client, requests } = answering([failure(503, undefined, soon), json({})]);
    const api = client.api as unknown as Record<string, (path: string) => Promise<unknown>>;
    await api[method]?.('/things');
    expect(requests.map((request) => [request.method, request.url, request.headers.get('authorization')])).toEqual(
      Array.from({ length: 2 }, () => [method, 'http://api.test/v1/things', 'Bearer sk-test-1234']),
    );
  },
);

test('what the contract does not have takes the key by its path', async () => {
  const { client, requests } = answering([json({})]);
  const api = client.api as unknown as Record<string, (path: string) => Promise<unknown>>;
  await api['GET']?.('/organization/users');
  await api['GET']?.('/organizations');
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer sk-admin-5678',
    'Bearer sk-test-1234',
  ]);
});
