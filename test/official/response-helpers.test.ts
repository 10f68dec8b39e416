import { describe, expect, test } from 'vitest';
import { zodResponsesFunction as officialFunction, zodTextFormat as officialFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { zodResponsesFunction, zodTextFormat } from '../../src/client/helpers/zod.ts';
import { OpenAI } from '../../src/client/index.ts';
import { json, sse } from '../helpers/client.ts';
import { listen, outcome, plain, withBoth } from '../helpers/both-clients.ts';

const base = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  model: 'm',
  output: [] as unknown[],
  status: 'in_progress',
  background: false,
};
const message = (content: unknown[], status = 'completed') => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status,
  content,
});
const part = (text: string) => ({ type: 'output_text', text, annotations: [] });
const callItem = (args: string, status = 'completed') => ({
  id: 'fc_1',
  type: 'function_call',
  call_id: 'c1',
  name: 'look',
  arguments: args,
  status,
});
const numbered = (events: readonly object[]): object[] =>
  events.map((event, index) => ({ ...event, sequence_number: index }));
const place = { output_index: 0, item_id: 'msg_1', content_index: 0 };

const whole = { ...base, status: 'completed', output: [message([part('{"a":"x"}')])] };
const text = numbered([
  { type: 'response.created', response: base },
  { type: 'response.in_progress', response: base },
  { type: 'response.output_item.added', output_index: 0, item: message([], 'in_progress') },
  { type: 'response.content_part.added', ...place, part: part('') },
  { type: 'response.output_text.delta', ...place, delta: '{"a":', logprobs: [] },
  { type: 'response.output_text.delta', ...place, delta: '"x"}', logprobs: [] },
  { type: 'response.output_text.done', ...place, text: '{"a":"x"}', logprobs: [] },
  { type: 'response.content_part.done', ...place, part: part('{"a":"x"}') },
  { type: 'response.output_item.done', output_index: 0, item: message([part('{"a":"x"}')]) },
  { type: 'response.completed', response: whole },
]);
const called = { ...base, status: 'completed', output: [callItem('{"a":"x"}')] };
const call = { output_index: 0, item_id: 'fc_1' };
const calls = numbered([
  { type: 'response.created', response: base },
  { type: 'response.output_item.added', output_index: 0, item: callItem('', 'in_progress') },
  { type: 'response.function_call_arguments.delta', ...call, delta: '{"a":' },
  { type: 'response.function_call_arguments.delta', ...call, delta: '"x"}' },
  { type: 'response.function_call_arguments.done', ...call, name: 'look', arguments: '{"a":"x"}' },
  { type: 'response.output_item.done', output_index: 0, item: callItem('{"a":"x"}') },
  { type: 'response.completed', response: called },
]);

const names = [
  'connect',
  'event',
  ...new Set([...text, ...calls].map((event) => (event as { type: string }).type)),
  'error',
  'abort',
  'end',
];
const schema = z.object({ a: z.string() });
const body = { model: 'm', input: 'x' };
const params = {
  'no format': body,
  'a format of zod': { ...body, text: { format: officialFormat(schema, 'n') } },
  'a tool of zod': { ...body, tools: [officialFunction({ name: 'look', parameters: schema })] },
};

describe('responses.stream tells what the official client tells', () => {
  test.for<[name: string, params: keyof typeof params, events: readonly object[]]>([
    ['a text', 'no format', text],
    ['a parsed text', 'a format of zod', text],
    ['a call', 'no format', calls],
    ['a parsed call', 'a tool of zod', calls],
    [
      'a response that failed',
      'no format',
      [text[0] as object, { type: 'response.failed', response: { ...base, status: 'failed' }, sequence_number: 1 }],
    ],
    [
      'an incomplete response',
      'no format',
      [
        ...text.slice(0, 6),
        { type: 'response.incomplete', response: { ...base, status: 'incomplete' }, sequence_number: 9 },
      ],
    ],
  ])('%s, %s', async ([, name, events]) => {
    const { official, ours } = await withBoth([{ events, end: '' }], async (client, sent) => {
      const runner = client.responses.stream(params[name] as never);
      const told = listen(runner as never, names);
      return { end: await outcome(runner.finalResponse()), told, sent };
    });
    expect(ours).toEqual(official);
  });

  test.for<[name: string, events: readonly object[]]>([
    ['nothing', []],
    ['no beginning', text.slice(2)],
    ['an item that was not added', [text[0] as object, ...text.slice(4)]],
    ['a part that was not added', [...text.slice(0, 3), ...text.slice(4)]],
    ['another item', [...text.slice(0, 4), { ...text[4], item_id: 'other' }, ...text.slice(5)]],
    ['another response at the end', [...text.slice(0, 9), { ...text[9], response: { ...whole, id: 'other' } }]],
  ])('refused alike: %s', async ([, events]) => {
    const both = await withBoth([{ events, end: ': nothing\n\n' }], (client) =>
      outcome(client.responses.stream(body as never).finalResponse()),
    );
    expect([both.official, both.ours]).toEqual([expect.stringMatching(/^fails/), expect.stringMatching(/^fails/)]);
  });

  test('a stream that is cut is an error, where the official client gives what came', async () => {
    const both = await withBoth([{ events: text.slice(0, 6), end: '' }], (client) =>
      outcome(client.responses.stream(body as never).finalResponse()),
    );
    expect([both.official, both.ours]).toEqual([
      expect.objectContaining({ status: 'in_progress' }),
      'fails: TruncatedStreamError',
    ]);
  });

  test('a stored response, from an event on', async () => {
    const { official, ours } = await withBoth([{ events: text, end: '' }], async (client, sent) => {
      const runner = client.responses.stream({ response_id: 'resp_1', starting_after: 4 } as never);
      const told = listen(runner as never, names);
      return { end: await outcome(runner.finalResponse()), told, sent };
    });
    expect(ours).toEqual(official);
  });
});

describe('a background response', () => {
  const background = text.map((event) =>
    'response' in event ? { ...event, response: { ...(event.response as object), background: true } } : event,
  );
  const lines = (events: readonly object[]) => sse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`));

  test('is read on where its stream broke off', async () => {
    const urls: string[] = [];
    const answers = [background.slice(0, 5), background.slice(5, 6), background.slice(6)];
    const client = new OpenAI({
      apiKey: 'sk',
      baseURL: 'http://api.test/v1',
      fetch: async (url) => {
        urls.push(String(url));
        return lines(answers[urls.length - 1] ?? []);
      },
    });
    const runner = client.responses.stream({ ...body, background: true });
    const told = listen(runner as never, ['event']);
    expect((await runner.finalResponse()).output_text).toBe('{"a":"x"}');
    expect(told.map((event) => (event as [string, { sequence_number: number }])[1].sequence_number)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(urls.map((url) => url.slice(18))).toEqual([
      '/responses',
      '/responses/resp_1?stream=true&starting_after=4',
      '/responses/resp_1?stream=true&starting_after=5',
    ]);
  });

  test('is given up after as many times as `maxRetries` says', async () => {
    let asked = 0;
    const fetch = async (): Promise<Response> => lines(asked++ === 0 ? background.slice(0, 5) : []);
    const client = new OpenAI({ apiKey: 'sk', baseURL: 'http://api.test/v1', fetch });
    const runner = client.responses.stream({ ...body, background: true }, { maxRetries: 3 });
    expect([await outcome(runner.finalResponse()), asked]).toEqual(['fails: TruncatedStreamError', 4]);
  });
});

describe('responses.parse gives what the official client gives', () => {
  test.for<[name: string, params: keyof typeof params, answer: object]>([
    ['a text', 'a format of zod', whole],
    ['a call', 'a tool of zod', called],
    ['nothing', 'no format', whole],
    ['a refusal', 'a format of zod', { ...whole, output: [message([{ type: 'refusal', refusal: 'No.' }])] }],
  ])('%s, %s', async ([, name, answer]) => {
    const { official, ours } = await withBoth([answer], async (client, sent) => {
      const response = await client.responses.parse(params[name] as never);
      return [plain(response), (response as { output_parsed: unknown }).output_parsed, sent];
    });
    expect(ours).toEqual(official);
  });

  test('by a format that is not sent', async () => {
    const { official, ours } = await withBoth([whole], async (client, sent) => {
      const response = await client.responses.parse(body as never, { parseAs: officialFormat(schema, 'n') } as never);
      return [(response as { output_parsed: unknown }).output_parsed, sent];
    });
    expect(ours).toEqual(official);
  });

  test.for<[name: string, params: object, error: string]>([
    ['text that is not JSON', params['a format of zod'], 'SyntaxError'],
  ])('refuses %s', async ([, given, error]) => {
    const both = await withBoth([{ ...whole, output: [message([part('x')])] }], (client) =>
      outcome((async () => client.responses.parse(given as never))()),
    );
    expect([both.ours, both.official]).toEqual([`fails: ${error}`, `fails: ${error}`]);
  });
});

test('our formats and tools are those of the official helpers', () => {
  const pairs = [
    [zodTextFormat(schema, 'n', { description: 'd' }), officialFormat(schema, 'n', { description: 'd' })],
    [
      zodResponsesFunction({ name: 'f', parameters: schema, description: 'd' }),
      officialFunction({ name: 'f', parameters: schema, description: 'd' }),
    ],
  ] as const;
  for (const [own, official] of pairs) expect([plain(own), own.$brand]).toEqual([plain(official), official.$brand]);
});

test('the answer of a wrapped `create` is used', async () => {
  const client = new OpenAI({ apiKey: 'sk', baseURL: 'http://api.test/v1', fetch: async () => json(whole) });
  let seen = 0;
  const { create } = client.responses;
  client.responses.create = ((...args: Parameters<typeof create>) => {
    seen++;
    return create.apply(client.responses, args);
  }) as typeof create;
  await client.responses.parse(body);
  expect(seen).toBe(1);
});
