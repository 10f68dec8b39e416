import { globSync } from 'node:fs';
import { request } from 'node:http';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createScript, type SandboxOptions } from '../../src/sandbox/index.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { changingKinds, isChanging } from '../../src/sandbox/page/changing-kinds.ts';
import { form, start } from './asking.ts';

/** What a browser gets for the page, or for a form that it sends. */
async function opened(options: SandboxOptions = {}) {
  const { sandbox, ask, failures } = await start(options);
  onTestFinished(() => sandbox.close());
  const page = async (path = '', headers: Record<string, string> = {}) => {
    const response = await fetch(sandbox.page + path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const press = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(sandbox.page, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
  return { sandbox, ask, failures, page, press };
}

/** The text of a page, without its markup. */
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&quot;', '"');

/** Sends headers that `fetch` does not let a program set. */
const raw = (url: string, method: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });

const line = JSON.stringify({
  messages: [
    { role: 'user', content: 'a' },
    { role: 'assistant', content: 'b' },
  ],
});
const lines = `${line}\n`.repeat(10);

test('the page is a snapshot of requests with verdicts, objects by kind, scripts and faults', async () => {
  const brain = createScript([{ id: 'hours', match: { message: /hours/ }, answer: 'At nine.' }, { id: 'never' }]);
  const { ask, page, press } = await opened({ judge: true, brain });
  await ask('POST /files', form('a'));
  await ask('POST /vector_stores', { name: 'Manual' });
  const messages = [{ role: 'user', content: 'Which hours?' }];
  await ask('POST /chat/completions', { model: 'gpt-5.4-mini', messages });
  await press({ do: 'add-fault', kind: 'malformed', operation: 'listModels', times: '1' });
  await ask('GET /models').catch(() => {});
  const text = textOf((await page()).text);
  for (const part of [
    'judged by the contract',
    '1 answer breaks the contract.',
    '4 200 GET /v1/models 1 finding The body must be JSON',
    '3 200 POST /v1/chat/completions as documented',
    'hours 1 last by 3',
    'never has not matched',
    'malformed in listModels, once has hit 1 request',
  ])
    expect(text).toContain(part);
  expect(text).toMatch(/file 1 .*vector store 1/);
  expect(textOf((await page('?kind=vector%20store')).text)).toContain('"name": "Manual"');
  expect(textOf((await page('?request=3')).text)).toContain('"content": "Which hours?"');
  expect((await page('?request=99')).status).toBe(404);
});

test('it says so when answers are not judged, and enters nothing into the journal', async () => {
  const { sandbox, page } = await opened();
  expect(textOf((await page()).text)).toContain('not judged: start it with --judge');
  for (const name of ['style.css', 'browser.js', 'icon.svg'])
    expect((await page(`__sandbox/page/${name}`)).status).toBe(200);
  expect(sandbox.journal).toEqual([]);
});

test('objects are shown as they are now, whatever group they are of', async () => {
  const { sandbox, ask, page } = await opened({ pace: { queued: 1000, work: 1000 } });
  const { body: file } = await ask('POST /files', form(lines, { purpose: 'fine-tune', filename: 'lines.jsonl' }));
  await ask('POST /responses', { model: 'gpt-5.4-mini', input: 'Go.', background: true });
  await ask('POST /fine_tuning/jobs', { model: 'gpt-4o-mini-2024-07-18', training_file: file.id });
  const status = async (kind: string): Promise<string | undefined> =>
    /<span class="chip">(\w+)</.exec((await page(`?kind=${encodeURIComponent(kind)}`)).text)?.[1];
  const kind = /\?kind=([^"]*job[^"]*)"/.exec((await page()).text)?.[1] ?? '';
  expect([await status('response'), await status(decodeURIComponent(kind))]).toEqual(['queued', 'validating_files']);
  sandbox.clock.advance(1_000_000_000);
  expect([await status('response'), await status(decodeURIComponent(kind))]).toEqual(['completed', 'succeeded']);
});

test('a kind of any group that changes with time is known to the page: add it in page/changing-kinds.ts', async () => {
  const files = globSync('src/sandbox/{,groups/*/}kinds.ts', { cwd: fromRoot() });
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(fromRoot(file)).href)));
  const changing = modules.flatMap((module) => Object.values(module)).filter(isChanging);
  expect(changing.map(({ kind }) => kind).toSorted()).toEqual([...changingKinds.keys()].toSorted());
});

describe('a button', () => {
  test('advances the clock, adds, removes and clears faults, and resets', async () => {
    const { sandbox, ask, press } = await opened();
    const before = sandbox.clock.now();
    const response = await press({ do: 'advance', seconds: '3600' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(sandbox.clock.now() - before).toBe(3_600_000);
    const status = async (): Promise<number> => (await ask('GET /models')).status;
    await press({ do: 'add-fault', kind: 'overloaded' });
    await press({ do: 'add-fault', kind: 'rate-limit', times: '1' });
    expect(await status()).toBe(503);
    await press({ do: 'remove-fault', place: '0' });
    expect([await status(), await status()]).toEqual([429, 200]);
    await press({ do: 'add-fault', kind: 'server-error' });
    await press({ do: 'clear-faults' });
    expect(await status()).toBe(200);
    await ask('POST /files', form('a'));
    await press({ do: 'reset' });
    expect([sandbox.export(), sandbox.journal]).toEqual([[], []]);
  });

  test.for<[Record<string, string>, string]>([
    [{}, 'There is no such button: .'],
    [{ do: 'constructor' }, 'There is no such button: constructor.'],
    [{ do: 'advance', seconds: '-1' }, 'The time must be a whole number from 0'],
    [{ do: 'advance', seconds: '' }, 'The time must be a whole number from 0'],
    [{ do: 'advance', seconds: '1e99' }, 'The time must be a whole number from 0'],
    [{ do: 'add-fault', kind: 'fire' }, 'A fault must be one of rate-limit'],
    [{ do: 'add-fault', kind: 'cut', operation: 'none' }, 'There is no operation none.'],
    [{ do: 'add-fault', kind: 'cut', times: 'x' }, 'The number of requests must be'],
  ])('%j is refused in words, and changes nothing', async ([fields, words]) => {
    const { sandbox, press } = await opened();
    const before = sandbox.clock.now();
    const response = await press(fields);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`role="alert">${words}`);
    expect(sandbox.clock.now()).toBe(before);
  });
});

describe('a page of another site', () => {
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { host: 'evil.example' },
  ];
  test.for(foreign)('with %j presses no button and sends no command', async (headers) => {
    const { sandbox, ask } = await opened();
    await ask('POST /files', form('a'));
    const sent = { 'content-type': 'application/x-www-form-urlencoded', ...headers } as Record<string, string>;
    const addresses = [sandbox.page, `${sandbox.page}__sandbox/reset`, `${sandbox.page}__sandbox/clock/advance`];
    for (const address of addresses) expect(await raw(address, 'POST', sent)).toBe(403);
    expect(sandbox.export()).toHaveLength(1);
  });

  test('cannot read the page under a name of its own, nor frame it', async () => {
    const { sandbox, page } = await opened();
    expect(await raw(sandbox.page, 'GET', { host: 'evil.example' })).toBe(403);
    expect(await raw(`${sandbox.page}__sandbox/journal`, 'GET', { host: 'evil.example:80' })).toBe(403);
    for (const host of ['localhost:4020', '127.0.0.1:1', '[::1]:4020', 'concord.localhost'])
      expect(await raw(sandbox.page, 'GET', { host })).toBe(200);
    const { headers } = await page();
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  test('is not meant by programs and by the page itself', async () => {
    const { sandbox, press } = await opened();
    const { host, origin } = new URL(sandbox.page);
    expect((await press({ do: 'reset' })).status).toBe(303);
    expect(await raw(`${sandbox.page}__sandbox/reset`, 'POST', { host })).toBe(200);
    expect(await raw(`${sandbox.page}__sandbox/reset`, 'POST', { host, origin, 'sec-fetch-site': 'same-origin' })).toBe(
      200,
    );
  });
});

test('hostile text is shown, and keys are not', async () => {
  const attack = '<script>trap(1)</script><img src=x onerror=trap(2)>"\'\u001b[2J\u202e';
  const key = 'sk-0123456789abcdefghij';
  const { ask, page } = await opened();
  await ask('POST /moderations', { input: attack, [attack]: 1 });
  await ask('POST /vector_stores', { name: attack, metadata: { note: key } }, { authorization: `Bearer ${key}` });
  await ask(`GET /files/${encodeURIComponent(attack)}?after=${encodeURIComponent(attack)}`);
  for (const path of [
    '',
    '?kind=vector%20store',
    '?request=1',
    '?request=2',
    '?request=3',
    `?kind=${encodeURIComponent(attack)}`,
  ]) {
    const { text } = await page(path);
    expect(text.match(/<(?:script|img)\b[^>]*>/g)).toEqual(['<script src="/__sandbox/page/browser.js" type="module">']);
    for (const hidden of ['\u001b', '\u202e']) expect(text).not.toContain(hidden);
    expect(text).not.toContain(key);
  }
});
