import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenAI } from '../../src/client/index.ts';
import { answering, collect, errorOf, json, type Answer } from '../helpers/client.ts';
import { skipWaiting } from '../helpers/skip-waiting.ts';

skipWaiting();

const never = (): Promise<never> => new Promise(() => {});
const chat: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };

/** An answer that begins and does not go on. */
const stalled = (status: number): Answer => {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"error":')),
    pull: never,
  });
  return () => new Response(body, { status, headers: { 'content-type': 'application/json' } });
};

describe('a signal that was aborted before', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeEach(() => void process.on('unhandledRejection', note));
  afterEach(() => void process.off('unhandledRejection', note));

  test.for<[name: string, params: object]>([
    ['a plain answer', { model: 'm', messages: [] }],
    ['a stream', chat],
  ])('sends nothing, and no inner promise is left: %s', async ([, params]) => {
    const { client, requests } = answering([new TypeError('failed')]);
    const error = await errorOf(client.chat.completions.create(params as never, { signal: AbortSignal.abort() }));
    // By then Node has told of every rejection that nobody handles.
    await nextTurn();
    expect([error, requests, unhandled]).toMatchObject([{ name: 'APIUserAbortError' }, [], []]);
  });

  test('an abort between the headers and the body', async () => {
    const controller = new AbortController();
    const answer: Answer = () => {
      controller.abort();
      return json({});
    };
    const error = await errorOf(answering([answer]).client.models.retrieve('m', { signal: controller.signal }));
    // By then Node has told of every rejection that nobody handles.
    await nextTurn();
    expect([error, unhandled]).toMatchObject([{ name: 'APIUserAbortError' }, []]);
  });
});

describe('a body that does not come', () => {
  test('of an error, whose status is known all the same', async () => {
    const { client, requests } = answering([stalled(400)], { timeout: 20 });
    const error = await errorOf(client.models.retrieve('m'));
    expect([error, requests]).toMatchObject([{ name: 'BadRequestError', status: 400 }, { length: 1 }]);
  });

  test('of an error, when the caller aborts', async () => {
    const controller = new AbortController();
    const { client } = answering([stalled(500)]);
    const work = errorOf(client.models.retrieve('m', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 10);
    expect(await work).toMatchObject({ name: 'APIUserAbortError' });
  });

  test('of JSON in place of a stream', async () => {
    const { client } = answering([stalled(200)], { timeout: 20, maxRetries: 0 });
    expect(await errorOf(client.chat.completions.create(chat))).toMatchObject({ name: 'IdleTimeoutError' });
  });
});

describe('who leaves a body tells its source, though a fetch by hand heeds no signal', () => {
  const source = () => {
    const told: unknown[] = [];
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('data: {"choices":[]}\n\n')),
      cancel: () => void told.push('cancelled'),
    });
    const fetch = async (): Promise<Response> => new Response(body);
    return { told, client: answering([], { fetch }).client };
  };

  test('a loop over events', async () => {
    const { told, client } = source();
    for await (const _ of await client.chat.completions.create(chat)) break;
    expect(told).toEqual(['cancelled']);
  });

  test('a binary body', async () => {
    const { told, client } = source();
    await (await client.files.content('f')).body?.cancel();
    expect(told).toEqual(['cancelled']);
  });

  test('a deadline of a stream', async () => {
    const { told, client } = source();
    const stream = await client.chat.completions.create(chat, { idleTimeout: 10 });
    expect([await collect(stream), told]).toMatchObject([{ error: { name: 'IdleTimeoutError' } }, ['cancelled']]);
  });
});
