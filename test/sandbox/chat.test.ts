import OpenAI from 'openai';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadTokenizer } from '../../src/sandbox/tokens.ts';
import { recursiveSchemas } from '../helpers/recursive-schemas.ts';
import { start, startForAll } from './asking.ts';

const one = startForAll();
let client: OpenAI;
beforeAll(() => {
  client = new OpenAI({ baseURL: one.sandbox.url, apiKey: one.sandbox.key, maxRetries: 0 });
});

const model = 'gpt-4o-mini';
const user = (content: string) => ({ role: 'user' as const, content });
const weather = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'The weather of a place.',
    strict: true,
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['celsius', 'fahrenheit'] } },
      required: ['city', 'unit'],
      additionalProperties: false,
    },
  },
};
const time = { type: 'function' as const, function: { name: 'get_time', parameters: { type: 'object' } } };
const tools = [weather, time];

describe('tools are called as asked', () => {
  const about = 'Tell me the weather of Paris in fahrenheit.';
  test.for<[string, string, object, readonly string[], string]>([
    ['auto, spoken of', about, {}, ['get_weather'], 'tool_calls'],
    ['auto, not spoken of', 'Hello there.', {}, [], 'stop'],
    ['none', about, { tool_choice: 'none' }, [], 'stop'],
    ['required', 'Hello there.', { tool_choice: 'required' }, ['get_weather'], 'tool_calls'],
    [
      'a named one',
      about,
      { tool_choice: { type: 'function', function: { name: 'get_time' } } },
      ['get_time'],
      'tool_calls',
    ],
    [
      'only the allowed ones',
      about,
      { tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [time] } } },
      [],
      'stop',
    ],
    ['several at once', 'The weather and the time of Rome?', {}, ['get_weather', 'get_time'], 'tool_calls'],
    [
      'one at a time',
      'The weather and the time of Rome?',
      { parallel_tool_calls: false },
      ['get_weather'],
      'tool_calls',
    ],
  ])('%s', async ([, text, choice, called, reason]) => {
    const { body } = await one.ask('POST /chat/completions', { model, tools, messages: [user(text)], ...choice });
    const [{ message, finish_reason: finished }] = body.choices;
    expect((message.tool_calls ?? []).map((call: { function: { name: string } }) => call.function.name)).toEqual(
      called,
    );
    expect(finished).toBe(reason);
    expect(message.content === null).toBe(called.length > 0);
  });

  test('with arguments that the message names', async () => {
    const completion = await client.chat.completions.create({ model, tools: [weather], messages: [user(about)] });
    const [call] = completion.choices[0]?.message.tool_calls ?? [];
    expect(call).toMatchObject({ type: 'function', id: expect.stringMatching(/^call_\w{24}$/) });
    expect(JSON.parse(call?.type === 'function' ? call.function.arguments : '')).toEqual({
      city: 'Paris',
      unit: 'fahrenheit',
    });
  });

  test('in a loop of the official client, whose last answer holds the output', async () => {
    const runner = client.chat.completions.runTools({
      model,
      messages: [user(about)],
      tools: [
        {
          type: 'function',
          function: {
            ...weather.function,
            parse: JSON.parse,
            function: ({ city }: { city: string }) => `sunny in ${city}`,
          },
        },
      ],
    } as never);
    expect(await runner.finalContent()).toContain('sunny in Paris');
  });
});

describe('a request that no model can follow is refused', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } }, required: [], additionalProperties: false };
  test.for<[string, object, string | null, string | null]>([
    ['JSON mode without the word', { response_format: { type: 'json_object' } }, 'messages', null],
    [
      'a strict schema that is none',
      { response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } } },
      'response_format',
      'invalid_json_schema',
    ],
    [
      'a strict function whose schema is none',
      { tools: [{ type: 'function', function: { name: 'f', strict: true, parameters: schema } }] },
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ],
    [
      'a choice of a tool that is not there',
      { tool_choice: { type: 'function', function: { name: 'f' } } },
      'tool_choice',
      null,
    ],
    [
      'a choice of a function where only a custom tool has the name',
      {
        tools: [{ type: 'custom', custom: { name: 'f' } }],
        tool_choice: { type: 'function', function: { name: 'f' } },
      },
      'tool_choice',
      null,
    ],
    ['a required call without tools', { tool_choice: 'required' }, 'tool_choice', null],
    ['top_logprobs alone', { top_logprobs: 2 }, 'top_logprobs', null],
    [
      'an output without its call',
      { messages: [user('a'), { role: 'tool', tool_call_id: 'c', content: '1' }] },
      'messages[1].role',
      null,
    ],
  ])('%s', async ([, body, param, code]) => {
    const answer = await one.ask('POST /chat/completions', { model, messages: [user('Hello.')], ...body });
    expect([answer.status, answer.body.error.param, answer.body.error.code]).toEqual([400, param, code]);
  });
});

test('the answer is cut at the limit, and says so', async () => {
  const body = { model, messages: [user('Tell me about the opening hours of the shop.')], max_completion_tokens: 5 };
  const { choices, usage } = (await one.ask('POST /chat/completions', body)).body;
  expect([choices[0].finish_reason, usage.completion_tokens]).toEqual(['length', 5]);
  expect((await loadTokenizer()).encode(choices[0].message.content)).toHaveLength(5);
});

test('the answer ends before a stop sequence', async () => {
  const body = { model, messages: [user('alpha beta gamma')], stop: ['gamma', 'beta'] };
  const { choices } = (await one.ask('POST /chat/completions', body)).body;
  expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'You said: alpha ' } });
});

test('usage counts the tokens of the texts and their frame', async () => {
  const { encode } = await loadTokenizer();
  const { choices, usage } = (await one.ask('POST /chat/completions', { model, messages: [user('Hello there.')] }))
    .body;
  const prompt = 3 + 3 + encode('user').length + encode('Hello there.').length;
  const completion = encode(choices[0].message.content).length;
  expect(usage).toMatchObject({
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  });
});

test('structured output fits the schema of the caller', async () => {
  const schema = {
    type: 'object',
    properties: { name: { type: 'string' }, seats: { type: 'integer', minimum: 2 }, kind: { enum: ['room', 'hall'] } },
    required: ['name', 'seats', 'kind'],
    additionalProperties: false,
  };
  const { body } = await one.ask('POST /chat/completions', {
    model,
    messages: [user('The hall "North" has 12 seats.')],
    response_format: { type: 'json_schema', json_schema: { name: 'place', strict: true, schema } },
  });
  expect(JSON.parse(body.choices[0].message.content)).toEqual({ name: 'North', seats: 12, kind: 'hall' });
});

test.for(recursiveSchemas)('structured output of a schema that leads back to itself: %s', async ([, schema]) => {
  const { body } = await one.ask('POST /chat/completions', {
    model,
    messages: [user('A tree.')],
    response_format: { type: 'json_schema', json_schema: { name: 'tree', schema } },
  });
  expect(JSON.parse(body.choices[0].message.content)).toMatchObject({ name: expect.any(String) });
});

test('logprobs have one entry per token, with the candidates sorted', async () => {
  const body = { model, messages: [user('Grüße 🌱')], logprobs: true, top_logprobs: 3 };
  const { choices } = (await one.ask('POST /chat/completions', body)).body;
  const { content } = choices[0].logprobs;
  expect(content.map(({ token }: { token: string }) => token).join('')).toBe(choices[0].message.content);
  for (const { token, bytes, logprob, top_logprobs: top } of content) {
    expect(Buffer.from(bytes).toString()).toBe(token);
    expect(top[0]).toMatchObject({ token, logprob });
    expect(top.map((each: { logprob: number }) => each.logprob)).toEqual(
      top.map((each: { logprob: number }) => each.logprob).toSorted((a: number, b: number) => b - a),
    );
  }
});

test('n choices differ, and a refusal has no content', async () => {
  const { body } = await one.ask('POST /chat/completions', { model, n: 3, messages: [user('Hello.')] });
  const texts = body.choices.map(({ message }: { message: { content: string } }) => message.content);
  expect(new Set(texts).size).toBe(3);
  const refusal = await one.ask('POST /chat/completions', { model, messages: [user('[refuse] this')] });
  expect(refusal.body.choices[0].message).toMatchObject({ content: null, refusal: expect.any(String) });
});

describe('a stream', () => {
  test.for<[string, object]>([
    ['of text', { messages: [user('Grüße an alle 🌱.')] }],
    ['of calls', { tools, messages: [user('The weather and the time of Rome?')] }],
    ['of several choices', { n: 2, messages: [user('Hello.')] }],
  ])('%s becomes what the request answers without one', async ([, body]) => {
    const { sandbox, ask } = await start({ idSeed: 'a' });
    onTestFinished(() => sandbox.close());
    const own = new OpenAI({ baseURL: sandbox.url, apiKey: sandbox.key, maxRetries: 0 });
    const streamed = await own.chat.completions.stream({ model, ...body } as never).finalChatCompletion();
    const whole = (await ask('POST /chat/completions', { model, ...body })).body;
    const said = (choices: readonly { message: { content: unknown; tool_calls?: readonly object[] } }[]) =>
      choices.map(({ message: { content, tool_calls: calls } }) => [
        content,
        calls?.map((call) => (call as { function: { arguments: string } }).function.arguments),
      ]);
    expect(said(streamed.choices as never)).toEqual(said(whole.choices));
  });

  test('has the usage in a last chunk, padded, and ends with [DONE]', async () => {
    const body = { model, messages: [user('Hello.')], stream: true, stream_options: { include_usage: true } };
    const { text, headers } = await one.ask('POST /chat/completions', body);
    const lines = text.trim().split('\n\n');
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(lines.at(-1)).toBe('data: [DONE]');
    const chunks = lines.slice(0, -1).map((line) => line.slice('data: '.length));
    expect(chunks.map((chunk) => Buffer.byteLength(chunk) % 16)).toEqual(chunks.map(() => 1));
    expect(JSON.parse(chunks.at(-1) ?? '')).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  });

  test.for([
    ['cut', (text: string) => !text.includes('[DONE]')],
    ['stream-error', (text: string) => text.includes('"error"')],
  ] as const)('can be broken: %s', async ([fault, isBroken]) => {
    const response = await fetch(`${one.sandbox.url}/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-a', 'content-type': 'application/json', 'x-sandbox-fault': fault },
      body: JSON.stringify({ model, messages: [user('Hello.')], stream: true }),
    });
    let text = '';
    const decoder = new TextDecoder();
    await response.body
      ?.pipeTo(new WritableStream({ write: (chunk) => void (text += decoder.decode(chunk)) }))
      .catch(() => {});
    expect(text).toContain('data: ');
    expect(isBroken(text)).toBe(true);
  });
});

test('a stored completion can be read, listed by its metadata, changed and deleted', async () => {
  const created = await client.chat.completions.create({
    model,
    messages: [{ role: 'system', content: 'Be short.' }, user('Hello.')],
    store: true,
    metadata: { ticket: '1' },
  });
  expect(await client.chat.completions.retrieve(created.id)).toMatchObject({
    id: created.id,
    metadata: { ticket: '1' },
  });
  expect((await client.chat.completions.list({ metadata: { ticket: '1' } })).data).toHaveLength(1);
  expect((await client.chat.completions.list({ metadata: { ticket: '2' } })).data).toHaveLength(0);
  await client.chat.completions.update(created.id, { metadata: { ticket: '2' } });
  expect((await client.chat.completions.list({ metadata: { ticket: '2' } })).data).toHaveLength(1);
  const messages = await client.chat.completions.messages.list(created.id);
  expect(messages.data.map(({ id, content }) => [id, content])).toEqual([
    [`${created.id}-0`, 'Be short.'],
    [`${created.id}-1`, 'Hello.'],
  ]);
  expect(await client.chat.completions.delete(created.id)).toMatchObject({ deleted: true });
  await expect(client.chat.completions.retrieve(created.id)).rejects.toMatchObject({ status: 404, code: 'not_found' });
});

test('legacy completions echo, count and stream', async () => {
  const body = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once upon a time', echo: true, max_tokens: 4, logprobs: 2 };
  const { choices, usage } = (await one.ask('POST /completions', body)).body;
  expect(choices[0].text.startsWith('Once upon a time')).toBe(true);
  expect([choices[0].finish_reason, usage.completion_tokens]).toEqual(['length', 4]);
  expect(choices[0].logprobs.tokens.join('')).toBe(choices[0].text);
  const { text } = await one.ask('POST /completions', { ...body, stream: true });
  const chunks = text
    .trim()
    .split('\n\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line.slice('data: '.length)));
  expect(chunks.map((chunk) => chunk.choices[0].text).join('')).toBe(choices[0].text);
});
