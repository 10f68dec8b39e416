import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { requestsTo } from './requests.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contract);
});
afterAll(() => mock.close());

const { get, post, form } = requestsTo(() => mock);
const chat = (fields: object) =>
  post('/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'Hi' }], ...fields });

type Refused = [
  send: () => Promise<{ status: number; body: unknown }>,
  message: string,
  param: string | null,
  code: string,
];

describe('a refusal says the parameter, the bound and what came', () => {
  test.for<Refused>([
    [
      () => chat({ temperature: 9 }),
      `Invalid 'temperature': expected a value <= 2, but got 9.`,
      'temperature',
      'decimal_above_max_value',
    ],
    [() => chat({ n: 0 }), `Invalid 'n': expected a value >= 1, but got 0.`, 'n', 'integer_below_min_value'],
    [() => chat({ n: 'x' }), `Invalid 'n': expected an integer or null, but got "x".`, 'n', 'invalid_type'],
    [
      () => chat({ messages: [] }),
      `Invalid 'messages': expected an array with at least 1 item, but got [].`,
      'messages',
      'empty_array',
    ],
    [
      () => chat({ messages: [{ role: 'user', content: 5 }] }),
      `Invalid 'messages[0].content': expected a string or an array, but got 5.`,
      'messages[0].content',
      'invalid_value',
    ],
    [
      () => post('/chat/completions', { model: 'm' }),
      `Missing 'messages': the parameter is required.`,
      'messages',
      'missing_required_parameter',
    ],
    [
      () => form('/files', { file: new File(['x'], 'a'), purpose: 'batch', colour: 'red' }),
      `Unknown 'colour': there is no such parameter.`,
      'colour',
      'unknown_parameter',
    ],
    [
      () => get('/files?limit=0'),
      `Invalid 'limit': expected a value >= 1, but got 0.`,
      'limit',
      'integer_below_min_value',
    ],
    [() => get('/files?limit='), `Invalid 'limit': expected an integer, but got "".`, 'limit', 'invalid_type'],
    [() => get('/files?limit=1&limit=2'), `Invalid 'limit': expected one value, but got 2.`, 'limit', 'invalid_type'],
    [
      () => get('/organization/audit_logs?effective_at[foo]=1'),
      `Unknown 'effective_at.foo': there is no such parameter.`,
      'effective_at.foo',
      'unknown_parameter',
    ],
    [
      () => get('/organization/audit_logs?effective_at=5'),
      `Invalid 'effective_at': expected an object, but got "5".`,
      'effective_at',
      'invalid_type',
    ],
    [
      () => get('/organization/usage/completions?start_time=1&group_by[]=nope'),
      expect.stringMatching(/^Invalid 'group_by\[0\]': expected one of "project_id", .*, but got "nope"\.$/),
      'group_by[0]',
      'invalid_value',
    ],
    [() => get('/assistants'), `Missing 'OpenAI-Beta': the header is required.`, null, 'invalid_beta'],
    [
      () => form('/files', { purpose: 'batch' }),
      `Missing 'file': the parameter is required.`,
      'file',
      'missing_required_parameter',
    ],
    [
      () => form('/files', { file: 'text', purpose: 'batch' }),
      `Invalid 'file': expected a file, but got "text".`,
      'file',
      'invalid_value',
    ],
    [
      () =>
        form('/files', {
          file: new File(['x'], 'a'),
          purpose: 'batch',
          'expires_after[anchor]': 'nope',
          'expires_after[seconds]': '3600',
        }),
      `Invalid 'expires_after.anchor': expected "created_at", but got "nope".`,
      'expires_after.anchor',
      'invalid_value',
    ],
  ])('%#: %s', async ([send, message, param, code]) => {
    const { status, body } = await send();
    expect({ status, body }).toEqual({
      status: 400,
      body: { error: { message, type: 'invalid_request_error', param, code } },
    });
  });
});

test('no key is told apart from a wrong parameter', async () => {
  const response = await fetch(`${mock.url}/files?limit=0`);
  expect(response.status).toBe(401);
});

test('each request is one line, without its query and without control characters', async () => {
  const lines: string[] = [];
  const logging = await startMock(contract, { log: (line) => lines.push(line) });
  const { get: ask, post: send } = requestsTo(() => logging);
  await ask('/files?limit=1');
  await send('/chat/completions', { model: 'm', messages: [{ role: 'user', content: 'Hi' }], n: '\u001b[31m\n' });
  await ask('/nowhere');
  await logging.close();
  expect(lines).toEqual([
    'GET /v1/files 200 last-page',
    String.raw`POST /v1/chat/completions 400 Invalid 'n': expected an integer or null, but got "\u001b[31m\n".`,
    expect.stringMatching(/^GET \/v1\/nowhere 404 \S/),
  ]);
});

test('one origin can be the only one whose pages may read', async () => {
  const narrow = await startMock(contract, { corsOrigin: 'https://app.example', host: 'localhost' });
  const headers = { authorization: 'Bearer x', origin: 'https://page.example' };
  const allowed = [
    await fetch(`${narrow.url}/models`, { headers }),
    await fetch(`${narrow.url}/models`, { method: 'OPTIONS', headers }),
  ].map((response) => response.headers.get('access-control-allow-origin'));
  await narrow.close();
  expect(allowed).toEqual(['https://app.example', 'https://app.example']);
});
