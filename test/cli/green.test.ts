import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/verify/report/report.ts';
import { startFaultyServer } from '../fixtures/faulty-server/server.ts';
import { concord, concordHere } from '../helpers/concord.ts';
import type { Finished } from '../helpers/repository.ts';
import { serve } from '../helpers/serve.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const verify = (...args: string[]): Promise<Finished> =>
  concord(folder, 'verify', '--operation', 'listFiles', '--level', 'exact', ...args);

test('two servers on one host are two targets', async () => {
  const faulty = await startFaultyServer('wrong-type');
  const healthy = await startFaultyServer();
  const { url } = await serve(async (request, response) => {
    const [, side, rest] = /^\/(?:v1\/)?(a|b)(\/.*)$/.exec(request.url ?? '') ?? [];
    const base = (side === 'a' ? healthy : faulty).url.replace(/\/v1$/, '');
    const answer = await fetch(base + rest, { headers: { authorization: request.headers.authorization ?? '' } });
    const headers = { 'x-request-id': 'req_1', 'content-type': answer.headers.get('content-type') ?? '' };
    response.writeHead(answer.status, headers).end(Buffer.from(await answer.arrayBuffer()));
  });
  const targets = ['a', 'b'].map((side) => `${url}/${side}/v1`);
  const flags = ['--api-key', 'sk-test', '--phases', 'examples', '--json', 'r.json'];
  const { code } = await verify(...targets.flatMap((target) => ['--target', target]), ...flags);
  await Promise.all([faulty.close(), healthy.close()]);
  const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as Report;
  expect(report.operations.find(({ operation }) => operation === 'listFiles')?.targets).toEqual({
    [targets[0] ?? '']: 'passed',
    [targets[1] ?? '']: 'failed',
  });
  expect(report.failures.map(({ attribution }) => attribution)).toContain('target');
  expect(code).toBe(1);
});

test('a rate limit that never ends is no pass', async () => {
  let count = 0;
  const { url } = await serve((_, response) => {
    count += 1;
    const error = { message: 'Slow down.', type: 'rate_limit', param: null, code: null };
    const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
    if (count === 1) response.writeHead(200, headers).end('{}');
    else response.writeHead(429, headers).end(JSON.stringify({ error }));
  });
  const { code, stdout } = await verify('--target', url, '--api-key', 'sk-test', '--quiet');
  expect(stdout).toMatch(/^Not run, \d+ cases: The server answered only with a rate limit/m);
  expect(code).toBe(2);
});

test("the command that shows a failure again sends the person's headers, too", async () => {
  const server = await startFaultyServer('wrong-type');
  const flags = ['--header', 'X-Tenant: acme', '--header', 'X-Auth: never-shown', '--json', 'r.json'];
  await verify('-t', server.url, '--api-key', 'sk-test', '--phases', 'examples', ...flags).finally(server.close);
  const text = readFileSync(join(folder, 'r.json'), 'utf8');
  const [cause] = (JSON.parse(text) as Report).failures;
  expect(cause?.curl).toContain("-H 'x-tenant: acme'");
  expect(cause?.curl).toContain("-H 'x-auth: ***'");
  expect(text.indexOf('never-shown')).toBe(-1);
});

test('what a browser did not record is not judged', async () => {
  const entry = (url: string, status: number, content: object) => ({
    request: { method: 'GET', url },
    response: { status, headers: [{ name: 'content-type', value: 'application/json' }], content },
  });
  const files = 'https://api.example.com/v1/files';
  const entries = [
    entry(files, 0, {}),
    entry(files, 200, { size: 812 }),
    entry('about:blank', 200, {}),
    entry('', 200, {}),
  ];
  writeFileSync(join(folder, 'browser.har'), JSON.stringify({ log: { entries } }));
  const { code, stdout } = await concordHere(folder, 'judge', 'browser.har');
  expect(stdout).toBe(
    '4 exchanges in 1 file: 0 passed, 0 failed, 1 of no operation of the contract, 2 without a response, 1 not readable.\n',
  );
  expect(code).toBe(2);
});

test.for([
  ['the same target twice', ['-t', 'mock', '-t', 'mock'], /--target mock is given twice/],
  ['a folder that is none', ['-t', 'mock', '--merge', 'nowhere'], /--merge nowhere cannot be read/],
  ['a folder without results', ['-t', 'mock', '--merge', 'empty'], /--merge empty: no results of shards/],
  ['results that no shard wrote', ['-t', 'mock', '--merge', 'odd'], /odd\/1-of-2\.json is not as a shard wrote it/],
  ['a shard without cases', ['-t', 'mock', '--shard', '900/900'], /--shard 900\/900 has no case: the plan has \d+\./],
  ['joining and running', ['-t', 'mock', '--merge', 'odd', '--shard', '1/3'], /Give one of the two/],
  ['a report that cannot be written', ['-t', 'mock', '--json', 'file/r.json'], /file\/r\.json cannot be written/],
  ['a report that is a folder', ['-t', 'mock', '--markdown', 'empty'], /--markdown empty is a folder/],
] as const)('2 for %s', async ([, args, message]) => {
  for (const name of ['empty', 'odd']) mkdirSync(join(folder, name));
  for (const name of ['file', 'odd/1-of-2.json']) writeFileSync(join(folder, name), '{}');
  const { code, stdout, stderr } = await concordHere(folder, 'verify', '--operation', 'listFiles', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
