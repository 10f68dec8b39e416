import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';

const run = (...args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [fromRoot('src/cli/concord.ts'), 'sandbox', ...args]);

async function ready(
  ...args: readonly string[]
): Promise<{ url: string; key: string; child: ChildProcessWithoutNullStreams }> {
  const child = run('--port', '0', ...args);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  const [, url = '', key = ''] = /^OPENAI_BASE_URL=(\S+)\nOPENAI_API_KEY=(\S+)\n$/.exec(String(text)) ?? [];
  return { url, key, child };
}

async function outcome(child: ChildProcessWithoutNullStreams): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

const post = (url: string, key: string, content: string): Promise<Response> =>
  fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }] }),
  });

test('--seed examples has the objects that the samples name', async () => {
  const { url, key } = await ready('--seed', 'examples');
  const headers = { authorization: `Bearer ${key}` };
  const list = (await (await fetch(`${url}/vector_stores`, { headers })).json()) as { data: { name: string }[] };
  expect(list.data.map(({ name }) => name)).toContain('Help centre');
});

test('prints an address and a key that work, tells each request, and stops in good order', async () => {
  const { url, key, child } = await ready();
  const ended = outcome(child);
  expect((await post(url, key, 'Hello.')).status).toBe(200);
  child.kill('SIGTERM');
  const page = new URL('/', url).href;
  expect(await ended).toEqual({
    code: 0,
    stderr: `See what it holds at ${page}\nPress Ctrl-C to stop.\nPOST /v1/chat/completions 200\n`,
  });
});

test('with --judge, it names what an answer breaks', async () => {
  const { url, key, child } = await ready('--judge');
  const ended = outcome(child);
  const headers = { authorization: `Bearer ${key}`, 'x-sandbox-fault': 'malformed' };
  expect((await fetch(`${url}/models/gpt-4o-mini`, { headers })).status).toBe(200);
  expect(await (await fetch(new URL('/', url))).text()).toContain('1 answer breaks the contract.');
  child.kill('SIGTERM');
  expect((await ended).stderr).toMatch(/\nGET \/v1\/models\/gpt-4o-mini 200 fault malformed The body must be JSON: /);
});

test('takes a script, a seed, keys, and a file of data', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const script = file('script.yaml', '- match: { message: hello }\n  answer: Hi!\n');
  const seed = file(
    'seed.yaml',
    '- { object: file, id: file-1, filename: a.txt, bytes: 1, content: a, created_at: 1 }\n',
  );
  const { url, key } = await ready(
    '--script',
    script,
    '--seed',
    seed,
    '--key',
    'sk-one',
    '--data',
    join(folder, 'x.db'),
  );
  expect(key).toBe('sk-one');
  expect(await (await post(url, key, 'hello')).json()).toMatchObject({ choices: [{ message: { content: 'Hi!' } }] });
  expect((await post(url, 'sk-two', 'hello')).status).toBe(401);
  const content = await fetch(`${url}/files/file-1/content`, { headers: { authorization: `Bearer ${key}` } });
  expect(await content.text()).toBe('a');
});

describe('says in a sentence what is wrong, with exit code 2', () => {
  test.for<[readonly string[], string]>([
    [['--port', 'x'], '--port must be a number from 0 to 65535, got "x".'],
    [['--unknown-fields', 'x'], '--unknown-fields must be one of report, ignore, reject, got "x".'],
    [['--script', '/nowhere.yaml'], '/nowhere.yaml: ENOENT'],
    [['--data', fromRoot('package.json')], 'cannot be used as the data of a sandbox'],
    [['--host', '203.0.113.1'], '--host must be an address of this machine'],
    [['--none'], "Unknown option '--none'"],
  ])('%s', async ([args, message]) => {
    const { code, stderr } = await outcome(run('--port', '0', ...args));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
