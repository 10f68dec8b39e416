import { parseEvents } from '../../src/openapi/event-stream.ts';
import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../src/mock/server.ts';
import { contract } from '../helpers/contract.ts';
import { recursiveSchemas } from '../helpers/recursive-schemas.ts';
import { requestsTo } from './requests.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(contract);
});
afterAll(() => mock.close());

const { get, post } = requestsTo(() => mock);

/** The first choice of a completion, and the whole. */
async function complete(request: object) {
  const { body } = await post<OpenAI.ChatCompletion>('/chat/completions', request);
  const [choice] = body.choices;
  if (!choice) throw new Error('The completion has no choice.');
  return { ...body, ...choice };
}

const textOf = (call: OpenAI.ChatCompletionMessageToolCall | undefined): string =>
  call?.type === 'function' ? `${call.function.name} ${call.function.arguments}` : '';

const question = { model: 'qwen3-8b', messages: [{ role: 'user', content: 'Hello' }] };
const parameters = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer', minimum: 2 } },
  required: ['city', 'days'],
  additionalProperties: false,
};
const tools = [{ type: 'function', function: { name: 'forecast', parameters } }];
const called = [
  ...question.messages,
  { role: 'assistant', tool_calls: [{ id: 'c1', type: 'function', function: { name: 'forecast', arguments: '{}' } }] },
  { role: 'tool', tool_call_id: 'c1', content: 'Sunny' },
];
const schema = {
  type: 'object',
  properties: { mood: { enum: ['good', 'bad'] }, score: { type: 'number' } },
  required: ['mood', 'score'],
  additionalProperties: false,
};
const response_format = { type: 'json_schema', json_schema: { name: 'mood', strict: true, schema } };

describe('a chat completion does what is asked', () => {
  test('the model is that of the request, and each choice has its index', async () => {
    const { model, choices } = await complete({ ...question, n: 3 });
    expect(model).toBe('qwen3-8b');
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  test.for<[name: string, request: object, reason?: string]>([
    ['tools', { ...question, tools }],
    ['a call is required', { ...question, tools, tool_choice: 'required' }],
    ['a call is required after results', { ...question, messages: called, tools, tool_choice: 'required' }],
    // The API stops behind a call that the request names.
    [
      'a function is forced',
      { ...question, tools, tool_choice: { type: 'function', function: { name: 'forecast' } } },
      'stop',
    ],
    ['tools and a schema for the answer', { ...question, tools, response_format }],
  ])('a call of the function: %s', async ([, request, reason = 'tool_calls']) => {
    const { message, finish_reason } = await complete(request);
    expect(finish_reason).toBe(reason);
    expect(textOf(message.tool_calls?.[0])).toBe('forecast {"city":"concord","days":2}');
  });

  test.for<[name: string, request: object]>([
    ['without tools', question],
    ['with tool_choice none', { ...question, tools, tool_choice: 'none' }],
    ['after the results of tools', { ...question, messages: called, tools }],
  ])('a text: %s', async ([, request]) => {
    const { message, finish_reason } = await complete(request);
    expect({ finish_reason, calls: message.tool_calls }).toEqual({ finish_reason: 'stop', calls: undefined });
    expect(message.content).toMatch(/\w/);
  });

  test.for<[name: string, request: object]>([
    ['at once', { ...question, response_format }],
    ['after the results of tools', { ...question, messages: called, tools, response_format }],
  ])('JSON of the schema: %s', async ([, request]) => {
    const { message } = await complete(request);
    expect(JSON.parse(message.content ?? '')).toEqual({ mood: 'good', score: 1 });
  });

  test.for(recursiveSchemas)('JSON of a schema that leads back to itself: %s', async ([, recursive]) => {
    const format = { type: 'json_schema', json_schema: { name: 'tree', strict: true, schema: recursive } };
    const { message } = await complete({ ...question, response_format: format });
    expect(JSON.parse(message.content ?? '')).toMatchObject({ name: 'concord' });
  });

  test('no more tokens than asked for, and no text behind a stop sequence', async () => {
    const { usage, message } = await complete({ ...question, max_tokens: 2, stop: ['Lamp'] });
    expect(usage).toMatchObject({ completion_tokens: 2, total_tokens: (usage?.prompt_tokens ?? 0) + 2 });
    expect(message.content).toBe('type ');
  });
});

describe('a stream tells the same', () => {
  const chunksOf = (text: string): OpenAI.ChatCompletionChunk[] =>
    text
      .split('\n\n')
      .filter((event) => event.startsWith('data: {'))
      .map((event) => JSON.parse(event.slice('data: '.length)) as OpenAI.ChatCompletionChunk);

  test.for([{}, { stream_options: { include_usage: false } }])(
    'no usage unless it is asked for: %j',
    async (options) => {
      const { text } = await post('/chat/completions', { ...question, ...options, stream: true });
      expect(chunksOf(text).filter(({ usage }) => usage)).toEqual([]);
      expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
    },
  );

  test('usage comes once, last and alone', async () => {
    const options = { stream_options: { include_usage: true } };
    const { text } = await post('/chat/completions', { ...question, ...options, stream: true });
    const chunks = chunksOf(text);
    expect(chunks.filter(({ usage }) => usage)).toEqual(chunks.slice(-1));
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  test.for([
    ['a call', { tools }, 'tool_calls'],
    ['a text after the results', { tools, messages: called }, 'stop'],
    ['JSON', { response_format }, 'stop'],
  ] as const)('%s', async ([, fields, reason]) => {
    const { text } = await post('/chat/completions', { ...question, ...fields, stream: true });
    const reasons = chunksOf(text).flatMap(({ choices }) => choices.map((one) => one.finish_reason));
    expect(reasons.filter(Boolean)).toEqual([reason]);
  });

  test('of a response: its settings come back in every event that has them', async () => {
    const asked = { model: 'qwen3-8b', input: 'Hi', instructions: 'Be short.', metadata: { a: 'b' }, stream: true };
    const { text } = await post('/responses', asked);
    const responses = text
      .split('\n\n')
      .flatMap((event) => /^data: (\{.*)$/m.exec(event)?.[1] ?? [])
      .flatMap((data) => (JSON.parse(data) as { response?: OpenAI.Responses.Response }).response ?? []);
    expect(responses.length).toBeGreaterThan(1);
    for (const { model, instructions, metadata } of responses)
      expect({ model, instructions, metadata }).toEqual({
        model: 'qwen3-8b',
        instructions: 'Be short.',
        metadata: { a: 'b' },
      });
  });
});

interface Embeddings {
  readonly data: readonly { readonly index: number; readonly embedding: readonly number[] | string }[];
}

describe('embeddings', () => {
  const input = ['a', 'b', 'c'];

  test('one vector per input, in both encodings the same', async () => {
    const [numbers, base64] = await Promise.all(
      ['float', 'base64'].map((encoding_format) =>
        post<Embeddings>('/embeddings', { model: 'e', input, encoding_format }),
      ),
    );
    const vectors = numbers?.body.data.map(({ embedding }) => (embedding as number[]).map(Math.fround));
    const decoded = base64?.body.data.map(({ embedding }) => [
      ...new Float32Array(Uint8Array.from(Buffer.from(String(embedding), 'base64')).buffer),
    ]);
    expect(vectors).toHaveLength(3);
    expect(decoded).toEqual(vectors);
    expect(base64?.body.data.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  test('of as many dimensions as asked for', async () => {
    const { body } = await post<Embeddings>('/embeddings', { model: 'e', input: 'a', dimensions: 3 });
    expect(body.data[0]?.embedding).toHaveLength(3);
  });
});

interface Files {
  readonly data: readonly OpenAI.FileObject[];
  readonly last_id: string;
  readonly has_more: boolean;
}

describe('lists', () => {
  const ids = ({ body }: { body: Files }): string[] => body.data.map(({ id }) => id);

  test('page by page to the end, each item once', async () => {
    const all = ids(await get<Files>('/files'));
    const seen: string[] = [];
    let page = await get<Files>('/files?limit=1');
    seen.push(...ids(page));
    while (page.body.has_more) {
      page = await get<Files>(`/files?limit=1&after=${page.body.last_id}`);
      seen.push(...ids(page));
    }
    expect(all.length).toBeGreaterThan(1);
    expect(seen).toEqual(all);
  });

  test('in the order that is asked for', async () => {
    expect(ids(await get<Files>('/files?order=asc'))).toEqual(ids(await get<Files>('/files?order=desc')).toReversed());
  });

  test('only with what the filter allows', async () => {
    const { body } = await get<Files>('/files?purpose=batch');
    expect(body.data.map(({ purpose }) => purpose)).toEqual(['batch', 'batch']);
    expect(ids(await get<Files>('/files?purpose='))).toEqual([]);
  });
});

test('an answer names what the path names', async () => {
  expect((await get<OpenAI.Model>('/models/gpt-5')).body.id).toBe('gpt-5');
});

test('a header says which example answered, and what could not be made to hold', async () => {
  const fitting = await post('/chat/completions', question);
  expect([fitting.headers.get('x-concord-example'), fitting.headers.get('x-concord-broken')]).toEqual(['text', null]);
  const impossible = { type: 'object', properties: { a: { type: 'string', pattern: '^[0-9]{7}$' } }, required: ['a'] };
  const odd = await post('/chat/completions', {
    ...question,
    response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: impossible } },
  });
  expect(odd.status).toBe(200);
  expect(odd.headers.get('x-concord-example')).toBe('structured-output');
  expect(odd.headers.get('x-concord-broken')).toBe('strict-json');
});

test('a schema that says nothing but itself is answered', async () => {
  const format = { type: 'json_schema', json_schema: { name: 'x', schema: { $ref: '#' } } };
  expect((await post('/chat/completions', { ...question, response_format: format })).status).toBe(200);
});

test('a resumed stream begins after the event that was seen', async () => {
  const response = await fetch(`${mock.url}/responses/resp_1?stream=true&starting_after=2`, {
    headers: { authorization: 'Bearer x' },
  });
  const [first] = parseEvents(await response.text());
  expect(JSON.parse(first?.data ?? '')).toMatchObject({ sequence_number: 3 });
});

test('Prefer wins', async () => {
  const response = await fetch(`${mock.url}/chat/completions`, {
    method: 'POST',
    body: JSON.stringify({ ...question, tools }),
    headers: { authorization: 'Bearer x', 'content-type': 'application/json', prefer: 'example=audio' },
  });
  expect(await response.json()).toHaveProperty('choices.0.message.audio');
  expect(response.headers.get('x-concord-example')).toBeNull();
});
