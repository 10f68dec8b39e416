import { describe, expect, test, vi } from 'vitest';
import type { OpenAI } from '../../src/client/index.ts';
import { answering, collect, sse } from '../helpers/client.ts';

describe('`await using` closes what is not read to its end', () => {
  const chat: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };
  const ways: Readonly<Record<string, (client: OpenAI, signal: AbortSignal) => Promise<void>>> = {
    'a stream that is not read': async (client, signal) => {
      await using stream = await client.chat.completions.create(chat, { signal });
      expect(stream.controller.signal.aborted).toBe(false);
    },
    'a stream that is read in part': async (client, signal) => {
      await using stream = await client.chat.completions.create(chat, { signal });
      await stream[Symbol.asyncIterator]().next();
    },
    'two branches': async (client, signal) => {
      const branches = (await client.chat.completions.create(chat, { signal })).tee();
      await using left = branches[0];
      await using right = branches[1];
      expect(left).not.toBe(right);
    },
    'a binary answer that is not read': async (client, signal) => {
      await using answer = await client.files.content('f', { signal });
      expect(answer.bodyUsed).toBe(false);
    },
    'a binary answer that is read in part': async (client, signal) => {
      await using answer = await client.files.content('f', { signal });
      await answer.body?.getReader().read();
    },
  };
  test.for(Object.entries(ways))('%s', async ([, use]) => {
    let sent: AbortSignal | undefined;
    const { client } = answering([
      (request) => {
        sent = request.signal;
        return sse(['data: {"choices":[]}\n\n'], 'stall');
      },
    ]);
    const { signal } = new AbortController();
    const stopped = vi.spyOn(signal, 'removeEventListener');
    await use(client, signal);
    expect([sent?.aborted, stopped.mock.calls.length > 0]).toEqual([true, true]);
  });

  test('an answer that was read to its end, and one without a body', async () => {
    const { client } = answering([new Response('bytes'), new Response(null)]);
    for (const want of ['bytes', '']) {
      await using answer = await client.files.content('f');
      expect(await answer.text()).toBe(want);
    }
  });

  test('a stream that was read to its end', async () => {
    const { client } = answering([sse(['data: [DONE]\n\n'])]);
    await using stream = await client.chat.completions.create(chat);
    expect(await collect(stream)).toEqual({ items: [] });
  });
});
