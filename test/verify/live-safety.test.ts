import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dryRun } from '../../src/verify/runner/dry-run.ts';
import { createContext, openContract } from '../../src/verify/run/create-context.ts';
import { runAll } from '../../src/verify/runner/run-all.ts';
import { everything } from '../../src/verify/model/selection.ts';
import { liveTarget } from '../../src/verify/targets/live.ts';
import type { Target } from '../../src/verify/model/target.ts';
import { cleanUp } from '../../src/verify/ledger/clean-up.ts';
import { readLedger } from '../../src/verify/ledger/file.ts';
import { withRetryAfter } from '../../src/verify/transport/limits.ts';
import { httpSend, type Send } from '../../src/verify/transport/send.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { lateWhenSilent } from '../helpers/clock.ts';
import { contract } from '../helpers/run-on.ts';
import { serve, type Respond } from '../helpers/serve.ts';

const { document } = contract;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'live-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Answers everything but what it does not have. */
const json: Respond = ({ url }, response) =>
  void response.writeHead(isNowhere(url) ? 404 : 200, { 'content-type': 'application/json' }).end('{}');

const isNowhere = (url = ''): boolean => url.includes('no-such-resource');

const clock = lateWhenSilent();
const secrets = { apiKey: 'sk-live-secret-1', adminKey: 'sk-admin-secret-2' };

const run = (target: Target, groups = ['Files'], phases = everything.phases) =>
  runAll(contract, createContext(contract, target, { baseline: [], seed: 1, today: '2026-11-24', clock }), {
    ...everything,
    groups,
    phases,
  });

test('off this machine nothing but GET is sent', async () => {
  const { url, asked } = await serve(json);
  const remote = { ...liveTarget({ url: 'https://api.example.com/v1', ...secrets, allowWrites: false }), baseUrl: url };
  const results = await run(remote, ['Files', 'Chat', 'Assistants', 'Vector stores']);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(results.filter(({ outcome }) => outcome === 'skipped').length).toBeGreaterThan(300);
});

test('a dry run sends nothing, and counts what would be created', async () => {
  const { url, asked } = await serve(json);
  const plan = await dryRun(contract, { ...everything, groups: ['Files'] }, liveTarget({ url, allowWrites: true }));
  expect(plan).toMatch(/POST +http:\S+\/v1\/files \d+ bytes {2}uploadFile\/example\/training-data/);
  expect(plan).toMatch(
    /^\S+: \d+ cases and 1 lifecycles would be sent\.\nCreates, at most, on a server that refuses what it must: \d+ files \(deleted again\)\.\n/,
  );
  expect(plan).toMatch(/^Beside the cases: \d+ requests that create what they need, \d+ undo requests, and up to 3 /m);
  expect(asked).toEqual([]);
});

test('a dry run counts one project, and what stays', async () => {
  const target = liveTarget({ url: 'http://127.0.0.1:1/v1', ...secrets, allowWrites: true, allowPermanent: true });
  const plan = await dryRun(contract, { ...everything, groups: ['Projects', 'Responses'] }, target);
  expect(plan).toMatch(/[;:] 1 projects.* \(archived, cancelled or deactivated at the end/);
  expect(plan).not.toContain('stays for ever');
  const changed = structuredClone(contract.document);
  Object.assign(changed.paths['/moderations']?.post ?? {}, { 'x-effect': { leaves: { permanent: 'a record' } } });
  const lasting = await dryRun(openContract(changed), { ...everything, groups: ['Moderations'] }, target);
  expect(lasting).toMatch(/\d+ a record \(stays for ever\)/);
});

test('no more requests than allowed', async () => {
  const { url, asked } = await serve(json);
  const results = await run(liveTarget({ url, ...secrets, allowWrites: true, limits: { maxRequests: 5 } }));
  expect(asked).toHaveLength(5);
  expect(results.some(({ note }) => note === '--max-requests 5 is reached.')).toBe(true);
});

test('a rate limit is waited for, as long as it asks', async () => {
  const answers = [429, 503, 200].map((status) => ({
    status,
    headers: status === 200 ? {} : { 'retry-after': '2' },
    body: new Uint8Array(),
    ended: 'whole' as const,
  }));
  const waits: number[] = [];
  const send = withRetryAfter(async () => answers.shift() as never, { sleep: async (delay) => waits.push(delay) });
  const { status } = await send({ headers: {} } as never);
  expect({ status, waits }).toEqual({ status: 200, waits: [2000, 2000] });
});

test('what was created is noted, and deleted in reverse order, also after a crash', async () => {
  const server = await startFaultyServer();
  const ledger = join(folder, 'ledger.jsonl');
  const target = liveTarget({ url: server.url, ...secrets, allowWrites: true, ledger });
  await run(target, ['Assistants', 'Files'], ['examples']);
  // The line that a crash cut short.
  appendFileSync(ledger, '{"baseUrl":"http');
  const open = readLedger(ledger, document).debts;
  expect(open.length).toBeGreaterThan(10);
  expect(readFileSync(ledger, 'utf8')).not.toMatch(/sk-live|sk-admin/);
  const order: unknown[] = [];
  const send: Send = (request) => {
    if (request.method !== 'GET') order.push(request);
    return httpSend(target, clock)(request);
  };
  const { deleted, gone, left } = await cleanUp(ledger, { document, baseUrl: target.baseUrl, send });
  expect({ removed: deleted.length + gone.length, left }).toEqual({ removed: open.length, left: [] });
  expect(order).toEqual(open.map(({ request }) => request));
  const lists = ['/assistants', '/files'].map(async (path) => {
    const headers = { authorization: `Bearer ${secrets.apiKey}`, 'openai-beta': 'assistants=v2' };
    return ((await (await fetch(server.url + path, { headers })).json()) as { data: unknown[] }).data;
  });
  expect(await Promise.all(lists)).toEqual([[], []]);
  expect(existsSync(ledger)).toBe(false);
  await server.close();
});

test('what cannot be deleted stays noted', async () => {
  const server = await startFaultyServer();
  const ledger = join(folder, 'ledger.jsonl');
  await run(liveTarget({ url: server.url, ...secrets, allowWrites: true, ledger }), ['Files'], ['examples']);
  const open = readLedger(ledger, document).debts.length;
  const send: Send = () => Promise.reject(new Error('down'));
  const { left } = await cleanUp(ledger, { document, baseUrl: server.url, send });
  expect(left).toHaveLength(open);
  expect(readLedger(ledger, document).debts).toHaveLength(open);
  await server.close();
});

test('a server that repeats keys and headers gets them into no result and no recording', async () => {
  const { url } = await serve((request, response) => {
    const { authorization = '', 'x-proxy-token': token } = request.headers;
    const headers = { 'content-type': 'application/json', 'x-request-id': authorization };
    const error = { message: `No: ${authorization} "${String(token)}"`, type: 'x', param: null, code: null };
    response.writeHead(isNowhere(request.url) ? 404 : 418, headers).end(JSON.stringify({ error }));
  });
  const record = join(folder, 'traffic.part');
  const settings = { url, ...secrets, headers: { 'x-proxy-token': 'prx-"secret"-3' }, allowWrites: true, record };
  const results = await run(liveTarget(settings), ['Files', 'Certificates'], ['examples', 'negatives']);
  expect(results.some(({ outcome }) => outcome === 'failed')).toBe(true);
  const told = JSON.stringify(results) + readFileSync(record, 'utf8');
  expect(told).toContain('No: Bearer ***');
  for (const secret of ['sk-live-secret-1', 'sk-admin-secret-2', 'secret\\"-3', 'prx-'])
    expect(told.indexOf(secret)).toBe(-1);
});
