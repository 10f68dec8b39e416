import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromRoot, root } from '../../scripts/lib/paths.ts';
import { concordHere } from '../helpers/concord.ts';
import { run, type Finished } from '../helpers/repository.ts';

const key = 'sk-never-to-be-shown';
const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Starts a server on loopback and returns its base URL. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const environment = (target: string): Record<string, string> => ({
  CONCORD_TARGET: target,
  CONCORD_API_KEY: key,
  CONCORD_ADMIN_KEY: key,
});

const verify = (target: string, ...args: readonly string[]): Promise<Finished> =>
  run(process.execPath, [fromRoot('scripts/run.mjs'), 'verify', ...args], {
    cwd: root,
    env: { ...process.env, ...environment(target) },
  });

const json =
  (status: number, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{}');

const html: RequestListener = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>');

/** Each target, and a pattern for the one message that it causes. */
const targets: readonly (readonly [name: string, start: () => Promise<string>, message: RegExp])[] = [
  ['that is down', async () => 'http://127.0.0.1:9/v1', /^http:\/\/127\.0\.0\.1:9\/v1 cannot be reached\..+\n$/],
  ['that is a website', () => serve(html), /does not look like the API: .*text\/html.*\n$/],
  ['that rejects the key', () => serve(json(401)), /refused the key: GET \/models answered 401\. .*--api-key.*\n$/],
  [
    'that redirects',
    () => serve(json(308, { 'content-type': 'text/html', location: 'https://api.example.com/v1/models' })),
    /answered 308 with a redirect to https:\/\/api\.example\.com\/v1\/models.*\n$/,
  ],
  ['that hangs up', () => serve((request) => request.socket.destroy()), /cannot be reached\..+\n$/],
  [
    'that has the API under /v1',
    async () =>
      new URL(await serve((asked, response) => json(asked.url === '/v1/models' ? 200 : 404)(asked, response))).origin,
    /answered 404 to GET \/models, and (http:\S+\/v1) has it: use --target \1\.\n$/,
  ],
  [
    'that does not speak TLS',
    async () => (await serve(json(200))).replace('http:', 'https:'),
    /cannot be reached\. .*the server does not speak TLS there \(http:\/\/ instead of https:\/\/\?\)\..*\n$/,
  ],
  ['whose URL has no scheme', async () => 'localhost:8080', /^--target localhost:8080: .* Give .+ the address .+\n$/],
  ['whose URL is plain text', async () => 'my server', /^--target my server: .* Give .+ the address .+\n$/],
  ['of another protocol', async () => 'ftp://127.0.0.1/v1', /^--target ftp:.*http.* Give .+ the address .+\n$/],
];

describe('verify exits 2 for a target', () => {
  /** The one line that the user reads. */
  const messageOf = ({ code, stdout, stderr }: Finished): string => {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain(key);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    return stderr;
  };

  test.for(targets)('%s', async ([, start, message]) => {
    for (const [name, value] of Object.entries(environment(await start()))) vi.stubEnv(name, value);
    expect(messageOf(await concordHere(root, 'verify'))).toMatch(message);
  });

  test('that never responds', async () => {
    const silent = await serve(() => {});
    expect(messageOf(await verify(silent, '--timeout', '300'))).toMatch(
      /cannot be reached\. GET \/models got no answer: nothing came in 300 ms\./,
    );
  });
});

const type = { 'content-type': 'application/json', 'x-request-id': 'req_1' } as const;

const models: RequestListener = (_, response) =>
  void response
    .writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' })
    .end(JSON.stringify({ object: 'list', data: [] }));

const problem = (message: string): string =>
  JSON.stringify({ error: { message, type: 'server_error', param: null, code: null } });

const long = { ...type, 'x-long': 'x'.repeat(100_000) };
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const oops = /no-server-error/;
const none = /serves none of the operations that it was asked for/;
const fallsSilent = /ERROR \S+ answered none of the cases that were sent\./;

/** What a server does after it has answered `GET /models` once, the exit code, and a pattern for what is told. */
const later: readonly (readonly [name: string, listener: RequestListener, code: number, told: RegExp])[] = [
  ['answers 500 to everything', (_, response) => void response.writeHead(500, type).end(problem('Oh.')), 1, oops],
  ['dies', (request) => request.socket.destroy(), 2, fallsSilent],
  ['sends headers without end', (_, response) => void response.writeHead(200, long).end(), 2, fallsSilent],
  ['sends JSON that is 100,000 levels deep', (_, response) => void response.writeHead(200, type).end(deep), 2, none],
  ['sends a website', html, 2, none],
  ['redirects', json(302, { location: 'https://api.example.com/' }), 2, none],
  ['sends escape sequences', (_, response) => void response.writeHead(500, type).end('\u001b]0;x\u0007'), 1, oops],
];

describe('a server that later', () => {
  test.for(later)('%s', async ([, listener, expected, told]) => {
    let count = 0;
    const url = await serve((request, response) => {
      count += 1;
      (count === 1 ? models : listener)(request, response);
    });
    for (const [name, value] of Object.entries(environment(url))) vi.stubEnv(name, value);
    const few = ['--group', 'Files', '--group', 'Chat', '--group', 'Embeddings', '--phases', 'examples,negatives'];
    const { code, stdout, stderr } = await concordHere(root, 'verify', ...few);
    expect([code, stdout + stderr]).toEqual([expected, expect.stringMatching(told)]);
    expect(count).toBeLessThanOrEqual(300);
    // No stack, no key, and nothing that controls a terminal.
    expect(stdout + stderr).not.toMatch(/\n +at .*:\d+:\d+\)?\n|sk-never|[^\P{Cc}\n]/u);
  });
});

test('a key that the server echoes is masked', async () => {
  const url = await serve((request, response) => {
    if (request.url?.endsWith('/models'))
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    const message = `Incorrect API key provided: ${request.headers.authorization ?? 'none'}`;
    const headers = { 'content-type': 'application/json', 'x-request-id': String(request.headers.authorization) };
    response.writeHead(401, headers).end(JSON.stringify({ error: { message, type: 'x', param: null, code: null } }));
  });
  const { code, stdout, stderr } = await verify(url, '--group', 'Files');
  expect(code).toBe(2);
  expect(stdout).toContain('Incorrect API key provided');
  // Not `not.toContain`: its failure would print everything.
  expect((stdout + stderr).indexOf(key)).toBe(-1);
});

test('only read requests are sent to another machine, and the number of skipped ones is reported', async () => {
  const methods = new Set<string | undefined>();
  const url = await serve((request, response) => {
    methods.add(request.method);
    response.writeHead(404, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
    response.end(JSON.stringify({ error: { message: 'No', type: 'x', param: null, code: null } }));
  });
  // The same server, at an address that is not a loopback address but leads to it.
  const { code, stdout } = await verify(url.replace('127.0.0.1', '0.0.0.0'), '--group', 'Files', '--group', 'Chat');
  expect([...methods]).toEqual(['GET']);
  // The server has none of the operations, so the contract is not kept.
  expect(code).toBe(2);
  expect(stdout).toMatch(/serves none of the operations/);
  expect(stdout).toMatch(/^Skipped, \d{2,} cases: It would create or change something \(--allow-writes\)\.$/m);
});
