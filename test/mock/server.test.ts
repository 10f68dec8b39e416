import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contract);
});
afterAll(() => mock.close());

const ask = (path: string, { headers, ...init }: RequestInit = {}): Promise<Response> =>
  fetch(mock.url + path, { ...init, headers: { authorization: 'Bearer sk-test', ...(headers as object) } });

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

const question = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'Hello' }] };

describe('errors use the error envelope of the API', () => {
  test.for([
    ['no key', () => fetch(`${mock.url}/files`), 401],
    ['a field of the wrong type', () => post('/chat/completions', { ...question, model: 7 }), 400],
    ['a missing field', () => post('/chat/completions', { model: 'gpt-4.1' }), 400],
    ['a query parameter of the wrong type', () => ask('/files?limit=many'), 400],
    ['malformed JSON', () => post('/chat/completions', '{"model": '), 400],
    ['an unknown route', () => ask('/no-such-resource'), 404],
    ['an unknown method', () => ask('/files', { method: 'PUT' }), 405],
    ['a requested status', () => ask('/files/file-1', { headers: { prefer: 'code=404' } }), 404],
  ] as const)('%s', async ([, send, status]) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('x-request-id')).toBeTruthy();
    expect(await response.json()).toEqual({
      error: {
        message: expect.any(String),
        type: expect.any(String),
        param: expect.toSatisfy((value) => value === null || typeof value === 'string'),
        code: expect.toSatisfy((value) => value === null || typeof value === 'string'),
      },
    });
  });
});

describe('the Prefer header', () => {
  test('selects an example by name', async () => {
    const response = await ask('/files/file-1', { headers: { prefer: 'code=404, example=unknown-route' } });
    expect(await response.json()).toHaveProperty('error.code', 'unknown_url');
  });

  test('generates a response from the schema', async () => {
    const response = await ask('/files/file-1', { headers: { prefer: 'dynamic=true' } });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('object', 'file');
  });
});

test('`stream: true` sends the event stream, event by event, for any Accept header', async () => {
  const response = await post('/chat/completions', { ...question, stream: true }, { accept: 'application/json' });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const chunks = [];
  for await (const chunk of response.body ?? []) chunks.push(Buffer.from(chunk).toString());
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.join('')).toMatch(/^data: \{.*data: \[DONE\]\n\n$/s);
});

test('without `stream`, the same request returns JSON', async () => {
  const response = await post('/chat/completions', question);
  expect(await response.json()).toHaveProperty('object', 'chat.completion');
});

test('a form with a file', async () => {
  const form = new FormData();
  form.append('file', new File(['{"prompt": "a, b; c=d & e?"}\n'], 'training set.jsonl'));
  form.append('purpose', 'fine-tune');
  form.append('expires_after[anchor]', 'created_at');
  form.append('expires_after[seconds]', '3600');
  const response = await ask('/files', { method: 'POST', body: form });
  expect(await response.json()).toHaveProperty('object', 'file');
});

test('a form without its file is rejected', async () => {
  const form = new FormData();
  form.append('purpose', 'fine-tune');
  expect((await ask('/files', { method: 'POST', body: form })).status).toBe(400);
});

test.for(['application/octet-stream', 'application/binary', '*/*'])('bytes, accepted as %s', async (accept) => {
  const response = await ask('/files/file-1/content', { headers: { accept } });
  expect(response.status).toBe(200);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

test('a client that hangs up does not stop the server', async () => {
  const { hostname, port } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  socket.write('POST /v1/files HTTP/1.1\r\nHost: mock\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\nhalf');
  // The server sends `100 Continue` once it has started on the request.
  await once(socket, 'data');
  socket.destroy();
  expect((await ask('/files')).status).toBe(200);
});

test('two servers run at once, each on its own port', async () => {
  const other = await startMock(contract);
  expect(other.url).not.toBe(mock.url);
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow('fetch failed');
  expect((await ask('/files')).status).toBe(200);
});

test('a port in use makes the start fail', async () => {
  await expect(startMock(contract, { port: Number(new URL(mock.url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
