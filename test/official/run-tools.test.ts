import Official from 'openai';
import { zodFunction as officialFunction } from 'openai/helpers/zod';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { zodFunction } from '../../src/client/helpers/zod.ts';
import { listen, outcome, plain, withBoth, type Script } from '../helpers/both-clients.ts';
import { text, calls, allEvents, withoutSnapshots, completion, toolCall } from '../helpers/chat-script.ts';

const schema = z.object({ a: z.string() });
const body = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };

/** Tools as each client's users write them, and what they saw. */
function tools(seen: unknown[]) {
  return [
    {
      type: 'function' as const,
      function: {
        name: 'look',
        description: 'Looks.',
        parameters: { type: 'object', properties: {} },
        parse: (given: string) => JSON.parse(given) as object,
        function: (args: object, _: unknown, context: unknown) => {
          seen.push([args, context]);
          return { found: args };
        },
      },
    },
    {
      type: 'function' as const,
      function: {
        description: 'Says.',
        parameters: {},
        function: function say(given: string) {
          return `said ${given}`;
        },
      },
    },
  ];
}

describe('chat.completions.runTools', () => {
  const last = completion({ content: 'Done.' });
  test.for<[name: string, script: Script, more: object, options?: object]>([
    ['no call', [last], {}],
    [
      'two calls',
      [completion({ tool_calls: [toolCall('1', 'look', '{"a":1}'), toolCall('2', 'say', 'hi')] }, 'tool_calls'), last],
      {},
    ],
    [
      'fields that answers alone have',
      [
        completion(
          {
            annotations: [],
            refusal: null,
            audio: { id: 'audio_1', data: 'AA==', transcript: 'Hi', expires_at: 1 },
            tool_calls: [{ ...toolCall('1', 'look', '{"a":1}'), index: 0 }],
          },
          'tool_calls',
        ),
        last,
      ],
      {},
    ],
    [
      'a context',
      [completion({ tool_calls: [toolCall('1', 'look', '{}')] }, 'tool_calls'), last],
      { toolContext: { who: 'me' } },
    ],
    ['arguments that are not JSON', [completion({ tool_calls: [toolCall('1', 'look', '{')] }, 'tool_calls'), last], {}],
    [
      'the one function',
      [completion({ tool_calls: [toolCall('1', 'look', '{}')] }, 'tool_calls'), last],
      { tool_choice: { type: 'function', function: { name: 'look' } } },
    ],
    [
      'a tool that the server runs, and one without description',
      [last],
      {
        tools: [
          { type: 'web_search' },
          { type: 'function', function: { name: 'f', parameters: {}, function: () => 1 } },
        ],
      },
    ],
    [
      'one call after another',
      [completion({ tool_calls: [toolCall('1', 'look', '{}'), toolCall('2', 'say', 'x')] }, 'tool_calls'), last],
      { parallel_tool_calls: false },
    ],
    [
      'an end by number',
      [completion({ tool_calls: [toolCall('1', 'look', '{}')] }, 'tool_calls')],
      {},
      { maxChatCompletions: 2 },
    ],
  ])('does what the official client does: %s', async ([, script, more, options]) => {
    const { official, ours } = await withBoth(script, async (client, sent) => {
      const seen: unknown[] = [];
      const runner = client.chat.completions.runTools({ ...body, tools: tools(seen), ...more } as never, options);
      const told = listen(runner as never, allEvents);
      const ends = [
        await outcome(runner.finalContent()),
        await outcome(runner.totalUsage()),
        await outcome(runner.finalFunctionToolCallResult()),
      ];
      return { told, ends, sent, seen, messages: plain(runner.messages) };
    });
    expect(ours).toEqual(official);
  });

  test.for<[name: string, more: object]>([
    ['at once', {}],
    ['in turn', { parallel_tool_calls: false }],
  ])('runs functions and callbacks in the official order: %s', async ([, more]) => {
    const twice = [toolCall('1', 'slow', 'a'), toolCall('2', 'slow', 'b')];
    const { official, ours } = await withBoth(
      [completion({ tool_calls: twice }, 'tool_calls'), last],
      async (client) => {
        const order: unknown[] = [];
        const slow = async (given: string) => {
          order.push(`begin ${given}`);
          await new Promise(setImmediate);
          order.push(`end ${given}`);
        };
        const runner = client.chat.completions.runTools(
          {
            ...body,
            ...more,
            tools: [{ type: 'function', function: { name: 'slow', parameters: {}, function: slow } }],
          } as never,
          { afterCompletion: (_, { messages }) => void order.push(`after ${messages.length} messages`) },
        );
        await runner.done();
        return order;
      },
    );
    expect(ours).toEqual(official);
  });

  test('with events', async () => {
    const { official, ours } = await withBoth([{ events: calls }, { events: text }], async (client, sent) => {
      const seen: unknown[] = [];
      const runner = client.chat.completions.runTools({ ...body, stream: true, tools: tools(seen) } as never);
      const told = withoutSnapshots(listen(runner as never, allEvents));
      const ends = [await outcome(runner.finalContent())];
      return { told, ends, sent, seen };
    });
    expect(ours).toEqual(official);
  });

  test.for<[name: string, script: Script, more: object, text: RegExp]>([
    [
      'an unknown function',
      [completion({ tool_calls: [toolCall('1', 'gone', '{}')] }, 'tool_calls'), last],
      {},
      /"gone".*"look", "say".*try again/,
    ],
    [
      'another than the one',
      [completion({ tool_calls: [toolCall('1', 'say', 'x')] }, 'tool_calls'), last],
      { tool_choice: { type: 'function', function: { name: 'look' } } },
      /"say".*"look".*try again/,
    ],
  ])('tells the model of %s, and goes on', async ([, script, more, says]) => {
    const { ours, official } = await withBoth(script, async (client, sent) => {
      await client.chat.completions.runTools({ ...body, ...more, tools: tools([]) } as never).done();
      const answer = (sent[1] as { body: { messages: { content: string }[] } }).body.messages.at(-1);
      return [sent.length, answer?.content.replaceAll(/\s+/g, ' ')];
    });
    expect([ours[0], official[0], ours[1]]).toEqual([2, 2, expect.stringMatching(says)]);
  });

  test('ends where a function throws', async () => {
    const script = [completion({ tool_calls: [toolCall('1', 'look', '{}')] }, 'tool_calls')];
    const { ours, official } = await withBoth(script, async (client, sent) => {
      const broken = {
        type: 'function',
        function: {
          name: 'look',
          parameters: {},
          description: '',
          function: () => {
            throw new Error('broken');
          },
        },
      };
      const runner = client.chat.completions.runTools({ ...body, tools: [broken] } as never);
      return [await runner.done().catch((error: Error) => [error.constructor.name, error.message]), sent.length];
    });
    expect(ours).toEqual(official);
  });

  test('calls the functions of zod', async () => {
    const script = [completion({ tool_calls: [toolCall('1', 'look', '{"a":"x"}')] }, 'tool_calls'), last];
    const { ours, official } = await withBoth(script, async (client, sent) => {
      const make = client instanceof Official ? officialFunction : zodFunction;
      const tool = (make as typeof officialFunction)({
        name: 'look',
        parameters: schema,
        function: ({ a }) => a.toUpperCase(),
      });
      const runner = client.chat.completions.runTools({ ...body, tools: [tool] } as never);
      return [await outcome(runner.finalFunctionToolCallResult()), sent];
    });
    expect(ours).toEqual(official);
  });
});
