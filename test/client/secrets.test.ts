import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Client } from '../../generated/client/functions/index.ts';
import { type OpenAI, type ClientOptions, type Logger } from '../../src/client/index.ts';
import { answering, collect, errorOf, failure, json, sse, type Answer } from '../helpers/client.ts';

const payload = 'PATIENT-ALICE';
/** Whatever a program that logs an error may show of it. */
const shown = (error: unknown): string =>
  [String(error), (error as Error).stack, inspect(error, { depth: 9 }), JSON.stringify(error)].join('\n');

const as = (type: string, body: string): Answer => new Response(body, { headers: { 'content-type': type } });
const chat: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };
const half = `{"secret":"${payload}`;
const chunk = `data: {"choices":[{"index":0,"delta":{"content":"${payload}"}}]}\n\n`;

async function failureOf(answer: Answer, ask: (client: OpenAI) => PromiseLike<unknown>): Promise<Error> {
  return errorOf(ask(answering([answer], { maxRetries: 0 }).client));
}

async function readChat(client: OpenAI): Promise<void> {
  const { error } = await collect(await client.chat.completions.create(chat));
  if (error) throw error;
}

const readModel = (client: OpenAI): PromiseLike<unknown> => client.models.retrieve('m');

describe('what a server sent is not shown with an error', () => {
  test.for<[name: string, answer: Answer, ask: (client: OpenAI) => PromiseLike<unknown>]>([
    ['half a JSON body', as('application/json', half), readModel],
    ['half a JSON body, by path', as('application/json', half), (client) => client.get('/x')],
    ['half a JSON body, by openapi-fetch', as('application/json', half), (client) => client.api.GET('/models')],
    ['JSON that is not a list', json([payload]), (client) => client.models.list()],
    ['JSON in place of a stream', json({ text: payload }), readChat],
    ['an event that is not JSON', sse([`data: ${half}\n\n`, 'data: {}\n\n']), readChat],
    ['events of a stream that is cut', sse([chunk]), readChat],
    ['half an event', sse([chunk, `data: ${half}`]), readChat],
    ['a refusal with half a JSON body', new Response(half, { status: 500 }), readModel],
    ['a refusal with JSON of its own', json({ echo: payload }, 500), readModel],
    ['a refusal with more than a message', failure(500, { message: 'No.', failed_generation: payload }), readModel],
    ['an event of an error', sse([`event: error\ndata: {"message":"No.","input":"${payload}"}\n\n`]), readChat],
    ['cookies', failure(500, undefined, { 'set-cookie': payload }), readModel],
    [
      'what was polled',
      json({ id: 'b', status: 'in_progress', text: payload }),
      (client) => client.vectorStores.files.poll('vs', 'f', { maxWaitMs: 0 } as never),
    ],
  ])('%s', async ([, answer, ask]) => {
    const error = await failureOf(answer, ask);
    expect(shown(error)).not.toContain(payload);
    expect(shown(error)).not.toMatch(/"answer"|answer: 'json'/);
  });

  test('it is there for whoever asks for it', async () => {
    expect(await failureOf(as('application/json', half), readModel)).toHaveProperty('body', half);
    expect(await failureOf(new Response(half, { status: 500 }), readModel)).toHaveProperty('body', half);
    expect(await failureOf(sse([chunk]), readChat)).toHaveProperty('events', [expect.anything()]);
    expect(await failureOf(failure(500, { message: 'No.', more: 1 }), readModel)).toHaveProperty('error.more', 1);
  });
});

describe('evidence', () => {
  test.for<[name: string, answer: Answer, ask: (client: OpenAI) => PromiseLike<unknown>, evidence: string]>([
    [
      'length, type and beginning',
      as('application/json', half),
      readModel,
      '200 came as application/json, and not with JSON: 24 characters that begin with {.',
    ],
    [
      'a comment as data',
      sse(['data: : OPENROUTER PROCESSING\n\n', chunk]),
      readChat,
      '200 sent an event that is not JSON: ": OPENROUTER PROCESSING".',
    ],
    [
      'the beginning of a page',
      as('text/html', `<html>${'x'.repeat(100)}`),
      readModel,
      `200 came as text/html, and not with JSON: "<html>${'x'.repeat(33)}…".`,
    ],
    [
      'a page in place of a stream',
      as('text/html', '<html>No.</html>'),
      readChat,
      'The stream ended after 0 events, before its last one: it came as text/html.',
    ],
    [
      'what says nothing of itself',
      new Response(new Blob(['oops'])),
      readModel,
      '200 came as what has no media type, and not with JSON: "oops".',
    ],
  ])('%s', async ([, answer, ask, evidence]) => {
    expect((await failureOf(answer, ask)).message).toContain(evidence);
  });
});

describe('a secret that was sent is masked in what comes back', () => {
  const secret = 'my-own+key/1';
  const encoded = encodeURIComponent(secret);
  const quoted = { message: `Not ${secret}, nor ${encoded}.` };
  const held: [name: string, options: ClientOptions][] = [
    ['the key', { apiKey: secret }],
    ['a key of a function', { apiKey: async () => secret }],
    ['a header of a gateway', { defaultHeaders: { 'ocp-apim-subscription-key': secret } }],
    ['a credential', { defaultHeaders: { 'x-amz-credential': secret } }],
    ['a password', { defaultHeaders: { 'x-password': secret } }],
    ['basic authorization', { defaultHeaders: { authorization: `Basic ${secret}` } }],
    ['a query', { defaultQuery: { 'api-key': secret } }],
  ];
  const answers: [name: string, answer: Answer, ask: (client: OpenAI) => PromiseLike<unknown>][] = [
    ['a refusal', failure(401, quoted), readModel],
    ['a refusal that is text', new Response(`Not ${secret}.`, { status: 401 }), readModel],
    ['an event of an error', sse([`event: error\ndata: ${JSON.stringify(quoted)}\n\n`]), readChat],
    ['the id of the request', failure(401, undefined, { 'x-request-id': `req ${secret}` }), readModel],
    ['the id of what is not JSON', new Response('oops', { headers: { 'x-request-id': `req ${secret}` } }), readModel],
    ['a body that is not JSON', new Response(`Not ${secret}.`), readModel],
    ['an error of the platform', new TypeError(`no ${secret}`, { cause: new Error(secret) }), readModel],
  ];
  const cells = held.flatMap(([what, options]) =>
    answers.map((answer) => [`${what} in ${answer[0]}`, options, answer] as const),
  );
  test.for(cells)('%s', async ([, options, [, answer, ask]]) => {
    const error: Error = await errorOf(ask(answering([answer], { maxRetries: 0, ...options }).client));
    const all = `${shown(error)}\n${JSON.stringify([(error as { error?: unknown }).error, (error as { body?: unknown }).body])}`;
    expect(all).not.toContain(secret);
    expect(all).not.toContain(encoded);
    expect(all).toContain('***');
  });

  test.for(held)('%s, in the log', async ([, options]) => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]): void => void lines.push(line);
    const logger: Logger = { error: log, warn: log, info: log, debug: log };
    const answer = json({}, 200, { 'x-echo': secret, 'set-cookie': 'session=1234' });
    await readModel(answering([answer], { ...options, logger, logLevel: 'debug' }).client);
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(JSON.stringify(lines)).not.toContain('1234');
    expect(lines).toHaveLength(2);
  });
});

test('an error of a stream that is not JSON once the key is masked keeps its kind', async () => {
  const event = 'event: error\ndata: {"error":{"message":"No.","code":12345}}\n\n';
  const { client } = answering([sse([event])], { apiKey: '12345' });
  const error: Error = await errorOf(readChat(client));
  expect([error.name, error.message]).toEqual([
    'APIError',
    expect.stringMatching(/^with \d+ characters that begin with {/),
  ]);
});

describe('a header that cannot be sent', () => {
  const headers = [
    ['a line break', 'x-a', 'Bearer sk-hidden-1\nx: y'],
    ['a character beyond a byte', 'authorization', 'Bearer sk-hidden-1€'],
    ['a name', 'x a', 'sk-hidden-1'],
    ['zero', 'x-a', 'sk-hidden-1\0'],
  ] as const;
  const cells = headers.flatMap((row) =>
    (['client', 'request', 'client.api'] as const).map((place) => [...row, place] as const),
  );
  test.for(cells)('%s, by %s: is named, its value is not', async ([, name, value, place]) => {
    const given = { [name]: value };
    const { client, requests } = answering([json({})], place === 'client' ? { defaultHeaders: given } : {});
    const call =
      place === 'client.api'
        ? client.api.GET('/models', { params: { header: given as never } })
        : client.models.retrieve('m', { headers: place === 'request' ? given : {} });
    const error: Error = await errorOf(call);
    expect([error.name, error.message, requests.length]).toEqual([
      'OpenAIError',
      `The header ${JSON.stringify(name)} cannot be sent: its name or value is not valid.`,
      0,
    ]);
    expect(shown(error)).not.toContain('hidden');
  });
});

test('a client that is logged or written as JSON shows no key', () => {
  const client = new Client({
    apiKey: 'sk-1-hidden',
    adminAPIKey: 'sk-2-hidden',
    webhookSecret: 'whsec-hidden',
    defaultHeaders: { 'x-a': 'hidden' },
  });
  expect(inspect(client, { depth: 9 })).not.toContain('hidden');
  expect(JSON.stringify(client)).not.toContain('hidden');
  expect([client.apiKey, client.adminAPIKey, client.webhookSecret]).toEqual([
    'sk-1-hidden',
    'sk-2-hidden',
    'whsec-hidden',
  ]);
});
