import { describe, expect, test } from 'vitest';
import { emptyCall } from '../../src/client/core/empty-call.ts';
import { APIError, DecodeError, OpenAIError, type OpenAI } from '../../src/client/index.ts';
import { answering, collect, errorOf, json, sse, type Answer } from '../helpers/client.ts';

const ask = (answer: Answer): OpenAI => answering([answer], { maxRetries: 0 }).client;
const text = (body: string, status = 200): Answer =>
  new Response(body, { status, headers: { 'content-type': 'application/json', 'x-request-id': 'req_1' } });
const chat: OpenAI.ChatCompletionCreateParamsNonStreaming = { model: 'm', messages: [] };

const reads: Readonly<Record<string, (client: OpenAI) => PromiseLike<unknown>>> = {
  'a chat completion': (client) => client.chat.completions.create(chat),
  'a response': (client) => client.responses.create({ model: 'm' }),
  'a list': (client) => client.models.list(),
  'an upload': (client) => client.files.create({ file: new Blob(['x']), purpose: 'batch' }),
  'a stream': async (client) => {
    const { error } = await collect(await client.chat.completions.create({ ...chat, stream: true }));
    if (error) throw error;
  },
  'by path': (client) => client.get('/x'),
  'by path, as a stream': (client) => client.post('/x', { stream: true }),
  'openapi-fetch': (client) => client.api.GET('/models'),
  polling: (client) => client.vectorStores.files.poll('vs', 'f'),
};

describe('an error inside a success', () => {
  const error = { message: 'Used up.', type: 'insufficient_quota', code: 'insufficient_quota' };
  const envelopes = { bare: { error }, 'with more': { error, user_id: 'u' }, 'of old': { object: 'error', ...error } };
  const cells = Object.entries(reads).flatMap((read) =>
    Object.entries(envelopes).map((body) => [read[0], body[0], read[1], body[1]] as const),
  );
  test.for(cells)('%s, %s', async ([, , read, body]) => {
    expect(await errorOf(read(ask(json(body))))).toMatchObject({
      name: 'InsufficientQuotaError',
      status: 200,
      type: 'insufficient_quota',
      code: 'insufficient_quota',
      requestID: 'req_1',
      message: expect.stringContaining('200 Used up.'),
    });
  });

  test('under another media type', async () => {
    const answer = new Response(JSON.stringify({ error: { message: 'quota' } }), {
      headers: { 'content-type': 'text/plain' },
    });
    expect(await errorOf(ask(answer).chat.completions.create(chat))).toMatchObject({
      constructor: APIError,
      status: 200,
    });
  });

  test.for<[name: string, body: object]>([
    ['of a response', { id: 'resp_1', object: 'response', status: 'failed', error: { code: 'x', message: 'No.' } }],
    ['of a job', { id: 'ftjob-1', object: 'fine_tuning.job', error: { code: 'x', message: 'No.', param: null } }],
    ['that is null', { error: null }],
  ])('the error %s belongs to its answer', async ([, body]) => {
    expect(await ask(json(body)).responses.retrieve('r')).toMatchObject(body);
  });
});

describe('a success of another shape', () => {
  const output = (value: unknown): string => JSON.stringify({ id: 'resp_1', output: value });
  const response = reads['a response'] as (client: OpenAI) => PromiseLike<unknown>;
  const models = reads['a list'] as (client: OpenAI) => PromiseLike<unknown>;
  test.for<[name: string, body: string, read: (client: OpenAI) => PromiseLike<unknown>]>([
    ...['null', '"text"', '7', 'true', '[]'].flatMap((body) =>
      ['a chat completion', 'a response', 'a list', 'an upload', 'polling'].map(
        (name) => [`${body} for ${name}`, body, reads[name]] as never,
      ),
    ),
    ['content null', output([{ type: 'message', content: null }]), response],
    ['content of nulls', output([{ type: 'message', content: [null] }]), response],
    ['content that is text', output([{ type: 'message', content: 'Hi' }]), response],
    ['items null', output([null]), response],
    ['output an object', output({}), response],
    ['output null', output(null), response],
    ['data an object', '{"data":{}}', models],
    ['data text', '{"data":"abc"}', models],
    ['data a number', '{"data":7}', models],
    ...[
      'hasNextPage',
      'iterPages',
      'toArray',
      'getNextPage',
      'getPaginatedItems',
      'constructor',
      'toString',
      '__proto__',
    ].map((name) => [`a list with ${name}`, `{"data":[],"${name}":{"x":1}}`, models] as never),
  ])('%s', async ([, body, read]) => {
    const error: DecodeError = await errorOf(read(ask(text(body))));
    expect([error.constructor, error.status, error.requestID]).toEqual([DecodeError, 200, 'req_1']);
    expect(error).toBeInstanceOf(OpenAIError);
  });

  test('keys that are not data of a resource', async () => {
    const answer = await ask(text('{"id":"m","__proto__":{"polluted":true},"constructor":1}')).models.retrieve('m');
    expect([Object.getPrototypeOf(answer), (answer as { polluted?: true }).polluted]).toEqual([
      Object.prototype,
      undefined,
    ]);
  });

  test.for(['{"data":null}', '{}'])('%s is an empty list', async (body) => {
    expect(await ask(text(body)).models.list().toArray()).toEqual([]);
  });
});

describe('a refusal keeps its class and status', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  test.for(
    [
      '{"error":{"type":{"toString":1}}}',
      '{"error":{"code":{"toString":1},"message":{"toString":null}}}',
      '{"error":{"message":null,"param":{},"type":[]}}',
      '{"error":[null]}',
      '{"error":7}',
      '{"error":{"__proto__":null}}',
      'null',
      '[]',
      `{"error":{"message":${deep}}}`,
      deep,
    ].map((body) => [body.slice(0, 40), body] as const),
  )('%s', async ([, body]) => {
    expect(await errorOf(reads['a chat completion']?.(ask(text(body, 400))) as never)).toMatchObject({
      name: 'BadRequestError',
      status: 400,
      requestID: 'req_1',
    });
  });
});

test.for(['null', '[]', '7', '{"type":{}}', '{"error":{"type":{"toString":1}}}', '{"choices":{}}'])(
  'an event that is %s is given, or an error of ours',
  async (data) => {
    const stream = await ask(sse([`data: ${data}\n\ndata: [DONE]\n\n`])).chat.completions.create({
      ...chat,
      stream: true,
    });
    const { items, error } = await collect(stream);
    const outcome: unknown = error ?? items[0] ?? null;
    expect([outcome instanceof OpenAIError, JSON.stringify(outcome) === data]).toContain(true);
  },
);

describe('an operation whose success has no body that is described', () => {
  const operation = { method: 'DELETE', path: '/things' } as const;
  const send = (body: string): PromiseLike<unknown> =>
    emptyCall(answering([new Response(body)], { maxRetries: 0 }).client, operation, undefined, undefined, undefined);

  test('an envelope of an error', async () => {
    const error: Error = await errorOf(send('{"error":{"message":"No.","type":"invalid_request_error"}}'));
    expect([error.name, error.message]).toEqual(['BadRequestError', '200 No. (DELETE /things)']);
  });

  test.for(['', '{}', 'OK', '{"id":"x","error":{}}'])('%s', async (body) => expect(await send(body)).toBeUndefined());
});
