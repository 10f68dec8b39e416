import { describe, expect, test } from 'vitest';
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  FirstEventTimeoutError,
  IdleTimeoutError,
  type OpenAI,
  TotalTimeoutError,
  type RequestOptions,
} from '../../src/client/index.ts';
import { answering, collect, errorOf, failure, json, sse, type Answer } from '../helpers/client.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

skipWaiting();

const never = (): Promise<Response> => new Promise(() => {});
const stalling = (): Response => {
  const { body, headers } = sse(['{'], 'stall');
  return new Response(body, { headers: { ...Object.fromEntries(headers), 'content-type': 'application/json' } });
};

const chunk = (text: string): string => `data: {"choices":[{"delta":{"content":"${text}"}}]}\n\n`;
const params: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };

const retrieve = (answer: Answer, options: RequestOptions) =>
  answering([answer], { maxRetries: 0 }).client.models.retrieve('m', options);
const stream = async (answer: Answer, options: RequestOptions) =>
  collect(await answering([answer], { maxRetries: 0 }).client.chat.completions.create(params, options));

describe('a plain answer', () => {
  test('that does not come', async () => {
    const error: Error = await errorOf(retrieve(never, { timeout: 20 }));
    expect([error.constructor, error.message]).toEqual([
      APIConnectionTimeoutError,
      'No more than 20 ms for the try. (GET /models/{model})',
    ]);
  });

  test('whose body stalls', async () => {
    expect(((await errorOf(retrieve(stalling, { timeout: 20 }))) as Error).constructor).toBe(APIConnectionTimeoutError);
  });

  test('that comes in the end, at the second try', async () => {
    const { client, requests } = answering([never, json({ id: 'm' })], { timeout: 20 });
    expect((await client.models.retrieve('m')).id).toBe('m');
    expect(requests).toHaveLength(2);
  });

  test('more tries than there is time for', async () => {
    const { client } = answering([failure(500, undefined, { 'retry-after-ms': '30' })], {
      maxRetries: 1_000_000,
      totalTimeout: 80,
    });
    expect(((await errorOf(client.models.retrieve('m'))) as Error).constructor).toBe(TotalTimeoutError);
  });

  test('the total ends a try, too, and is not retried', async () => {
    const { client, requests } = answering([never], { totalTimeout: 20 });
    expect(((await errorOf(client.models.retrieve('m'))) as Error).constructor).toBe(TotalTimeoutError);
    expect(requests).toHaveLength(1);
  });

  test('a time that no timer takes is no limit', async () => {
    expect((await retrieve(json({ id: 'm' }), { timeout: Infinity, totalTimeout: 1e12 })).id).toBe('m');
  });
});

describe('an event stream', () => {
  test.for<[name: string, answer: () => Response, options: RequestOptions, want: unknown, events: number]>([
    ['no first event', () => sse([], 'stall'), { firstEventTimeout: 20 }, FirstEventTimeoutError, 0],
    [
      'comments are no events',
      () => sse([': ping\n\n', ': ping\n\n'], 'stall'),
      { firstEventTimeout: 20 },
      FirstEventTimeoutError,
      0,
    ],
    ['no first event, by the timeout', () => sse([], 'stall'), { timeout: 20 }, FirstEventTimeoutError, 0],
    ['no next event', () => sse([chunk('a')], 'stall'), { idleTimeout: 20 }, IdleTimeoutError, 1],
    ['no next event, by the timeout', () => sse([chunk('a')], 'stall'), { timeout: 20 }, IdleTimeoutError, 1],
    ['too long in all', () => sse([chunk('a')], 'stall'), { totalTimeout: 20 }, TotalTimeoutError, 1],
  ])('%s', async ([, answer, options, want, events]) => {
    const { items, error } = await stream(answer, options);
    expect((error as Error | undefined)?.constructor).toBe(want);
    expect(items).toHaveLength(events);
  });

  test('no headers in time for a first event', async () => {
    expect(((await errorOf(stream(never, { firstEventTimeout: 20 }))) as Error).constructor).toBe(
      FirstEventTimeoutError,
    );
  });

  test('may take longer than one wait', async () => {
    const pieces = ['a', 'b', 'c', 'd', 'e'];
    const slow = (): Response => {
      const left = [...pieces.map(chunk), 'data: [DONE]\n\n'];
      return new Response(
        new ReadableStream({
          async pull(controller) {
            await new Promise((resolve) => setTimeout(resolve, 40));
            const piece = left.shift();
            if (piece) controller.enqueue(new TextEncoder().encode(piece));
            else controller.close();
          },
        }),
        { headers: { 'content-type': 'text/event-stream' } },
      );
    };
    expect(await stream(slow, { timeout: 150 })).toMatchObject({ items: { length: 5 } });
  });
});

describe('a body that is left to the caller', () => {
  test('keeps the deadlines', async () => {
    const response = await answering([stalling]).client.files.content('file_1', { idleTimeout: 20 });
    expect(((await errorOf(response.text())) as Error).constructor).toBe(IdleTimeoutError);
  });

  test('keeps the signal', async () => {
    const controller = new AbortController();
    const response = await answering([stalling])
      .client.models.retrieve('m', { signal: controller.signal })
      .asResponse();
    const error: Promise<Error> = errorOf(response.text());
    controller.abort();
    expect((await error).constructor).toBe(APIUserAbortError);
  });

  test('is the body', async () => {
    const answer = new Response('bytes', { status: 200, headers: { 'x-request-id': 'req_2' } });
    const response = await answering([answer]).client.files.content('file_1');
    expect([await response.text(), response.status, response.headers.get('x-request-id')]).toEqual([
      'bytes',
      200,
      'req_2',
    ]);
  });
});
