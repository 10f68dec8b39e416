import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClient } from '../../../scripts/build/client-package.ts';
import { fromRoot } from '../../../scripts/lib/paths.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const page = `<!doctype html><title>client</title><script type="importmap">${JSON.stringify({
  imports: {
    'openai-concord': '/package/esm/index.js',
    'openapi-fetch': '/modules/openapi-fetch/dist/index.mjs',
  },
})}</script>`;

const chunk = (text: string): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: text } }] })}\n\n`;
const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const built = join(folder, 'package');

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://page');
  const json = (body: unknown, status = 200): void =>
    void response
      .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1', 'retry-after-ms': '1' })
      .end(JSON.stringify(body));
  const file = pathname.startsWith('/package/')
    ? join(built, pathname.slice(9))
    : pathname.startsWith('/modules/')
      ? fromRoot('node_modules', pathname.slice(9))
      : undefined;
  if (file)
    return void response
      .writeHead(200, { 'content-type': extname(file) ? 'text/javascript' : 'text/plain' })
      .end(readFileSync(file));
  if (pathname === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  if (pathname === '/v1/chat/completions')
    return void response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end(`${chunk('a')}${chunk('b')}data: [DONE]\n\n`);
  if (pathname === '/v1/files' && request.method === 'POST') {
    let size = 0;
    request.on('data', (piece: Buffer) => (size += piece.length)).on('end', () => json({ id: 'file_1', bytes: size }));
    return undefined;
  }
  if (pathname === '/v1/files') return json({ object: 'list', data: [{ id: 'a' }, { id: 'b' }], has_more: false });
  return json({ error: { message: 'No such model.' } }, 404);
});

let context: BrowserContext;
beforeAll(async () => {
  if (!executablePath) throw new Error('This test needs Chromium: install the package `chromium`.');
  await buildClient(built);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: quiet,
    ignoreDefaultArgs: ['--enable-automation'],
  });
});
afterAll(async () => {
  await context?.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page, so it is text: what compiles this file must not touch it. */
const program = `(async () => {
  const { OpenAI, toFile } = await import('openai-concord');
  let refused = 'not refused';
  try {
    new OpenAI({ apiKey: 'sk' });
  } catch (error) {
    refused = error.name;
  }
  const client = new OpenAI({ apiKey: 'sk', baseURL: location.origin + '/v1', dangerouslyAllowBrowser: true });
  const words = [];
  const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
  for await (const event of stream) words.push(event.choices[0].delta.content);
  const ids = (await client.files.list().toArray()).map(({ id }) => id);
  const { bytes } = await client.files.create({ file: await toFile(new Uint8Array(1000), 'a.bin'), purpose: 'batch' });
  const missing = await client.models.retrieve('m').catch((error) => [error.name, error.status]);
  return { refused, words, ids, uploaded: bytes > 1000, missing };
})()`;

test('the built package runs in Chromium', async () => {
  expect(readdirSync(join(built, 'esm'))).toContain('index.js');
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const seen = await tab.evaluate(program);
  expect(seen).toEqual({
    refused: 'OpenAIError',
    words: ['a', 'b'],
    ids: ['a', 'b'],
    uploaded: true,
    missing: ['NotFoundError', 404],
  });
});
