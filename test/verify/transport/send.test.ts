import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Head } from '../../../src/verify/model/answer.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { liveTarget, type LiveSettings } from '../../../src/verify/targets/live.ts';
import { withRecorder } from '../../../src/verify/transport/recorder.ts';
import { httpSend, NoAnswerError } from '../../../src/verify/transport/send.ts';
import { lateWhenSilent } from '../../helpers/clock.ts';
import { serve as serveJson } from '../../helpers/loopback.ts';
import { serve } from '../../helpers/serve.ts';

const request: CaseRequest = {
  method: 'GET',
  template: '/files',
  path: {},
  query: [],
  headers: {},
  credentials: 'api-key',
};
const targetOf = (url: string, settings: Partial<LiveSettings> = {}) =>
  liveTarget({ url, apiKey: 'sk-user-key', adminKey: 'sk-admin-key', allowWrites: false, ...settings });

const failureOf = (sent: Promise<unknown>): Promise<NoAnswerError> =>
  sent.then(
    () => expect.unreachable(),
    (error) => error,
  );

test('a redirect is an answer and is not followed: the key stays with the server that was named', async () => {
  const other = await serve((_, response) => response.end());
  const { url } = await serve((_, response) => response.writeHead(307, { location: `${other.url}/files` }).end());
  expect((await httpSend(targetOf(url))(request)).status).toBe(307);
  expect(other.asked).toEqual([]);
});

test.for([
  ['api-key', 'Bearer sk-user-key'],
  ['admin-key', 'Bearer sk-admin-key'],
  ['none', undefined],
] as const)('the key of a request with %s', async ([credentials, authorization]) => {
  await using server = await serveJson(() => ({ status: 200 }));
  await httpSend(targetOf(server.url))({ ...request, credentials });
  expect(server.asked[0]?.headers.authorization).toBe(authorization);
});

test('a request without an answer ends at its deadline, and may have arrived', async () => {
  await using server = await serveJson(() => undefined);
  const error = await failureOf(httpSend(targetOf(server.url), lateWhenSilent(server))(request));
  expect(error).toBeInstanceOf(NoAnswerError);
  expect(error).toMatchObject({ reason: 'timeout', neverLeft: false });
});

test('a connection that breaks may have brought the request', async () => {
  const { url } = await serve((incoming) => incoming.socket.destroy());
  expect(await failureOf(httpSend(targetOf(url))(request))).toMatchObject({ reason: 'connection', neverLeft: false });
});

test('a refused connection brought nothing', async () => {
  const server = await serveJson(() => undefined);
  await server[Symbol.asyncDispose]();
  expect(await failureOf(httpSend(targetOf(server.url))(request))).toMatchObject({
    reason: 'connection',
    neverLeft: true,
  });
});

test('the reason of a failure does not show the key', async () => {
  const error = await failureOf(httpSend(targetOf('http://127.0.0.1:9/v1', { apiKey: 'sk-user-key\u0000' }))(request));
  expect(error.message).toMatch(/got no answer: .*\*\*\*/s);
  expect(error.message).not.toContain('sk-user-key');
});

test('the head and the answer are masked', async () => {
  await using server = await serveJson(({ headers: { authorization } }) => ({
    status: 400,
    headers: { 'x-echo': String(authorization) },
    body: `No: ${authorization}`,
  }));
  const heads: Head[] = [];
  const { headers, body } = await httpSend(targetOf(server.url))(request, (head) => (heads.push(head), {}));
  expect([heads[0]?.headers['x-echo'], headers['x-echo'], Buffer.from(body).toString()]).toEqual([
    'Bearer ***',
    'Bearer ***',
    'No: Bearer ***',
  ]);
});

test('the connection is closed as soon as the rest is not needed', async () => {
  const closed = Promise.withResolvers<void>();
  const { url } = await serve((_, response) => {
    void once(response, 'close').then(() => closed.resolve());
    response.write('data: 1\n\n');
  });
  const { ended } = await httpSend(targetOf(url), lateWhenSilent())(request, () => ({ feed: () => 'nothing' }));
  expect(ended).toBe('stopped');
  await closed.promise;
});

test('a recording has each exchange, without keys, and says how the body ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  const file = join(folder, 'part');
  const target = targetOf('http://127.0.0.1:9/v1', { headers: { 'x-note': 'plain' } });
  const answers = [
    { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from('No: sk-user-key'), ended: 'whole' },
    { status: 200, headers: { 'content-type': 'image/png' }, body: Buffer.of(0, 255), ended: 'cut' },
  ] as const;
  for (const answer of answers) await withRecorder(async () => answer, target, file)(request);
  const [first, second] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.request.headers).toEqual([
    { name: 'x-note', value: 'plain' },
    { name: 'authorization', value: '***' },
  ]);
  expect([first.response.content, first.response._ended]).toEqual([
    { size: 15, mimeType: 'text/plain', text: 'No: ***' },
    undefined,
  ]);
  expect([second.response.content, second.response._ended]).toEqual([
    { size: 2, mimeType: 'image/png', text: 'AP8=', encoding: 'base64' },
    'cut',
  ]);
  rmSync(folder, { recursive: true });
});
