import { describe, expect, test } from 'vitest';
import { answering, collect, errorOf, json, sse } from '../helpers/client.ts';

const model = { id: 'm', object: 'model' };

describe('the response and the answer of one request', () => {
  test('the response is the same each time', async () => {
    const promise = answering([json(model)]).client.models.retrieve('m');
    const [first, second] = await Promise.all([promise.asResponse(), promise.asResponse()]);
    expect([first === second, await first.json()]).toEqual([true, model]);
  });

  test('first the response, for its headers, then the answer', async () => {
    const promise = answering([json(model)]).client.models.retrieve('m');
    expect((await promise.asResponse()).status).toBe(200);
    expect(await promise).toEqual(model);
  });

  test('first the response of a list, then its items', async () => {
    const promise = answering([json({ object: 'list', data: [model] })]).client.models.list();
    await promise.asResponse();
    expect(await promise.toArray()).toEqual([model]);
  });

  test('a body that the caller has read is no empty answer', async () => {
    const promise = answering([json(model)]).client.models.retrieve('m');
    await (await promise.asResponse()).text();
    expect(await errorOf(promise)).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('read') });
  });

  test('binary answers are responses by themselves', async () => {
    const promise = answering([new Response('bytes')]).client.files.content('f');
    expect(await promise).toBe(await promise.asResponse());
    expect(await (await promise).text()).toBe('bytes');
  });
});

describe('requests by path', () => {
  test('the query of the path is sent as it is, under that of the options', async () => {
    const { client, requests } = answering([json({})]);
    await client.get('/x?include[]=a&include[]=b&n=1&n=2&q=what?&limit=1', { query: { limit: 2 } });
    expect([...new URL(requests[0]?.url ?? '').searchParams]).toEqual([
      ['include[]', 'a'],
      ['include[]', 'b'],
      ['n', '1'],
      ['n', '2'],
      ['q', 'what?'],
      ['limit', '2'],
    ]);
  });

  test('JSON in place of a stream', async () => {
    const error = await errorOf(answering([json({ a: 1 })]).client.post('/x', { stream: true }));
    expect(error).toMatchObject({ name: 'DecodeError', body: '{"a":1}', requestID: 'req_1' });
  });

  test.for<[name: string, text: string, want: object]>([
    ['a page in place of a stream', '<html>No.</html>', { error: { name: 'TruncatedStreamError' } }],
    ['nothing at all', '', { items: [] }],
    ['events without a last one', 'data: 1\n\n', { items: [1] }],
  ])('%s', async ([, text, want]) => {
    const stream = await answering([sse([text])]).client.get<AsyncIterable<unknown>>('/x', { stream: true });
    expect(await collect(stream)).toMatchObject(want);
  });
});

describe('odd bodies', () => {
  test('a bare array is no list', async () => {
    expect(await errorOf(answering([json([model])]).client.models.list())).toMatchObject({ name: 'DecodeError' });
  });

  test('an event that is null', async () => {
    const stream = await answering([sse(['data: null\n\n'])]).client.responses.create({ model: 'm', stream: true });
    expect(await collect(stream)).toMatchObject({ items: [null], error: { name: 'TruncatedStreamError' } });
  });

  test('events that are asked for before the last one has come', async () => {
    const pieces = ['data: 1\n\ndata: 2\n\n', 'data: 3\n\n', 'data: 4\n\ndata: [DONE]\n\n'];
    const { client } = answering([sse(pieces)]);
    const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
    const iterator = stream[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 6 }, async () => iterator.next()));
    expect(results.map(({ value }) => value as unknown)).toEqual([1, 2, 3, 4, undefined, undefined]);
  });
});
