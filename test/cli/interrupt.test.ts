import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/verify/report/report.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { concord, concordFile } from '../helpers/concord.ts';
import { gateOnce } from '../helpers/gate.ts';
import { serve } from '../helpers/serve.ts';

const key = 'sk-never-to-be-written';

test('Ctrl-C deletes what was created, and reports what was done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const ledger = join(folder, '.concord/ledger.jsonl');
  const created = (): number => (existsSync(ledger) ? readFileSync(ledger, 'utf8').split('\n').length : 0);
  // More than are under way at once: some cases have been judged by then.
  const gate = gateOnce(() => created() > 60);
  const server = await startFaultyServer(undefined, { hold: gate.pass });
  const args = [
    'verify',
    '--target',
    server.url,
    '--api-key',
    key,
    '--allow-writes',
    '--group',
    'Assistants',
    '--group',
    'Files',
  ];
  const child = spawn(process.execPath, [concordFile, ...args, '--json', 'report.json'], {
    cwd: folder,
  });
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    talk += chunk;
    if (talk.includes('Stopping')) gate.open();
  });
  const closed = once(child, 'close');
  await gate.reached;
  child.kill('SIGINT');
  const [code] = await closed;
  expect({ code, talk }).toEqual({
    code: 2,
    talk: expect.stringMatching(/Of what the run had created on \S+ \d+ deleted/),
  });
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  expect(report.interrupted).toBe(true);
  expect(
    Object.values(report.counts)
      .flatMap((counts) => counts.passed ?? 0)
      .reduce((sum, count) => sum + count, 0),
  ).toBeGreaterThan(0);
  const headers = { authorization: `Bearer ${key}` };
  const files = (await (await fetch(`${server.url}/files`, { headers })).json()) as { data: unknown[] };
  expect(files.data).toEqual([]);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(written).toContain('report.json');
  for (const name of written) expect(readFileSync(join(folder, name), 'utf8')).not.toContain(key);
  const clean = await concord(folder, 'clean');
  expect(clean).toMatchObject({ stdout: 'Nothing is left to delete.\n', stderr: '' });
  await server.close();
  rmSync(folder, { recursive: true });
});

test('shards, joined, are the whole run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const verify = (...args: string[]) => concord(folder, 'verify', '--target', 'mock', '--group', 'Files', ...args);
  const counts = (): unknown => (JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report).counts['mock'];
  expect((await verify('--json', 'r.json')).code).toBe(0);
  const whole = counts();
  for (const part of ['1/2', '2/2']) expect((await verify('--shard', part)).code).toBe(0);
  const joined = await verify('--merge', '.concord/shards', '--json', 'r.json');
  expect(`${joined.code} ${joined.code === 0 ? '' : joined.stderr + joined.stdout}`).toBe('0 ');
  expect(counts()).toEqual(whole);
  rmSync(folder, { recursive: true });
});

test('two signals at once on a server that never answers: a report, and each case is counted once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const busy = Promise.withResolvers<void>();
  const { url } = await serve((request, response) => {
    if (/^\/v1\/(files|organization)/.test(request.url ?? '')) return busy.resolve();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const args = ['verify', '--target', url, '--api-key', key, '--allow-writes', '--group', 'Files', '--group', 'Usage'];
  // What is stated is not asked: the first request about it is of a case.
  const stated = ['--serves', 'Files,Usage', '--stateless'];
  const files = ['--json', 'report.json', '--record', 'traffic.har'];
  const child = spawn(process.execPath, [concordFile, ...args, ...stated, ...files], { cwd: folder });
  child.stdout.resume();
  child.stderr.resume();
  await busy.promise;
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(2);
  const { interrupted, counts, skipped } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  expect(interrupted).toBe(true);
  const own = Object.values(counts)[0] ?? {};
  expect(own['not-run']).toBe(skipped.reduce((sum, { count }) => sum + count, 0));
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'traffic.har'), 'utf8')) as object)).toEqual(['log']);
  rmSync(folder, { recursive: true });
});

/** The requests of a HAR, each as `POST /chat/completions 200`. */
const recordedIn = (file: string): readonly string[] => {
  const { log } = JSON.parse(readFileSync(file, 'utf8')) as {
    log: { entries: readonly { request: { method: string; url: string }; response: { status: number } }[] };
  };
  return log.entries.map(
    ({ request, response }) => `${request.method} ${new URL(request.url).pathname} ${response.status}`,
  );
};

test('what is under way when the run ends is in the recording, without an answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const { promise: isAsked, resolve: asked } = Promise.withResolvers<void>();
  const { url } = await serve(({ url: path }, response) => {
    if (path !== '/v1/models') return asked();
    return response.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"list","data":[]}');
  });
  const flags = ['--target', url, '--serves', 'chat', '--model', 'm', '--record', 'run.har', '--quiet'];
  const child = spawn(process.execPath, [concordFile, 'verify', ...flags], { cwd: folder });
  const closed = once(child, 'close');
  await isAsked;
  child.kill('SIGINT');
  await closed;
  const all = recordedIn(join(folder, 'run.har'));
  expect(all[0]).toBe('GET /v1/models 200');
  expect(all.slice(1)).toContain('POST /v1/chat/completions 0');
  rmSync(folder, { recursive: true });
});

test('the first request is in the recording, also of a server that is not the API', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  const { url } = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'));
  const { code } = await concord(folder, 'verify', '--target', url, '--record', 'run.har');
  expect({ code, all: recordedIn(join(folder, 'run.har')) }).toEqual({ code: 2, all: ['GET /v1/models 200'] });
  rmSync(folder, { recursive: true });
});
