import OpenAI from 'openai';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openFold } from '../../src/relations/open-fold.ts';
import { contentOf, wholeOf } from '../../src/mock/shape/candidates.ts';
import { contract, operationNamed } from '../helpers/contract.ts';
import { start, startForAll, type Answered } from './asking.ts';

const one = startForAll();
let client: OpenAI;
beforeAll(() => {
  client = new OpenAI({ baseURL: one.sandbox.url, apiKey: one.sandbox.key, maxRetries: 0 });
});

const model = 'gpt-4o-mini';
const readSensor = {
  type: 'function' as const,
  name: 'read_sensor',
  description: 'Reads a sensor.',
  strict: true,
  parameters: {
    type: 'object',
    properties: { sensor: { type: 'string' } },
    required: ['sensor'],
    additionalProperties: false,
  },
};

const eventsOf = ({ text }: Answered): { type: string; sequence_number: number; response?: { status: string } }[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => JSON.parse(block.slice(block.indexOf('data: ') + 'data: '.length)));

test('the events of a stream have the order of the API, and no gap in their numbers', async () => {
  const events = eventsOf(await one.ask('POST /responses', { model, input: 'Hello.', stream: true }));
  expect([...new Set(events.map(({ type }) => type))]).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.content_part.added',
    'response.output_text.delta',
    'response.output_text.done',
    'response.content_part.done',
    'response.output_item.done',
    'response.completed',
  ]);
  expect(events.map(({ sequence_number: at }) => at)).toEqual(events.map((_, at) => at));
});

test.for<[string, object]>([
  ['text', { input: 'Grüße 🌱 an alle.' }],
  ['a call', { input: 'Read the sensor "T1".', tools: [readSensor] }],
  ['reasoning', { model: 'gpt-5.5', input: 'Think.', reasoning: { summary: 'auto' } }],
  ['a refusal', { input: '[refuse] this' }],
  [
    'an answer that is cut',
    { input: 'A long sentence about the weather of the whole week, please, day by day.', max_output_tokens: 16 },
  ],
  ['logprobs', { input: 'Hello.', top_logprobs: 2, include: ['message.output_text.logprobs'] }],
])('the stream of %s breaks no rule and becomes the response that is kept', async ([, body]) => {
  const answer = await one.ask('POST /responses', { model, ...body, stream: true });
  const events = eventsOf(answer);
  const content = contentOf(contract, operationNamed('createResponse'), 200);
  const stream = { sentinel: null, named: true, terminal: ['response.completed', 'response.incomplete'] };
  const fold = openFold(contract, content['application/json'], stream);
  const whole = wholeOf(
    events.map((data) => ({ name: data.type, data })),
    fold ?? (undefined as never),
  ) as { id: string; output: object };
  const kept = await one.ask(
    `GET /responses/${whole.id}${'include' in body ? '?include[]=message.output_text.logprobs' : ''}`,
  );
  const { billing, ...rest } = kept.body;
  expect(whole).toEqual(rest);
  expect(billing).toEqual({ payer: 'developer' });
});

test('a tool loop goes through the response before', async () => {
  const first = await client.responses.create({ model, input: 'Read the sensor "T1".', tools: [readSensor] });
  const call = first.output.find((item) => item.type === 'function_call');
  expect(JSON.parse(call?.arguments ?? '')).toEqual({ sensor: 'T1' });
  const second = await client.responses.create({
    model,
    previous_response_id: first.id,
    input: [{ type: 'function_call_output', call_id: call?.call_id ?? '', output: '3.4 degrees' }],
    tools: [readSensor],
  });
  expect(second.output_text).toContain('3.4 degrees');
  expect(second.previous_response_id).toBe(first.id);
  expect(second.id.slice(5, 21)).toBe(first.id.slice(5, 21));
  const items = await client.responses.inputItems.list(second.id);
  expect(items.data.map(({ type }) => type)).toEqual(['function_call_output', 'function_call', 'message']);
});

test('an item of any stored response can be referred to, and one of another project cannot', async () => {
  const first = (await one.ask('POST /responses', { model, input: 'Hello.' })).body;
  const [item] = first.output;
  const input = [
    { type: 'item_reference', id: item.id },
    { role: 'user', content: 'Go on.' },
  ];
  const second = (await one.ask('POST /responses', { model, input })).body;
  const { data } = (await one.ask(`GET /responses/${second.id}/input_items?order=asc`)).body;
  expect(data.map(({ id }: { id: string }) => id)[0]).toBe(item.id);
  const foreign = await one.ask('POST /responses', { model, input }, { 'x-sandbox-project': 'another' });
  expect(foreign).toMatchObject({ status: 404, body: { error: { param: 'input' } } });
  await one.ask(`DELETE /responses/${first.id}`);
  await one.ask(`DELETE /responses/${second.id}`);
  expect((await one.ask('POST /responses', { model, input })).status).toBe(404);
});

describe('what cannot be carried out is refused', () => {
  const output = { type: 'function_call_output', call_id: 'call_1', output: 'a' };
  const call = { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' };
  test.for<[string, string, object | undefined, number, string | null, string | null]>([
    ['an unknown model', 'POST /responses', { model: 'none', input: 'a' }, 400, 'model_not_found', 'model'],
    ['an output without its call', 'POST /responses', { model, input: [output] }, 400, null, 'input'],
    ['a call without its output', 'POST /responses', { model, input: [call] }, 400, null, 'input'],
    [
      'a response before that is not there',
      'POST /responses',
      { model, input: 'a', previous_response_id: 'resp_1' },
      400,
      'previous_response_not_found',
      'previous_response_id',
    ],
    [
      'JSON mode without the word',
      'POST /responses',
      { model, input: 'a', text: { format: { type: 'json_object' } } },
      400,
      null,
      'input',
    ],
    [
      'a choice of a function where only a custom tool has the name',
      'POST /responses',
      { model, input: 'a', tools: [{ type: 'custom', name: 'f' }], tool_choice: { type: 'function', name: 'f' } },
      400,
      null,
      'tool_choice',
    ],
    [
      'an open enum that is empty, which the answer could not repeat',
      'POST /responses',
      { model, input: 'a', reasoning: { mode: '' } },
      400,
      'string_below_min_length',
      'reasoning.mode',
    ],
    ['an unknown response', 'GET /responses/resp_1', undefined, 404, null, null],
    [
      'too few tokens',
      'POST /responses',
      { model, input: 'a', max_output_tokens: 1 },
      400,
      'integer_below_min_value',
      'max_output_tokens',
    ],
  ])('%s', async ([, line, body, status, code, param]) => {
    const answer = await one.ask(line, body);
    expect([answer.status, answer.body.error.code, answer.body.error.param]).toEqual([status, code, param]);
  });

  test('streaming or cancelling a response that was not in the background', async () => {
    const { body } = await one.ask('POST /responses', { model, input: 'a' });
    expect((await one.ask(`GET /responses/${body.id}?stream=true`)).body.error).toMatchObject({ param: 'stream' });
    expect((await one.ask(`POST /responses/${body.id}/cancel`)).status).toBe(400);
  });
});

test('what is not stored cannot be read or continued', async () => {
  const { body } = await one.ask('POST /responses', { model, input: 'a', store: false });
  expect((await one.ask(`GET /responses/${body.id}`)).status).toBe(404);
  expect((await one.ask('POST /responses', { model, input: 'b', previous_response_id: body.id })).status).toBe(400);
});

describe('in the background', () => {
  const status = async (ask: typeof one.ask, id: string): Promise<string> =>
    (await ask(`GET /responses/${id}`)).body.status;

  test('a response is queued, works and completes with the clock', async () => {
    const { sandbox, ask } = await start({ pace: { queued: 1000, work: 2000 } });
    onTestFinished(() => sandbox.close());
    const { body } = await ask('POST /responses', { model, input: 'a', background: true });
    expect(body).toMatchObject({ status: 'queued', output: [], usage: null, completed_at: null, service_tier: 'auto' });
    sandbox.clock.advance(1000);
    expect(await status(ask, body.id)).toBe('in_progress');
    sandbox.clock.advance(2000);
    expect((await ask(`GET /responses/${body.id}`)).body).toMatchObject({
      status: 'completed',
      completed_at: body.created_at + 3,
    });
  });

  test('a cancelled response stays cancelled', async () => {
    const { sandbox, ask } = await start();
    onTestFinished(() => sandbox.close());
    const { body } = await ask('POST /responses', { model, input: 'a', background: true });
    expect((await ask(`POST /responses/${body.id}/cancel`)).body).toMatchObject({ status: 'cancelled', output: [] });
    sandbox.clock.advance(3_600_000);
    expect(await status(ask, body.id)).toBe('cancelled');
    expect((await ask(`POST /responses/${body.id}/cancel`)).body.status).toBe('cancelled');
  });

  test('a stream can be resumed behind any event, and waits for the clock', async () => {
    const { sandbox, ask } = await start();
    onTestFinished(() => sandbox.close());
    const response = await fetch(`${sandbox.url}/responses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model, input: 'Hello.', background: true, stream: true }),
    });
    // The first event is there before the clock moves.
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader?.read())?.value ?? '';
    expect(text).toContain('event: response.created');
    sandbox.clock.advance(10_000);
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) text += next.value;
    const events = eventsOf({ text } as Answered);
    expect(events.slice(0, 3).map(({ type }) => type)).toEqual([
      'response.created',
      'response.queued',
      'response.in_progress',
    ]);
    const id = sandbox.export().find(({ object }) => object === 'response')?.id;
    for (const after of [0, 3, events.length - 2]) {
      const resumed = eventsOf(await ask(`GET /responses/${id}?stream=true&starting_after=${after}`));
      expect(resumed).toEqual(events.slice(after + 1).map((event) => ({ ...event, ...padding(resumed, event) })));
    }
  });

  test('one that is not stored can be read for ten minutes', async () => {
    const { sandbox, ask } = await start();
    onTestFinished(() => sandbox.close());
    const { body } = await ask('POST /responses', { model, input: 'a', background: true, store: false });
    sandbox.clock.advance(599_999);
    expect(await status(ask, body.id)).toBe('completed');
    sandbox.clock.advance(1);
    expect((await ask(`GET /responses/${body.id}`)).status).toBe(404);
  });
});

/** Random, so that it differs between two readings. */
const padding = (events: readonly object[], { sequence_number: at }: { sequence_number: number }): object => {
  const found = events.find((event) => (event as { sequence_number: number }).sequence_number === at);
  return found && 'obfuscation' in found ? { obfuscation: found.obfuscation } : {};
};

test('tokens are counted and conversations compacted, and a compacted one goes on', async () => {
  const input = [
    { role: 'user' as const, content: 'The code word is Albatross.' },
    { role: 'assistant' as const, content: 'Noted.' },
  ];
  expect((await client.responses.inputTokens.count({ model, input })).input_tokens).toBeGreaterThan(10);
  const compacted = await client.responses.compact({ model, input });
  expect(compacted.output.map(({ type }) => type)).toEqual(['message', 'compaction']);
  const next = await client.responses.create({
    model,
    input: [...compacted.output, { role: 'user', content: 'Go on.' }] as never,
  });
  expect(next.output_text).toContain('Go on');
});
