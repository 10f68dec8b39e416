import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { form, noon, start, startForAll } from './asking.ts';

const one = startForAll();

describe('a refusal names what is wrong', () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000);
  test.for<[string, string, object | string | undefined, Record<string, string>, number, string | null, string | null]>(
    [
      ['no key', 'GET /models', undefined, { authorization: '' }, 401, null, null],
      [
        'a key that is not a bearer token',
        'GET /models',
        undefined,
        { authorization: 'Basic abc' },
        401,
        'invalid_api_key',
        null,
      ],
      ['a key of an administrator', 'GET /models', undefined, { authorization: 'Bearer sk-admin-1' }, 401, null, null],
      ['an unknown path', 'GET /nothing', undefined, {}, 404, 'unknown_url', null],
      ['a method that a path does not have', 'DELETE /files', undefined, {}, 405, 'method_not_supported', null],
      ['an unknown file', 'GET /files/file-1', undefined, {}, 404, null, 'id'],
      ['an unknown model', 'GET /models/none', undefined, {}, 404, 'model_not_found', 'model'],
      [
        'an unknown model of a call',
        'POST /embeddings',
        { model: 'none', input: 'a' },
        {},
        404,
        'model_not_found',
        null,
      ],
      ['a body that is not JSON', 'POST /embeddings', '{', {}, 400, null, null],
      ['no body', 'POST /embeddings', undefined, {}, 400, null, null],
      ['a body of 10,000 levels', 'POST /embeddings', deep, {}, 400, null, null],
      [
        'a field of the wrong type',
        'POST /embeddings',
        { model: 'text-embedding-3-small', input: 'a', dimensions: 'b' },
        {},
        400,
        'invalid_type',
        'dimensions',
      ],
      ['a missing field', 'POST /embeddings', { input: 'a' }, {}, 400, 'missing_required_parameter', 'model'],
      ['a limit out of bounds', 'GET /files?limit=0', undefined, {}, 400, 'integer_below_min_value', 'limit'],
      ['a cursor that was never there', 'GET /files?after=file-1', undefined, {}, 400, null, 'after'],
    ],
  )('%s', async ([, line, body, headers, status, code, param]) => {
    const answer = await one.ask(line, body, headers);
    expect([answer.status, answer.body.error.code, answer.body.error.param]).toEqual([status, code, param]);
    expect(answer.body.error).toEqual({ message: expect.any(String), type: 'invalid_request_error', param, code });
    expect(answer.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
    expect(one.failures).toEqual([]);
  });

  test('with the header that RFC 9110 asks for at 401', async () => {
    const { headers } = await one.ask('GET /models', undefined, { authorization: '' });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="OpenAI API"');
  });

  test('and masks a key', async () => {
    await using sandbox = await createSandbox({ keys: ['sk-only'] });
    const response = await fetch(`${sandbox.url}/models`, {
      headers: { authorization: 'Bearer sk-0123456789abcdefgh' },
    });
    expect(await response.text()).toContain('sk-01234*********efgh');
    expect(sandbox.key).toBe('sk-only');
  });
});

describe('fields that the contract does not mention', () => {
  const body = { input: 'a', colour: 'red' };
  test.for([
    ['report', 200, 'colour', undefined],
    ['ignore', 200, null, undefined],
    ['reject', 400, null, 'colour'],
  ] as const)('%s', async ([unknownFields, status, header, param]) => {
    const { sandbox, ask } = await start({ unknownFields });
    onTestFinished(() => sandbox.close());
    const answer = await ask('POST /moderations', body);
    const seen = [answer.status, answer.headers.get('x-sandbox-unknown-fields'), answer.body.error?.param];
    expect(seen).toEqual([status, header, param]);
  });
});

describe('files', () => {
  test('come back byte for byte, with their names', async () => {
    const bytes = new Uint8Array(1_000_000).map((_, index) => (index * 7919) % 251);
    const { body } = await one.ask('POST /files', form(bytes, { filename: 'grün 🌱.bin' }));
    expect(body).toMatchObject({ bytes: bytes.length, filename: 'grün 🌱.bin', status: 'processed', expires_at: null });
    const response = await fetch(`${one.sandbox.url}/files/${body.id}/content`, {
      headers: { authorization: `Bearer ${one.sandbox.key}` },
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('expire when the clock has passed their time, and no sooner', async () => {
    const { sandbox, ask } = await start();
    onTestFinished(() => sandbox.close());
    const fields = { 'expires_after[anchor]': 'created_at', 'expires_after[seconds]': '3600' };
    const { body } = await ask('POST /files', form('a', fields));
    sandbox.clock.advance(3_599_000);
    expect((await ask(`GET /files/${body.id}`)).status).toBe(200);
    sandbox.clock.advance(1000);
    expect((await ask(`GET /files/${body.id}`)).status).toBe(404);
    expect((await ask('GET /files')).body.data).toEqual([]);
  });

  test('of a refused form leave nothing behind', async () => {
    const { sandbox, ask } = await start();
    onTestFinished(() => sandbox.close());
    expect((await ask('POST /files', form('a', { purpose: 'none' }))).body.error.param).toBe('purpose');
    expect(sandbox.export()).toEqual([]);
  });
});

test('a project sees nothing of another one', async () => {
  const { body } = await one.ask('POST /files', form('mine'));
  const other = { authorization: 'Bearer sk-other' };
  expect((await one.ask(`GET /files/${body.id}`, undefined, other)).status).toBe(404);
  expect((await one.ask(`DELETE /files/${body.id}`, undefined, other)).status).toBe(404);
  expect((await one.ask('GET /files', undefined, other)).body.data).toEqual([]);
  expect((await one.ask(`GET /files/${body.id}`, undefined, { 'x-sandbox-project': 'third' })).status).toBe(404);
  expect((await one.ask(`GET /files/${body.id}`)).status).toBe(200);
});

test('a cursor at a deleted item leads on', async () => {
  const { sandbox, ask } = await start();
  onTestFinished(() => sandbox.close());
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c']) ids.push((await ask('POST /files', form(name))).body.id);
  await ask(`DELETE /files/${ids[1]}`);
  expect((await ask(`GET /files?order=asc&after=${ids[1]}`)).body.data.map(({ id }: { id: string }) => id)).toEqual([
    ids[2],
  ]);
  expect((await ask(`GET /files?after=${ids[0]}`)).body).toMatchObject({ data: [], first_id: null, has_more: false });
});

test('snapshot, restore and reset, in code and by address', async () => {
  const seed = [{ object: 'file', id: 'file-seed', filename: 'a.txt', bytes: 1, created_at: 1, content: 'x' }];
  const { sandbox, ask } = await start({ seed });
  onTestFinished(() => sandbox.close());
  const control = `${new URL(sandbox.url).origin}/__sandbox`;
  await ask('POST /files', form('kept'));
  const before = sandbox.export();
  sandbox.snapshot('two');
  await ask('DELETE /files/file-seed');
  expect(sandbox.export()).not.toEqual(before);
  expect((await ask(`POST ${control}/restore`, { name: 'two' })).status).toBe(200);
  expect(sandbox.export()).toEqual(before);
  expect((await ask(`POST ${control}/restore`, { name: 'none' })).body).toEqual({
    error: 'There is no snapshot none.',
  });
  expect((await ask(`POST ${control}/reset`, {})).status).toBe(200);
  expect(sandbox.export()).toEqual(seed);
  expect((await ask(`POST ${control}/clock/advance`, { ms: 500 })).body).toEqual({ now: noon + 500 });
});

describe('a file of data', () => {
  const file = join(tmpdir(), `sandbox-${process.pid}.db`);
  const remove = (): void => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true }));

  test('keeps everything, and is refused to a second sandbox', async () => {
    onTestFinished(remove);
    const first = await start({ data: file });
    const { body } = await first.ask('POST /files', form('kept'));
    await expect(createSandbox({ data: file })).rejects.toThrow(`${file} is in use by another sandbox.`);
    await first.sandbox.close();
    const second = await start({ data: file });
    onTestFinished(() => second.sandbox.close());
    expect((await second.ask(`GET /files/${body.id}/content`)).text).toBe('kept');
  });

  test('that is not a database is refused in a sentence', async () => {
    await expect(createSandbox({ data: import.meta.filename })).rejects.toThrow(
      /cannot be used as the data of a sandbox/,
    );
  });
});

test('the journal holds every request with its answer', async () => {
  const { sandbox, ask } = await start();
  onTestFinished(() => sandbox.close());
  await ask('POST /embeddings', { model: 'text-embedding-3-small', input: 'a', dimensions: 2 });
  await ask('GET /nothing');
  expect(sandbox.journal.map(({ number, operationId, status }) => [number, operationId, status])).toEqual([
    [1, 'createEmbedding', 200],
    [2, undefined, 404],
  ]);
  expect(sandbox.journal[0]).toMatchObject({
    method: 'POST',
    path: '/v1/embeddings',
    project: 'sk-sandbox',
    body: { input: 'a' },
    answer: { data: [{ index: 0 }] },
  });
});

describe('faults', () => {
  test.for([
    ['rate-limit', 429, 'rate_limit_exceeded'],
    ['quota', 429, 'insufficient_quota'],
    ['server-error', 500, null],
    ['overloaded', 503, 'slow_down'],
  ] as const)('%s, asked for by a header', async ([fault, status, code]) => {
    const answer = await one.ask('GET /models', undefined, { 'x-sandbox-fault': fault });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.headers.has('retry-after')).toBe(code !== 'insufficient_quota' && status !== 500);
  });

  test('by schedule and operation', async () => {
    const { sandbox, ask } = await start({
      faults: [{ kind: 'server-error', operations: ['listFiles'], skip: 1, times: 2 }],
    });
    onTestFinished(() => sandbox.close());
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask('GET /files')).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    expect((await ask('GET /models')).status).toBe(200);
  });

  test('malformed JSON', async () => {
    const response = await fetch(`${one.sandbox.url}/models`, {
      headers: { authorization: 'Bearer sk-a', 'x-sandbox-fault': 'malformed' },
    });
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });
});
