import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contract);
});
afterAll(() => mock.close());

interface Raw {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends one request as raw bytes, so that requests which `fetch` would reject reach the mock, too. */
function send(line: string, headers: Record<string, string> = {}, body = ''): Promise<Raw> {
  const all = { host: 'mock', authorization: 'Bearer x', connection: 'close', ...headers };
  const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const head = Object.entries({ ...all, ...length }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(mock.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.once('error', reject).once('close', () => resolve(parse(received)));
    socket.write(`${line} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
  });
}

function parse(received: string): Raw {
  const [head = '', ...body] = received.split('\r\n\r\n');
  const [status = '', ...headers] = head.split('\r\n');
  return {
    status: Number(status.split(' ')[1]),
    headers: new Headers(headers.map((header) => header.split(/: (.*)/, 2) as [string, string])),
    body: body.join('\r\n\r\n'),
  };
}

const form = (boundary: string): Record<string, string> => ({ 'content-type': `multipart/form-data${boundary}` });
const json = { 'content-type': 'application/json' };
/** The parameter that is wrong, where one is. */
const params: Readonly<Record<string, string>> = {
  'a truncated form': 'file',
  'JSON 100,000 levels deep': 'messages[0]',
};
const deep = `{"model":"m","messages":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

describe('a client error gets a 4xx in the error envelope, never a 500', () => {
  test.for<
    [name: string, status: number, message: RegExp, line: string, headers?: Record<string, string>, body?: string]
  >([
    ['a byte that is not UTF-8 in the path', 400, /percent-encoding: \/v1\/models\/%FF/, 'GET /v1/models/%FF'],
    ['a percent sign alone', 400, /percent-encoding/, 'GET /v1/models/%'],
    ['an absolute target that is not a URL', 400, /not a valid URL: http:\/\/\[::1/, 'GET http://[::1'],
    [
      'a content type of punctuation',
      415,
      /not a valid media type: %%%\/;;/,
      'POST /v1/files',
      { 'content-type': '%%%/;;' },
      '{}',
    ],
    ['a content type without a subtype', 415, /media type/, 'POST /v1/files', { 'content-type': 'x' }, '{}'],
    ['a content type that is only a parameter', 415, /media type/, 'POST /v1/files', { 'content-type': ';' }, '{}'],
    [
      'an Accept of punctuation',
      400,
      /accept is not a valid list of media ranges: ;;;/,
      'GET /v1/files',
      { accept: ';;;' },
    ],
    ['an Accept that no response matches', 406, /text\/html/, 'GET /v1/files', { accept: 'text/html' }],
    ['a form without a boundary', 400, /needs a boundary/, 'POST /v1/files', form(''), 'x'],
    ['a form with an empty boundary', 400, /needs a boundary/, 'POST /v1/files', form('; boundary='), 'x'],
    [
      'a form whose part has no header',
      400,
      /does not match its content type/,
      'POST /v1/files',
      form('; boundary=a'),
      '--a\r\n\r\n--a--',
    ],
    [
      'a truncated form',
      400,
      /./,
      'POST /v1/files',
      form('; boundary=a'),
      '--a\r\nContent-Disposition: form-data; name="file"',
    ],
    ['truncated JSON', 400, /not valid JSON/, 'POST /v1/chat/completions', json, '{"model": '],
    ['JSON 100,000 levels deep', 400, /./, 'POST /v1/chat/completions', json, deep],
    [
      'a Prefer code that is not a status',
      400,
      /must be a status from 100 to 599, got abc/,
      'GET /v1/files',
      { prefer: 'code=abc' },
    ],
    ['a method that does not exist', 405, /./, 'TRACE /v1/files'],
  ])('%s', async ([name, status, message, line, headers, body]) => {
    const answer = await send(line, headers, body);
    expect(answer.status).toBe(status);
    const { error } = JSON.parse(/\{.*\}/s.exec(answer.body)?.[0] ?? '') as {
      error: { message: string; type: string };
    };
    expect(error).toEqual({
      message: expect.stringMatching(message),
      type: 'invalid_request_error',
      param: params[name] ?? null,
      code: expect.any(String),
    });
  });

  test('a body over the limit is 413', async () => {
    const body = new Blob([new Uint8Array(64 * 1024 * 1024 + 1)]);
    const headers = { authorization: 'Bearer x', 'content-type': 'text/plain' };
    // The server may close the connection before the whole body is sent.
    const status = await fetch(`${mock.url}/files`, { method: 'POST', headers, body }).then(
      (response) => response.status,
      (error: Error) => (error.cause as NodeJS.ErrnoException).code,
    );
    expect([413, 'EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET']).toContain(status);
    expect((await send('GET /v1/files')).status).toBe(200);
  });
});

describe('browsers', () => {
  test('a preflight request is accepted on any path', async () => {
    const { status, headers, body } = await send('OPTIONS /v1/chat/completions', {
      origin: 'http://page.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type',
    });
    expect({ status, body, allowed: headers.get('access-control-allow-headers') }).toEqual({
      status: 204,
      body: '',
      allowed: 'authorization, content-type',
    });
    expect(headers.get('access-control-allow-origin')).toBe('http://page.example');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
  });

  test.for([
    ['a response', {}, 200],
    ['an error', { accept: ';;;' }, 400],
  ] as const)('pages may read %s and its headers', async ([, extra, expected]) => {
    const { status, headers } = await send('GET /v1/files', { origin: 'http://page.example', ...extra });
    expect(status).toBe(expected);
    expect(headers.get('access-control-allow-origin')).toBe('http://page.example');
    expect(headers.get('access-control-expose-headers')).toContain('x-request-id');
  });

  test('no header is added without an Origin', async () => {
    const { headers } = await send('GET /v1/files');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

test('HEAD is GET without a body', async () => {
  const { status, headers, body } = await send('HEAD /v1/files');
  expect({ status, body, type: headers.get('content-type') }).toEqual({
    status: 200,
    body: '',
    type: 'application/json',
  });
});
