import { describe, expect, test } from 'vitest';
import Official from 'openai';
import { zodFunction as officialFunction, zodResponseFormat as officialFormat } from 'openai/helpers/zod';
import { ChatCompletionStream as OfficialStream } from 'openai/lib/ChatCompletionStream';
import { z } from 'zod';
import { ChatCompletionStream } from '../../src/client/helpers/chat-stream.ts';
import { zodFunction, zodResponseFormat } from '../../src/client/helpers/zod.ts';
import { listen, outcome, plain, withBoth } from '../helpers/both-clients.ts';
import {
  chunk,
  head,
  usage,
  call,
  text,
  calls,
  allEvents,
  withoutSnapshots,
  completion,
  toolCall,
} from '../helpers/chat-script.ts';

const schema = z.object({ a: z.string() });
const body = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
type Params = Parameters<Official['chat']['completions']['stream']>[0];
const formats: Readonly<Record<string, Params>> = {
  'no format': body,
  'a format of zod': { ...body, response_format: officialFormat(schema, 'n') },
  'a schema': { ...body, response_format: { type: 'json_schema', json_schema: { name: 'n', schema: {} } } },
  'strict tools': { ...body, tools: [officialFunction({ name: 'look', parameters: schema })] },
};

const withoutDelta = { ...head, choices: [{ index: 0, finish_reason: 'stop' }] };

/** What a snapshot says of parsed texts and arguments. */
const parsedIn = ({ choices }: { choices: readonly { message: object }[] }): unknown[] =>
  choices.map(({ message }) => {
    const { parsed, tool_calls: found } = message as { parsed?: unknown; tool_calls?: { function: object }[] };
    return { parsed, calls: found?.map((one) => (one.function as { parsed_arguments?: unknown }).parsed_arguments) };
  });

describe('chat.completions.stream tells what the official client tells', () => {
  test.for<[name: string, params: string, events: readonly object[]]>([
    ['a text', 'no format', text],
    ['a text with usage', 'no format', [...text, usage]],
    ['a parsed text', 'a format of zod', text],
    ['calls', 'no format', calls],
    ['parsed calls', 'strict tools', calls],
    [
      'a refusal',
      'a format of zod',
      [chunk({ role: 'assistant', refusal: '' }), chunk({ refusal: 'No' }), chunk({ refusal: '.' }), chunk({}, 'stop')],
    ],
    [
      'logprobs',
      'no format',
      [
        chunk({ role: 'assistant', content: 'a' }, null, { logprobs: { content: [{ token: 'a' }], refusal: null } }),
        chunk({ content: 'b' }, null, { logprobs: { content: [{ token: 'b' }], refusal: null } }),
        chunk({}, 'stop'),
      ],
    ],
    ['text before calls', 'no format', [chunk({ role: 'assistant', content: 'Let me.' }), ...calls.slice(1)]],
    ['a text that a schema promises', 'a schema', text],
    ['nothing', 'no format', [chunk({ role: 'assistant', content: '' }), chunk({}, 'stop')]],
    [
      'an empty piece',
      'no format',
      [chunk({ role: 'assistant', content: 'a' }), chunk({ content: '' }), ...text.slice(3)],
    ],
    ['an end without a delta', 'no format', [chunk({ role: 'assistant', content: 'a' }), withoutDelta]],
    ['the limit without a parser', 'no format', [...text.slice(0, 2), chunk({}, 'length')]],
  ])('%s, %s', async ([, params, events]) => {
    const { official, ours } = await withBoth([{ events }], async (client, sent) => {
      const runner = client.chat.completions.stream(formats[params] as Params);
      const told = listen(runner as never, allEvents);
      const parsed: unknown[] = [];
      runner.on('chunk', (_, snapshot) => void parsed.push(plain(parsedIn(snapshot))));
      const ends = [
        await outcome(runner.finalChatCompletion()),
        await outcome(runner.finalMessage()),
        await outcome(runner.finalContent()),
        await outcome(runner.finalFunctionToolCall()),
        await outcome(runner.totalUsage()),
      ];
      return { told: withoutSnapshots(told), parsed, ends, sent, messages: plain(runner.messages) };
    });
    expect(ours).toEqual(official);
  });

  test.for<[name: string, params: string, events: readonly object[], ours: string]>([
    ['no chunk', 'no format', [], 'TruncatedStreamError'],
    ['no role', 'no format', [chunk({ content: 'x' }), chunk({}, 'stop')], 'OpenAIError'],
    ['no finish reason', 'no format', text.slice(0, 3), 'OpenAIError'],
    [
      'a call without type',
      'no format',
      [
        chunk({ role: 'assistant', tool_calls: [call(0, { id: 'c', function: { name: 'f' } }, '{}')] }),
        chunk({}, 'tool_calls'),
      ],
      'OpenAIError',
    ],
    [
      'the limit with a parser',
      'a format of zod',
      [...text.slice(0, 2), chunk({}, 'length')],
      'LengthFinishReasonError',
    ],
    [
      'the filter with a parser',
      'a format of zod',
      [...text.slice(0, 2), chunk({}, 'content_filter')],
      'ContentFilterFinishReasonError',
    ],
    [
      'what does not match',
      'a format of zod',
      [chunk({ role: 'assistant', content: '{"a":1}' }), chunk({}, 'stop')],
      'OpenAIError',
    ],
  ])('refused alike: %s, %s', async ([, params, events, error]) => {
    const { official, ours } = await withBoth(
      [{ events, ...(events.length === 0 && { end: ': nothing\n\n' }) }],
      async (client) => {
        const runner = client.chat.completions.stream(formats[params] as Params);
        const told = listen(runner as never, ['content.done', 'error', 'end', 'chatCompletion', 'finalMessage']);
        return [(told.length, await outcome(runner.done())), told.map((event) => (event as unknown[])[0])] as const;
      },
    );
    expect(official[0]).toMatch(/^fails/);
    expect(ours).toEqual([`fails: ${error}`, official[1]]);
  });

  test('iterated, and through a readable stream', async () => {
    const { official, ours } = await withBoth([{ events: text }], async (client) => {
      const seen: unknown[] = [];
      for await (const item of client.chat.completions.stream(body)) seen.push(plain(item));
      const Runner = client instanceof Official ? OfficialStream : ChatCompletionStream;
      const again = (Runner as typeof OfficialStream).fromReadableStream(
        client.chat.completions.stream(body).toReadableStream(),
      );
      return [seen, await outcome(again.finalChatCompletion())];
    });
    expect(ours).toEqual(official);
  });
});

describe('chat.completions.parse', () => {
  test.for<[name: string, params: string, message: object, finish?: string]>([
    ['a text', 'a format of zod', { content: '{"a":"x"}' }],
    ['a refusal', 'a format of zod', { refusal: 'No.' }],
    ['a call', 'strict tools', { tool_calls: [toolCall('c', 'look', '{"a":"x"}')] }],
    ['nothing', 'no format', { content: 'plain' }],
  ])('gives what the official client gives: %s', async ([, params, message]) => {
    const { official, ours } = await withBoth([completion(message)], async (client, sent) => [
      plain(await client.chat.completions.parse(formats[params] as never)),
      sent,
    ]);
    expect(ours).toEqual(official);
  });

  test.for<[name: string, params: object, message: object, finish: string, error: string]>([
    ['the limit', formats['a format of zod'] as object, { content: '{"a"' }, 'length', 'LengthFinishReasonError'],
    [
      'the filter',
      formats['a format of zod'] as object,
      { content: '{"a"' },
      'content_filter',
      'ContentFilterFinishReasonError',
    ],
    ['no JSON', formats['a format of zod'] as object, { content: 'x' }, 'stop', 'SyntaxError'],
    ['no text', formats['a format of zod'] as object, { content: '' }, 'stop', 'SyntaxError'],
    ['another shape', formats['a format of zod'] as object, { content: '{}' }, 'stop', 'ZodError'],
  ])('refuses %s', async ([, params, message, finish, error]) => {
    const both = await withBoth([completion(message, finish)], (client) =>
      outcome(client.chat.completions.parse(params as never) as never),
    );
    expect([both.ours, both.official]).toEqual([`fails: ${error}`, `fails: ${error}`]);
  });

  test.for([
    ['a tool that is not strict', { tools: [{ type: 'function', function: { name: 'f' } }] }],
    ['a tool that is not a function', { tools: [{ type: 'other' }] }],
  ])('refuses %s before anything is sent', async ([, more]) => {
    const { ours, official } = await withBoth([completion({})], async (client, sent) => {
      try {
        await client.chat.completions.parse({ ...body, ...(more as object) } as never);
        return 'resolved';
      } catch (error) {
        return [(error as Error).constructor.name, sent.length];
      }
    });
    expect([ours, official]).toEqual([
      ['OpenAIError', 0],
      ['OpenAIError', 0],
    ]);
  });

  test('keeps the HTTP response', async () => {
    const { ours } = await withBoth([completion({ content: '{"a":"x"}' })], async (client) => {
      const {
        data,
        response,
        request_id: id,
      } = await client.chat.completions.parse(formats['a format of zod'] as never).withResponse();
      return [data.choices[0]?.message.parsed, response.status, id];
    });
    expect(ours).toEqual([{ a: 'x' }, 200, 'req']);
  });
});

test('our formats and tools are those of the official helpers', () => {
  const pairs = [
    [zodResponseFormat(schema, 'n', { description: 'd' }), officialFormat(schema, 'n', { description: 'd' })],
    [
      zodFunction({ name: 'f', parameters: schema, description: 'd' }),
      officialFunction({ name: 'f', parameters: schema, description: 'd' }),
    ],
  ] as const;
  for (const [own, official] of pairs) {
    expect(plain(own)).toEqual(plain(official));
    expect(Object.keys(own).sort()).toEqual(Object.keys(official).sort());
    expect([own.$brand, own.$parseRaw('{"a":"x"}')]).toEqual([official.$brand, { a: 'x' }]);
  }
});
