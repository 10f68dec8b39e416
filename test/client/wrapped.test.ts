import { describe, expect, test } from 'vitest';
import { APIPromise, Stream, type OpenAI } from '../../src/client/index.ts';
import { answering, errorOf, json, sse } from '../helpers/client.ts';

const body = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const done = { id: 'c', object: 'chat.completion', choices: [] };
const chunk = { id: 'c', choices: [{ index: 0, delta: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }] };
const events = (): Response => sse([`data: ${JSON.stringify(chunk)}\n\n`, 'data: [DONE]\n\n']);
const page = { object: 'list', data: [{ id: 'a' }], has_more: false };

const proxied = <T extends object>(value: T): T => new Proxy(value, {});

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('behind a proxy', () => {
  test('a promise has all of its methods', async () => {
    const ask = (): APIPromise<OpenAI.ChatCompletion> =>
      proxied(answering([json(done)]).client.chat.completions.create(body));
    expect(ask()).toBeInstanceOf(Promise);
    expect(ask()).toBeInstanceOf(APIPromise);
    expect(await ask()).toEqual(done);
    expect(await ask().withResponse()).toMatchObject({ data: done, request_id: 'req_1' });
    expect((await ask().asResponse()).status).toBe(200);
    expect(await ask()._thenUnwrap(({ id }, { response }) => [id, response.status])).toEqual(['c', 200]);
    expect(await ask().catch(() => 0)).toEqual(done);
    expect(await ask().finally(() => {})).toEqual(done);
    expect([await ask().parse(), (await ask().responsePromise).response.status]).toEqual([done, 200]);
  });

  test('a transformed result has the id of its request', async () => {
    const ask = () => answering([json(done)]).client.chat.completions.create(body);
    expect(await ask()._thenUnwrap(({ id }) => ({ id }))).toHaveProperty('_request_id', 'req_1');
    expect(await ask()._thenUnwrap(async ({ id }) => ({ id }))).toHaveProperty('_request_id', 'req_1');
  });

  test('a promise whose `parse` is replaced gives what that gives, and says no second time that it failed', async () => {
    const asked = answering([json(done)]).client.chat.completions.create(body);
    const own = asked.parse.bind(asked);
    asked.parse = async () => ({ ...(await own()), id: 'replaced' });
    expect([(await asked).id, (await asked.withResponse()).data.id]).toEqual(['replaced', 'replaced']);
    const failed = answering([json({ error: {} }, 400)], { maxRetries: 0 }).client.chat.completions.create(body);
    const { responsePromise } = failed;
    expect(await errorOf(failed)).toBe(await errorOf(responsePromise));
  });

  test('a stream has all of its methods', async () => {
    const ask = async (): Promise<Stream<unknown>> =>
      proxied(await answering([events()]).client.chat.completions.create({ ...body, stream: true }));
    expect(await ask()).toBeInstanceOf(Stream);
    expect(await all(await ask())).toEqual([chunk]);
    expect(await Promise.all((await ask()).tee().map(all))).toEqual([[chunk], [chunk]]);
    expect(await all(Stream.fromReadableStream((await ask()).toReadableStream()))).toEqual([chunk]);
    (await ask()).controller.abort();
  });

  test('a page and its promise have all of their methods', async () => {
    const ask = () => proxied(answering([json(page)]).client.files.list());
    const first = proxied(await ask());
    expect([first.hasNextPage(), first.getPaginatedItems(), await all(first), await first.toArray()]).toEqual([
      false,
      page.data,
      page.data,
      page.data,
    ]);
    expect([await all(ask()), await ask().toArray(), (await all(ask().iterPages())).length]).toEqual([
      page.data,
      page.data,
      1,
    ]);
    expect([JSON.parse(JSON.stringify(first)), { ...first }]).toEqual([page, page]);
    expect((await errorOf(first.getNextPage())) as Error).toMatchObject({ message: /no next page/ });
  });

  test('a client has all of its settings and doors', async () => {
    const raw = answering([json(done)]).client;
    const client = proxied(raw);
    client.baseURL = 'http://other.test/v1';
    expect([client.baseURL, client.apiKey, client.timeout]).toEqual(['http://other.test/v1', 'sk-test-1234', 600_000]);
    expect(await client.get('/x')).toEqual(done);
    expect((await client.api.GET('/models')).response.status).toBe(200);
    expect(client.withOptions({ maxRetries: 7 }).maxRetries).toBe(7);
    expect(await Reflect.get(raw, 'chat', client).completions.create(body)).toEqual(done);
  });
});

describe('copied', () => {
  test.for([
    ['by spreading', ({ completions }: OpenAI.Chat) => ({ ...completions, create: completions.create })],
    [
      'by prototype',
      ({ completions }: OpenAI.Chat) =>
        Object.assign(Object.create(Object.getPrototypeOf(completions) as object), completions) as typeof completions,
    ],
    ['by binding', ({ completions }: OpenAI.Chat) => ({ create: completions.create.bind(completions) })],
  ] as const)('a resource works %s', async ([, copy]) =>
    expect(await copy(answering([json(done)]).client.chat).create(body)).toEqual(done),
  );

  test('a method of a stream may be replaced on the instance', async () => {
    const stream = await answering([events()]).client.chat.completions.create({ ...body, stream: true });
    const own = stream[Symbol.asyncIterator].bind(stream);
    let seen = 0;
    stream[Symbol.asyncIterator] = async function* () {
      for await (const item of { [Symbol.asyncIterator]: own }) {
        seen++;
        yield item;
      }
    };
    expect([await all(stream), seen]).toEqual([[chunk], 1]);
  });
});

describe('one response', () => {
  test.for([
    ['a whole answer', () => json(done), {}],
    ['events', events, { stream: true }],
  ] as const)('is given for %s, whatever asks for it', async ([, answer, more]) => {
    const ask = () => answering([answer]).client.chat.completions.create({ ...body, ...more });
    const first = ask();
    expect((await first.withResponse()).response).toBe(await first.asResponse());
    const second = ask();
    expect(await second.asResponse()).toBe(await second.asResponse());
  });

  test('of which the body can be read once the answer was', async () => {
    const { data, response } = await answering([json(done)])
      .client.chat.completions.create(body)
      .withResponse();
    expect(await response.json()).toEqual(data);
  });

  test('with a stream that can still be read', async () => {
    const ask = answering([events()]).client.chat.completions.create({ ...body, stream: true });
    const { data, response } = await ask.withResponse();
    expect([response.status, await all(data)]).toEqual([200, [chunk]]);
  });
});

describe('a stream says that it was aborted', () => {
  const open = async (end?: 'stall') =>
    answering([
      () => (end ? sse([`data: ${JSON.stringify(chunk)}\n\n`], end) : events()),
    ]).client.chat.completions.create({
      ...body,
      stream: true,
    });
  const aborted = ({ controller }: Stream<unknown>): boolean => controller.signal.aborted;

  test('not after its end, however it was read', async () => {
    const [plain, teed, readable] = [await open(), await open(), await open()];
    await all(plain);
    await Promise.all(teed.tee().map(all));
    await all(Stream.fromReadableStream(readable.toReadableStream()));
    const responses = await answering([
      sse(['data: {"type":"response.completed"}\n\n'], 'stall'),
    ]).client.responses.create({
      model: 'm',
      input: 'x',
      stream: true,
    });
    await all(responses);
    expect([plain, teed, readable, responses].map(aborted)).toEqual([false, false, false, false]);
  });

  test('after the loop was left, or the caller aborted', async () => {
    const [left, stopped] = [await open('stall'), await open('stall')];
    for await (const _ of left) break;
    stopped.controller.abort();
    expect([left, stopped].map(aborted)).toEqual([true, true]);
  });
});

describe('a resource whose `create` a library wrapped, so that it gives a plain promise', () => {
  const text = { type: 'output_text', text: 'Hi', annotations: [] };
  const response = { id: 'r', status: 'completed', output: [{ type: 'message', content: [text] }] };
  const told = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
    { type: 'response.completed', response },
  ];
  const responseEvents = (): Response => sse(told.map((event) => `data: ${JSON.stringify(event)}\n\n`));
  const input = { model: 'm', input: 'x' };
  /** A copy of a resource, as wrappers make it. */
  const copied = <T extends object>(resource: T): T =>
    new Proxy(resource, {
      get: (target, key, self) =>
        key === 'create' ? () => Promise.resolve('wrapped') : (Reflect.get(target, key, self) as unknown),
    });

  test.for<readonly [name: string, answer: Response, use: (client: OpenAI) => PromiseLike<unknown>, want: object]>([
    ['chat.completions.parse', json(done), (it) => copied(it.chat.completions).parse(body), { id: 'c' }],
    [
      'chat.completions.stream',
      events(),
      (it) => copied(it.chat.completions).stream(body).finalChatCompletion(),
      { id: 'c' },
    ],
    ['responses.parse', json(response), (it) => copied(it.responses).parse(input), { id: 'r', output_text: 'Hi' }],
    ['responses.stream', responseEvents(), (it) => copied(it.responses).stream(input).finalResponse(), { id: 'r' }],
  ])('%s asks the resource of the client', async ([, answer, use, want]) =>
    expect(await use(answering([answer]).client)).toMatchObject(want),
  );

  test('a resource of the client that was replaced is asked', async () => {
    const { client } = answering([json(done)]);
    const { completions } = client.chat;
    const asked: unknown[] = [];
    Object.assign(client.chat, {
      completions: Object.assign(Object.create(completions), {
        create: (...args: [never]) => (asked.push(args[0]), completions.create(...args)),
      }),
    });
    await client.chat.completions.parse(body);
    expect(asked).toEqual([body]);
  });
});
