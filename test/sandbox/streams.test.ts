import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { createScript } from '../../src/sandbox/index.ts';
import { start } from './asking.ts';

const model = 'gpt-4o-mini';
const body = { model, messages: [{ role: 'user', content: 'Hello.' }], stream: true };

test('200 streams at once all end whole', async () => {
  const { sandbox, ask, failures } = await start();
  onTestFinished(() => sandbox.close());
  const texts = await Promise.all(
    Array.from({ length: 200 }, async () => (await ask('POST /chat/completions', body)).text),
  );
  expect(texts.filter((text) => !text.endsWith('data: [DONE]\n\n'))).toEqual([]);
  expect(sandbox.journal).toHaveLength(200);
  expect(failures).toEqual([]);
});

test('closing ends streams that stand still, and nothing is left', async () => {
  const { sandbox } = await start();
  const response = await fetch(`${sandbox.url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-a', 'content-type': 'application/json', 'x-sandbox-fault': 'stall' },
    body: JSON.stringify(body),
  });
  await sandbox.close();
  await expect(response.text()).rejects.toThrow('terminated');
});

test('a reader that does not read is not written to without end', async () => {
  const long = 'word '.repeat(200_000);
  const { sandbox, ask } = await start({ brain: createScript([{ answer: long }]) });
  const { hostname, port } = new URL(sandbox.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.pause();
  const text = JSON.stringify(body);
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nauthorization: Bearer sk-slow\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
  );
  // Others are served meanwhile. The slow stream has not ended: more than the buffers hold is left to send.
  for (let count = 0; count < 20; count += 1) expect((await ask('GET /models/gpt-5.5')).status).toBe(200);
  expect(sandbox.journal.filter(({ operationId }) => operationId === 'createChatCompletion')).toEqual([]);
  const gone = once(socket, 'close');
  socket.destroy();
  await gone;
  await sandbox.close();
});
