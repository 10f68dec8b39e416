import { describe, expect, test, vi } from 'vitest';
import { OpenAI, type ClientOptions } from '../../src/client/index.ts';
import { answering, collect, errorOf, json, sse } from '../helpers/client.ts';

const data = (value: unknown): string => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;
const choice = (index: number, finish: string | null = null): object => ({
  choices: [{ index, delta: {}, finish_reason: finish }],
});

async function read(pieces: readonly string[], options: ClientOptions = {}) {
  const warn = vi.fn<(message: string) => void>();
  const { client } = answering([sse(pieces)], { logger: { ...console, warn }, maxRetries: 0, ...options });
  const { error } = await collect(await client.chat.completions.create({ model: 'm', messages: [], stream: true }));
  return [(error as Error | undefined)?.name ?? 'whole', warn.mock.calls.length];
}

describe('a stream of chunks', () => {
  test.for<[name: string, chunks: readonly unknown[], want: string, warnings: number]>([
    ['with its sentinel', [choice(0), '[DONE]'], 'whole', 0],
    ['with its sentinel and a finish reason', [choice(0, 'stop'), '[DONE]'], 'whole', 0],
    ['whose only choice has ended', [choice(0), choice(0, 'stop')], 'whole', 1],
    ['whose choices have all ended', [choice(0), choice(1), choice(1, 'stop'), choice(0, 'length')], 'whole', 1],
    ['with usage after the end', [choice(0, 'stop'), { choices: [], usage: {} }], 'whole', 1],
    ['of which one choice has not ended', [choice(0), choice(1), choice(0, 'stop')], 'TruncatedStreamError', 0],
    ['without any end', [choice(0)], 'TruncatedStreamError', 0],
    ['without choices', [{ choices: [] }], 'TruncatedStreamError', 0],
    ['that is empty', [], 'TruncatedStreamError', 0],
  ])('%s', async ([, chunks, want, warnings]) => expect(await read(chunks.map(data))).toEqual([want, warnings]));

  test('must have its sentinel where that is demanded', async () =>
    expect([
      await read([data(choice(0, 'stop'))], { requireSentinel: true }),
      await read([data(choice(0, 'stop')), data('[DONE]')], { requireSentinel: true }),
    ]).toEqual([
      ['TruncatedStreamError', 0],
      ['whole', 0],
    ]));

  test('that is cut after its end is not whole: the connection failed', async () => {
    const { client } = answering([sse([data(choice(0, 'stop'))], 'cut')]);
    const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
    expect((await collect(stream)).error).toMatchObject({ name: 'TruncatedStreamError' });
  });
});

describe('a response', () => {
  test.for<[name: string, pieces: readonly string[], want: unknown]>([
    [
      'that says [DONE] instead of its end',
      [data({ type: 'response.created' }), data('[DONE]')],
      'TruncatedStreamError',
    ],
    ['that says [DONE] after its end', [data({ type: 'response.completed' }), data('[DONE]')], undefined],
  ])('%s', async ([, pieces, want]) => {
    const stream = await answering([sse(pieces)]).client.responses.create({ model: 'm', stream: true });
    expect(((await collect(stream)).error as Error | undefined)?.name).toBe(want);
  });
});

describe('a fetch without a body that can be read', () => {
  /** As in React Native: the text is there, and no stream of it. */
  const bodiless = (body: unknown) => async () => ({
    ...{
      ok: true,
      status: 200,
      statusText: 'OK',
      url: 'http://api.test',
      headers: new Headers({ 'content-type': 'text/event-stream' }),
    },
    ...(body !== 'none' && { body }),
    text: async () => JSON.stringify({ id: 'resp_1' }),
  });
  test.for([
    ['none at all', 'none'],
    ['a stream of Node', { pipe: () => {} }],
  ] as const)('is named with its cure: %s', async ([, body]) => {
    const client = new OpenAI({ apiKey: 'k', baseURL: 'http://api.test/v1', fetch: bodiless(body) as never });
    const error: Error = await errorOf(client.responses.create({ model: 'm', stream: true }));
    expect([error.name, error.message]).toEqual([
      'OpenAIError',
      expect.stringMatching(/^This response cannot be read.*Pass a `fetch` whose responses can/),
    ]);
  });
});

describe('embeddings', () => {
  const vector = [0.5, -1.25, 3];
  const base64 = Buffer.from(new Float32Array(vector).buffer).toString('base64');
  const answer = (embedding: unknown) => ({ object: 'list', data: [{ object: 'embedding', index: 0, embedding }] });
  const ask = async (embedding: unknown, more: object = {}) => {
    const { client, requests } = answering([json(answer(embedding))]);
    const given = await client.embeddings.create({ model: 'm', input: 'x', ...more });
    const sent = (await requests[0]?.json()) as { encoding_format?: string } | undefined;
    return [sent?.encoding_format, given.data[0]?.embedding];
  };

  test.for<[name: string, sent: unknown, more: object, want: readonly unknown[]]>([
    ['asked for as base64, and given as numbers', base64, {}, ['base64', vector]],
    ['given as they are, if they are numbers already', vector, {}, ['base64', vector]],
    ['left alone as base64', base64, { encoding_format: 'base64' }, ['base64', base64]],
    ['left alone as numbers', vector, { encoding_format: 'float' }, ['float', vector]],
  ])('%s', async ([, sent, more, want]) => expect(await ask(sent, more)).toEqual(want));

  test.for([{}, { data: null }, { data: [null] }, { data: [{}] }])(
    'an odd answer stays what it is: %j',
    async (odd) => {
      const { client } = answering([json({ object: 'list', ...odd })]);
      expect(await client.embeddings.create({ model: 'm', input: 'x' })).toEqual({ object: 'list', ...odd });
    },
  );
});
