import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { OpenAI, Stream } from '../../src/client/index.ts';
import { collect, errorOf } from '../helpers/client.ts';

const chat: OpenAI.ChatCompletionCreateParamsStreaming = { model: 'm', messages: [], stream: true };
const chunk = { id: 'c', choices: [{ index: 0, delta: { role: 'assistant', content: 'Hi' }, finish_reason: 'stop' }] };
const events = [`data: ${JSON.stringify(chunk)}\n\n`, 'data: [DONE]\n\n'];

/** A client whose `fetch` is that of `node-fetch`: its bodies are streams of Node. */
function clientWith(body: Readable, status = 200, headers: Record<string, string> = {}): OpenAI {
  const response = {
    status,
    ok: status < 400,
    url: 'http://test/v1',
    headers: new Headers(headers),
    body,
    bodyUsed: false,
    text: () => text(body),
  };
  const fetch = () => Promise.resolve(response as unknown as Response);
  return new OpenAI({ apiKey: 'sk-x', fetch, maxRetries: 0 });
}

const stream = (pieces: Iterable<string>): Readable => Readable.from([...pieces].map((piece) => Buffer.from(piece)));

test('events are read as they arrive', async () => {
  const { items } = await collect(await clientWith(stream(events)).chat.completions.create(chat));
  expect(items).toEqual([chunk]);
});

test('events of a response that was fetched elsewhere, too', async () => {
  const response = { headers: new Headers(), body: stream(events) } as unknown as Response;
  expect(await collect(Stream.fromSSEResponse(response, new AbortController()))).toEqual({ items: [chunk] });
});

test('a loop that is left destroys the stream', async () => {
  const body = new Readable({ read() {} });
  body.push(events[0]);
  for await (const item of await clientWith(body).chat.completions.create(chat)) {
    expect(item).toEqual(chunk);
    break;
  }
  expect(body.destroyed).toBe(true);
});

test('a stream that fails is a cut one', async () => {
  const body = Readable.from(
    (async function* () {
      yield Buffer.from(events[0] ?? '');
      throw new Error('reset');
    })(),
  );
  const { items, error } = await collect(await clientWith(body).chat.completions.create(chat));
  expect([items, error]).toMatchObject([
    [chunk],
    { name: 'TruncatedStreamError', cause: { cause: { message: 'reset' } } },
  ]);
});

test('an error of the server has its message', async () => {
  const client = clientWith(stream([JSON.stringify({ error: { message: 'No such model.' } })]), 404);
  expect(await errorOf(client.chat.completions.create({ ...chat, stream: false }))).toMatchObject({
    status: 404,
    message: expect.stringContaining('No such model.'),
  });
});

test('a response that is asked for is handed on', async () => {
  const response = await clientWith(stream(['bytes'])).files.content('f');
  expect(await response.text()).toBe('bytes');
  await using other = await clientWith(stream(['bytes'])).files.content('f');
  expect(other.status).toBe(200);
});
