import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { concordHere } from '../helpers/concord.ts';

const certificate = fromRoot('test/fixtures/tls/cert.pem');
let server: Server;
let url: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const key = readFileSync(fromRoot('test/fixtures/tls/key.pem'));
  server = createServer({ key, cert: readFileSync(certificate) }, (request, response) => {
    const isKnown = request.url === '/v1/models';
    const error = { message: 'No such address.', type: 'not_found', param: null, code: null };
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
    response.end(JSON.stringify(isKnown ? { object: 'list', data: [] } : { error }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  server.close().closeAllConnections();
});

const few = ['--operation', 'listModels', '--phases', 'examples', '--quiet'];
const commands: readonly (readonly string[])[] = [
  ['verify', ...few],
  ['replay', 'listModels/example/plain'],
];
const concord = ([command = '', ...args]: readonly string[], ...more: readonly string[]) =>
  concordHere(folder, command, ...args, '--target', url, '--api-key', 'sk-x', ...more);

test.for(commands)('a certificate that nobody knows is told in one line: %s', async (args) => {
  const { code, stdout, stderr } = await concord(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^https:\/\/\S+ cannot be reached\. .*: --ca FILE names the authority[^\n]*\n$/);
});

test.for(commands)('--ca trusts it, and says nothing: %s', async (args) => {
  const { code, stderr } = await concord(args, '--ca', certificate);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('certificate') });
});

test.for(commands)('--insecure trusts it, and says what that means: %s', async (args) => {
  const { code, stderr } = await concord(args, '--insecure');
  expect(code).toBe(0);
  expect(stderr.match(/--insecure: no certificate is checked\./g)).toHaveLength(1);
});

test('clean takes the same flags', async () => {
  const clean = await concord(['clean'], '--insecure');
  expect([clean.code, clean.stderr]).toEqual([0, expect.stringContaining('--insecure: ')]);
});

test.for<readonly [flags: readonly string[], message: RegExp]>([
  [['--ca', 'none.pem'], /^--ca none\.pem cannot be read: ENOENT[^\n]*\n$/],
  [['--ca', 'text.pem'], /^--ca text\.pem is not a certificate in PEM[^\n]*\n$/],
  [['--ca', 'cut.pem'], /^--ca cut\.pem cannot be read: [^\n]*\n$/],
  [['--ca', certificate, '--insecure'], /^--insecure: [^\n]*\n--ca names whom to trust[^\n]*\n$/],
])('2 for %j', async ([flags, message]) => {
  writeFileSync(join(folder, 'text.pem'), 'no certificate');
  writeFileSync(join(folder, 'cut.pem'), '-----BEGIN CERTIFICATE-----\nMIIB\n');
  const { code, stdout, stderr } = await concord(['verify'], ...flags);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
