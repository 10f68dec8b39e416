import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  APIError,
  APIUserAbortError,
  DecodeError,
  InsufficientQuotaError,
  OpenAIError,
  Stream,
  TruncatedStreamError,
  type APIPromise,
  type OpenAI,
} from '../../src/client/index.ts';
import { answering, collect, errorOf, json, sse, type Answer } from '../helpers/client.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

const chat: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };
const chunk = (content: string): object => ({ choices: [{ index: 0, delta: { content } }] });
const data = (value: unknown): string => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;
const event = (value: { type: string }): string => `event: ${value.type}\n${data(value)}`;

const chatStream = async (answer: Answer): Promise<Stream<OpenAI.ChatCompletionChunk>> =>
  answering([answer]).client.chat.completions.create(chat);
const responseStream = async (answer: Answer) =>
  answering([answer]).client.responses.create({ model: 'm', stream: true });

describe('types follow `stream`', () => {
  const { client } = answering([json({})]);
  const call = (stream: boolean) => client.chat.completions.create({ model: 'm', messages: [], stream });
  test('true, false, nothing, unknown', () => {
    const { completions } = client.chat;
    expectTypeOf(() => completions.create(chat)).returns.toEqualTypeOf<
      APIPromise<Stream<OpenAI.ChatCompletionChunk>>
    >();
    expectTypeOf(() => completions.create({ model: 'm', messages: [] })).returns.toEqualTypeOf<
      APIPromise<OpenAI.ChatCompletion>
    >();
    expectTypeOf(call).returns.toEqualTypeOf<APIPromise<Stream<OpenAI.ChatCompletionChunk> | OpenAI.ChatCompletion>>();
    expect(client.chat.completions.create).toBeTypeOf('function');
  });
});

describe('what is read', () => {
  test('chunks, up to the sentinel', async () => {
    const stream = await chatStream(sse([data(chunk('a')), data(chunk('b')), data('[DONE]'), data(chunk('c'))]));
    expect(await collect(stream)).toEqual({ items: [chunk('a'), chunk('b')] });
  });

  test('the request asks for events', async () => {
    const { client, requests } = answering([sse([data('[DONE]')])]);
    await client.chat.completions.create(chat);
    expect([requests[0]?.headers.get('accept'), await requests[0]?.json()]).toEqual(['text/event-stream', chat]);
  });

  test('named events, up to a terminal one, without waiting for the end of the body', async () => {
    const events = [{ type: 'response.created' }, { type: 'response.unheard_of' }, { type: 'response.completed' }];
    expect(await collect(await responseStream(sse(events.map(event), 'stall')))).toEqual({ items: events });
  });

  test('events in envelopes, where the line alone tells them apart', async () => {
    const pieces = ['event: thread.created\ndata: {"id":"thread_1"}\n\n', 'event: done\ndata: [DONE]\n\n'];
    const stream = await answering([sse(pieces)]).client.beta.threads.createAndRun({
      assistant_id: 'asst_1',
      stream: true,
    });
    expect(await collect(stream)).toEqual({ items: [{ event: 'thread.created', data: { id: 'thread_1' } }] });
  });

  test('a stored response by its query', async () => {
    const { client, requests } = answering([sse([event({ type: 'response.completed' })])]);
    const stream = await client.responses.retrieve('resp_1', { stream: true, starting_after: 3 });
    expect((await collect(stream)).items).toHaveLength(1);
    expect(new URL(requests[0]?.url ?? '').search).toBe('?stream=true&starting_after=3');
  });

  test.for<[name: string, text: string]>([
    ['CRLF', `data: ${JSON.stringify(chunk('ä'))}\r\n\r\ndata: [DONE]\r\n\r\n`],
    ['CR', `data: ${JSON.stringify(chunk('ä'))}\r\rdata: [DONE]\r\r`],
    [
      'a comment and other fields',
      `: hello\nid: 1\nretry: 10\ndata: ${JSON.stringify(chunk('ä'))}\n\n: bye\n\ndata: [DONE]\n\n`,
    ],
    ['data of several lines', `${JSON.stringify(chunk('ä'), null, 1).replaceAll(/^/gm, 'data: ')}\n\ndata: [DONE]\n\n`],
    ['a byte order mark', `\uFEFFdata: ${JSON.stringify(chunk('ä'))}\n\ndata: [DONE]\n\n`],
    ['no blank line at the end', `data: ${JSON.stringify(chunk('ä'))}\n\ndata: [DONE]`],
  ])('%s, however the bytes are split', async ([, text]) => {
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 8 }), async (cuts) => {
        const edges = [0, ...new Set(cuts.sort((a, b) => a - b)), bytes.length];
        const pieces = edges.slice(1).map((end, index) => bytes.slice(edges[index], end));
        expect(await collect(await chatStream(() => sse(pieces)))).toEqual({ items: [chunk('ä')] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is thrown', () => {
  const nested = { error: { message: 'Overloaded.', type: 'server_error', code: 'server_is_overloaded' } };
  const flat = { type: 'error', message: 'Overloaded.', code: 'server_is_overloaded', param: null, sequence_number: 2 };
  test.for<[name: string, open: () => Promise<AsyncIterable<unknown>>]>([
    ['in an envelope, unnamed', () => chatStream(sse([data(chunk('a')), data(nested)]))],
    [
      'in an envelope, named',
      () => responseStream(sse([event({ type: 'response.created' }), `event: error\n${data(nested)}`])),
    ],
    ['flat, named', () => responseStream(sse([event({ type: 'response.created' }), event(flat)]))],
    ['flat, unnamed', () => responseStream(sse([event({ type: 'response.created' }), data(flat)]))],
  ])('an error %s', async ([, open]) => {
    const { items, error } = await collect(await open());
    expect(items).toHaveLength(1);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      name: 'ServiceUnavailableError',
      status: undefined,
      code: 'server_is_overloaded',
      requestID: 'req_1',
    });
  });

  test('a bare error of a run', async () => {
    const pieces = ['event: error\ndata: {"message":"No.","code":"insufficient_quota"}\n\n'];
    const stream = await answering([sse(pieces)]).client.beta.threads.createAndRun({ assistant_id: 'a', stream: true });
    expect((await collect(stream)).error).toBeInstanceOf(InsufficientQuotaError);
  });

  test.for<[name: string, open: () => Promise<AsyncIterable<unknown>>, events: number]>([
    ['no sentinel', () => chatStream(sse([data(chunk('a'))])), 1],
    ['no terminal event', () => responseStream(sse([event({ type: 'response.created' })])), 1],
    ['nothing at all', () => chatStream(sse([])), 0],
    ['half an event', () => chatStream(sse([data(chunk('a')), 'data: {"id":"c'])), 1],
    ['a connection that broke', () => chatStream(sse([data(chunk('a'))], 'cut')), 1],
  ])('a stream that is cut: %s', async ([, open, events]) => {
    const { items, error } = await collect(await open());
    expect(error).toBeInstanceOf(TruncatedStreamError);
    expect((error as unknown as TruncatedStreamError).events).toEqual(items);
    expect(items).toHaveLength(events);
  });

  test('a stream that is cut anywhere', async () => {
    const bytes = new TextEncoder().encode(`${data(chunk('ä'))}${data(chunk('b'))}data: [DONE]`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        const { items, error } = await collect(await chatStream(() => sse([bytes.slice(0, length)])));
        expect(error).toMatchObject({ constructor: TruncatedStreamError, events: items });
      }),
      { numRuns: 100 },
    );
  });

  test.for([
    ['an event that is not JSON', () => sse([data('{"a"')])],
    ['JSON where events were asked for', () => json({ id: 'x' })],
  ] as const)('%s', async ([, answer]) => {
    const read = async (): Promise<never> => {
      const { error } = await collect(await chatStream(answer()));
      throw error ?? new Error('It did not fail.');
    };
    expect(await errorOf(read())).toMatchObject({ constructor: DecodeError, requestID: 'req_1' });
  });

  describe('an abort while it waits', () => {
    skipWaiting();

    test.for([
      ['by the signal', (controller: AbortController) => controller, APIUserAbortError],
      // As `break` does: the reader itself leaves.
      [
        'by the controller of the stream',
        (_: AbortController, stream: Stream<unknown>) => stream.controller,
        undefined,
      ],
    ] as const)('%s', async ([, which, expected]) => {
      const own = new AbortController();
      const stream = await answering([sse([data(chunk('a'))], 'stall')]).client.chat.completions.create(chat, {
        signal: own.signal,
      });
      setTimeout(() => which(own, stream).abort(), 10);
      const { items, error } = await collect(stream);
      expect([items.length, (error as Error | undefined)?.constructor]).toEqual([1, expected]);
    });
  });

  test('a second reader', async () => {
    const stream = await chatStream(sse([data('[DONE]')]));
    await collect(stream);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(OpenAIError);
  });
});

describe('what is left', () => {
  test('a loop that is left aborts the request', async () => {
    const { client, requests } = answering([sse([data(chunk('a')), data(chunk('b'))], 'stall')]);
    const stream = await client.chat.completions.create(chat);
    for await (const _ of stream) break;
    expect(stream.controller.signal.aborted).toBe(true);
    expect(requests).toHaveLength(1);
  });

  test('no listener stays at the signal of the caller', async () => {
    const { signal } = new AbortController();
    const counts = { added: 0, removed: 0 };
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: never[]) => {
      counts.added += 1;
      return (addEventListener as (...all: never[]) => void).apply(signal, args);
    };
    signal.removeEventListener = (...args: never[]) => {
      counts.removed += 1;
      return (removeEventListener as (...all: never[]) => void).apply(signal, args);
    };
    const make = (answer: Response): OpenAI => answering([answer], { maxRetries: 0 }).client;
    await collect(await make(sse([data('[DONE]')])).chat.completions.create(chat, { signal }));
    await collect(await make(sse([data(chunk('a'))])).chat.completions.create(chat, { signal }));
    for await (const _ of await make(sse([data(chunk('a'))], 'stall')).chat.completions.create(chat, { signal })) break;
    await make(json({})).models.retrieve('m', { signal });
    await errorOf(make(json({}, 500)).models.retrieve('m', { signal }));
    await (await make(new Response('bytes')).files.content('f', { signal })).text();
    // A `Request` that is made with a signal listens to it as well; here each try has one of its own.
    expect(counts.added).toBe(6);
    expect(counts.removed).toBeGreaterThanOrEqual(counts.added);
  });
});

describe('tee and NDJSON', () => {
  const source = (end: 'close' | 'cut' = 'close') =>
    chatStream(sse([data(chunk('a')), data(chunk('b')), ...(end === 'close' ? [data('[DONE]')] : [])], end));

  test('both branches get everything, one after the other', async () => {
    const [left, right] = (await source()).tee();
    expect(await collect(left)).toEqual({ items: [chunk('a'), chunk('b')] });
    expect(await collect(right)).toEqual({ items: [chunk('a'), chunk('b')] });
  });

  test('a branch that was left has ended', async () => {
    const [left] = (await source()).tee();
    const events = left[Symbol.asyncIterator]();
    await events.next();
    expect(await events.return?.()).toEqual({ done: true, value: undefined });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('both branches see the failure', async () => {
    const [left, right] = (await source('cut')).tee();
    for (const branch of [left, right]) expect((await collect(branch)).error).toBeInstanceOf(TruncatedStreamError);
  });

  test('the request ends when both are left', async () => {
    const stream = await source();
    const [left, right] = stream.tee();
    for await (const _ of left) break;
    expect(stream.controller.signal.aborted).toBe(false);
    for await (const _ of right) break;
    expect(stream.controller.signal.aborted).toBe(true);
  });

  test('there and back', async () => {
    const lines = (await source()).toReadableStream();
    expect(await collect(Stream.fromReadableStream(lines))).toEqual({ items: [chunk('a'), chunk('b')] });
  });

  test('lines whose bytes come one by one', async () => {
    const bytes = new TextEncoder().encode('{"text":"äöü"}\n{"text":"€"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await collect(Stream.fromReadableStream(pieces))).toEqual({ items: [{ text: 'äöü' }, { text: '€' }] });
  });

  test('a failure travels', async () => {
    const lines = (await source('cut')).toReadableStream();
    expect((await collect(Stream.fromReadableStream(lines))).error).toBeInstanceOf(TruncatedStreamError);
  });

  test('cancelling closes the connection', async () => {
    const stream = await source();
    await stream.toReadableStream().cancel();
    expect(stream.controller.signal.aborted).toBe(true);
  });

  test('a line that is not JSON', async () => {
    const lines = new Blob(['{"a":1}\n{']).stream();
    const { items, error } = await collect(Stream.fromReadableStream(lines));
    expect([items, (error as unknown as Error).name]).toEqual([[{ a: 1 }], 'DecodeError']);
  });
});

test('a path outside the contract streams, too, to its end', async () => {
  const { client } = answering([sse([data({ n: 1 }), data({ n: 2 })])]);
  const stream = await client.post<Stream<unknown>>('/things', { body: {}, stream: true });
  expect(await collect(stream)).toEqual({ items: [{ n: 1 }, { n: 2 }] });
});

test.for(['[DONE]', '[DONE] ', ' \t[DONE]\t'])('the sentinel may have blanks around it: "%s"', async (last) => {
  const { client } = answering([
    sse(['data:\n\n', 'event: ping\ndata: \n\n', 'data: {"n":1}\n\n', `data: ${last}\n\n`]),
  ]);
  const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
  expect(await collect(stream)).toEqual({ items: [{ n: 1 }] });
});
