import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/verify/report/report.ts';
import { readLedger, type Debt } from '../../src/verify/ledger/file.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { concordFile, concordHere } from '../helpers/concord.ts';
import { contract } from '../helpers/contract.ts';
import { gateOnce } from '../helpers/gate.ts';
import type { Finished } from '../helpers/repository.ts';
import { serve as serveAsked } from '../helpers/loopback.ts';
import { serve } from '../helpers/serve.ts';

const key = 'sk-never-to-be-written';
let folder: string;
let ledger: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-clean-'));
  ledger = join(folder, '.concord/ledger.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const clean = (...args: string[]): Promise<Finished> => concordHere(folder, 'clean', ...args);

/** A ledger of files that were created in this order. */
function noteCreated(url: string, ...ids: string[]): void {
  const rest = { method: 'DELETE', template: '/files/{file_id}', query: [], headers: {}, credentials: 'api-key' };
  mkdirSync(join(folder, '.concord'), { recursive: true });
  const lines = ids.map((id) => JSON.stringify({ baseUrl: url, request: { ...rest, path: { file_id: id } } }));
  writeFileSync(ledger, `${lines.join('\n')}\n`);
}

const outstanding = (file: string): readonly Debt[] => readLedger(file, contract).debts;

const allFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

test('what a killed run created is deleted, and no file ever holds a key', async () => {
  const gate = gateOnce(() => outstanding(ledger).length > 5);
  const server = await startFaultyServer(undefined, { hold: gate.pass });
  const groups = ['--group', 'Assistants', '--group', 'Files', '--record', 'traffic.har'];
  const args = ['verify', '--target', server.url, '--api-key', key, '--allow-writes', ...groups];
  const child = spawn(process.execPath, [concordFile, ...args], { cwd: folder, stdio: 'ignore' });
  const closed = once(child, 'close');
  await gate.reached;
  child.kill('SIGKILL');
  await closed;
  gate.open();
  const created = outstanding(ledger);
  expect(created.length).toBeGreaterThan(0);
  expect(allFiles().filter((file) => readFileSync(file, 'utf8').includes(key))).toEqual([]);
  expect(readFileSync(ledger, 'utf8')).not.toMatch(/authorization/i);

  const { code, stdout, stderr } = await clean('--target', server.url, '--api-key', key);
  // What was on its way when the run was killed may have been made, and is named once.
  const lost = stdout.match(/^Left on .*: its answer was never seen/gm) ?? [];
  expect({ code, stderr }).toEqual({ code: lost.length > 0 ? 1 : 0, stderr: '' });
  expect(stdout).toMatch(/^\d+ deleted/);
  const headers = { authorization: `Bearer ${key}`, 'openai-beta': 'assistants=v2' };
  const statuses = created.map(async ({ request: { template, path } }) => {
    const address = server.url + template.replace(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? '');
    return (await fetch(address, { headers })).status;
  });
  expect(new Set(await Promise.all(statuses))).toEqual(new Set([404]));
  expect((await clean()).stdout).toBe('Nothing is left to delete.\n');
  await server.close();
});

test('every request is counted and recorded, undos too, and the last line names what remains', async () => {
  await using server = await serveAsked(({ method, path }) => {
    if (path === '/models') return { status: 200, body: { object: 'list', data: [] } };
    if (path === '/files' && method === 'GET') return { status: 200, body: { data: [], has_more: false } };
    if (path === '/files') return { status: 200, body: { id: 'file-1' } };
    return path === '/files/file-1'
      ? { status: method === 'GET' ? 200 : 500, body: { id: 'file-1' } }
      : { status: 404, body: { error: { message: path.startsWith('/files/') ? 'No such file' : 'Unknown route' } } };
  });
  const args = ['--operation', 'uploadFile', '--phases', 'examples', '--record', 't.har', '--json', 'r.json'];
  const { stdout } = await concordHere(folder, 'verify', '-t', server.url, '--api-key', key, '--allow-writes', ...args);
  const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
  expect(Object.values(report.requests)).toEqual([server.asked.length]);
  const { log } = JSON.parse(readFileSync(join(folder, 't.har'), 'utf8')) as {
    log: { entries: { request: object }[] };
  };
  const deletes = log.entries.filter(({ request }) => JSON.stringify(request).includes('DELETE'));
  expect(deletes).toHaveLength(server.asked.filter(({ method }) => method === 'DELETE').length);
  const last = stdout.trimEnd().split('\n').at(-1);
  expect(last).toBe(
    `Remains: Left: DELETE ${server.url}/files/file-1: status 500 | \`concord clean --target ${server.url}\` tries to remove what is left again.`,
  );
});

test('the latest goes first, and what is gone already is done', async () => {
  const { url, asked } = await serve((request, response) =>
    response.writeHead(request.url?.includes('two') ? 404 : 200).end('{}'),
  );
  noteCreated(url, 'one', 'two', 'three');
  const { code, stdout } = await clean('--target', url, '--api-key', key);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '2 deleted, 1 gone already.\n' });
  expect(asked.filter((one) => one.startsWith('DELETE'))).toEqual(
    ['three', 'two', 'one'].map((id) => `DELETE /v1/files/${id}`),
  );
});

test('what is ended and then deleted leaves no record, and is told as gone', async () => {
  const { url } = await serve((_, response) => response.writeHead(200).end('{}'));
  const admin = { query: [], headers: {}, credentials: 'admin-key', path: {} };
  const template = '/organization/certificates';
  const requests = [
    { ...admin, method: 'DELETE', template: `${template}/{certificate_id}`, path: { certificate_id: 'cert_1' } },
    { ...admin, method: 'POST', template: `${template}/deactivate`, body: '{"certificate_ids":["cert_1"]}' },
  ];
  mkdirSync(join(folder, '.concord'), { recursive: true });
  writeFileSync(ledger, requests.map((request) => `${JSON.stringify({ baseUrl: url, request })}\n`).join(''));
  const { code, stdout } = await clean('--target', url, '--admin-key', key);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '1 deleted, 1 gone already.\n' });
});

test('what cannot be deleted stays noted: 1, and the message says what and why', async () => {
  let status = 500;
  const { url } = await serve((request, response) =>
    response.writeHead(request.url?.includes('two') ? status : 200).end('{}'),
  );
  noteCreated(url, 'one', 'two', 'three');
  const failed = await clean('--target', url, '--api-key', key);
  expect(failed.code).toBe(1);
  expect(failed.stdout).toBe(`2 deleted.\nLeft: DELETE ${url}/files/two: status 500\n`);
  expect(failed.stderr).toMatch(/^Left: 1, noted in .*ledger\.jsonl: `concord clean --target \S+` tries again\.\n$/);
  expect(outstanding(ledger).map(({ request }) => request.path)).toEqual([{ file_id: 'two' }]);
  status = 401;
  expect((await clean('--target', url)).stdout).toContain(
    'status 401 (it takes the key that it was created with: --api-key',
  );
  status = 200;
  expect((await clean('--target', url, '--api-key', key)).code).toBe(0);
});

test('a server that is down keeps everything noted', async () => {
  noteCreated('http://127.0.0.1:1/v1', 'one', 'two');
  const { code, stdout } = await clean('--target', 'http://127.0.0.1:1/v1', '--api-key', key);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Left: DELETE \S+\/two: DELETE .* got no answer: .*\nLeft: DELETE \S+\/one: /);
  expect(outstanding(ledger)).toHaveLength(2);
});
