import Official from 'openai';
import { Stream as OfficialStream } from 'openai/streaming';
import { describe, expect, test } from 'vitest';
import { OpenAI, Stream } from '../../src/client/index.ts';
import { ChatCompletionStream } from '../../src/client/surface.ts';
import { withBoth } from '../helpers/both-clients.ts';
import { text } from '../helpers/chat-script.ts';

const body = { model: 'm', messages: [], stream: true as const };

describe('a stream is left as the official one', () => {
  test.for<[name: string, leave: (stream: OfficialStream<unknown>) => boolean]>([
    ['by its controller', (stream) => (stream.controller.abort(), false)],
    ['by a break', () => true],
  ])('%s', async ([, leave]) => {
    const { official, ours } = await withBoth([{ events: text, atOnce: true }], async (client) => {
      const stream = await client.chat.completions.create(body);
      const seen: unknown[] = [];
      for await (const item of stream) {
        seen.push(item);
        if (leave(stream)) break;
      }
      return [seen, stream.controller.signal.aborted];
    });
    expect(ours).toEqual(official);
    expect(ours[0]).toHaveLength(1);
  });

  test('but a signal that aborts is an error', async () => {
    const { official, ours } = await withBoth([{ events: text, atOnce: true }], async (client) => {
      const controller = new AbortController();
      const stream = await client.chat.completions.create(body, { signal: controller.signal });
      try {
        for await (const _ of stream) controller.abort();
        return 'ends';
      } catch (error) {
        return (error as Error).constructor.name;
      }
    });
    expect([official, ours]).toEqual(['ends', 'APIUserAbortError']);
  });
});

describe('a response that was fetched elsewhere', () => {
  const answer = (lines: string): Response => new Response(lines, { headers: { 'content-type': 'text/event-stream' } });
  test.for<[name: string, lines: string]>([
    ['with its sentinel', 'data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'],
    ['without', 'event: x\ndata: {"a":1}\n\n'],
    ['with an error', 'data: {"error":{"message":"No.","code":"c"}}\n\n'],
  ])('is read %s', async ([, lines]) => {
    const results = [OfficialStream, Stream].map(async (Class) => {
      const controller = new AbortController();
      const stream = (Class as typeof OfficialStream).fromSSEResponse<unknown>(answer(lines), controller);
      const seen: unknown[] = [];
      try {
        for await (const item of stream) seen.push(item);
      } catch (error) {
        seen.push((error as Error).message);
      }
      return [seen, stream.controller === controller];
    });
    const [official, ours] = await Promise.all(results);
    expect(ours).toEqual(official);
  });

  test('closes with its controller', async () => {
    const controller = new AbortController();
    for await (const _ of Stream.fromSSEResponse(answer('data: 1\n\ndata: 2\n\n'), controller)) break;
    expect(controller.signal.aborted).toBe(true);
  });
});

test('a readable stream that is not JSON is a failure, and no abort', async () => {
  const controller = new AbortController();
  const lines = new Response('{bad\n').body as ReadableStream<Uint8Array>;
  const stream = Stream.fromReadableStream(lines, controller);
  const error: unknown = await stream[Symbol.asyncIterator]()
    .next()
    .catch((why: unknown) => why);
  expect([(error as Error).name, controller.signal.aborted]).toEqual(['DecodeError', false]);
  const told: string[] = [];
  const runner = ChatCompletionStream.fromReadableStream(new Response('{bad\n').body as ReadableStream<Uint8Array>);
  for (const event of ['error', 'abort', 'end'] as const) runner.on(event, () => void told.push(event));
  await runner.done().catch(() => {});
  expect(told).toEqual(['error', 'end']);
});

test('both clients export the class of their streams', async () => {
  const { ours } = await withBoth([{ events: text }], async (client) => client.chat.completions.create(body));
  expect([ours instanceof Stream, Official.name, OpenAI.name]).toEqual([true, 'OpenAI', 'OpenAI']);
});
