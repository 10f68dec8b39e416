import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { concordHere } from '../helpers/concord.ts';
import type { Finished } from '../helpers/repository.ts';
import { serve } from '../helpers/serve.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-tampered-'));
  mkdirSync(join(folder, '.concord'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const keys = ['--api-key', 'sk-of-the-person', '--admin-key', 'sk-admin-of-the-person'];
const concord = (...args: string[]): Promise<Finished> => concordHere(folder, ...args, ...keys);

const server = () => serve((_, response) => response.writeHead(200).end('{}'));

const deleteFile = {
  method: 'DELETE',
  template: '/files/{file_id}',
  path: { file_id: 'file_1' },
  query: [],
  headers: {},
  credentials: 'api-key',
};
const archive = {
  ...deleteFile,
  method: 'POST',
  template: '/organization/projects/{p}/archive',
  path: { p: 'proj_1' },
  credentials: 'admin-key',
};

describe('a ledger that Concord did not write sends nothing', () => {
  test.for<[name: string, line: (url: string) => unknown]>([
    ['another server', () => ({ baseUrl: 'http://127.0.0.1:9/v1', request: deleteFile })],
    ['another port of the same host', (url) => ({ baseUrl: url.replace(/:\d+/, ':9'), request: deleteFile })],
    ['another path of the server', (url) => ({ baseUrl: `${url}/proxy`, request: deleteFile })],
    ['a user in the address', (url) => ({ baseUrl: url.replace('//', '//me@'), request: deleteFile })],
    ['an address that is none', () => ({ baseUrl: 'x', request: deleteFile })],
    ['the template of the attack', (url) => ({ baseUrl: url, request: archive })],
    ['a template with a host', (url) => ({ baseUrl: url, request: { ...deleteFile, template: '@evil/{file_id}' } })],
    ['a read', (url) => ({ baseUrl: url, request: { ...deleteFile, method: 'GET' } })],
    ['a create', (url) => ({ baseUrl: url, request: { ...deleteFile, method: 'POST', template: '/files', path: {} } })],
    [
      'a delete that undoes nothing',
      (url) => ({ baseUrl: url, request: { ...deleteFile, template: '/models/{model}', path: { model: 'm' } } }),
    ],
    ['another key', (url) => ({ baseUrl: url, request: { ...deleteFile, credentials: 'admin-key' } })],
    ['headers', (url) => ({ baseUrl: url, request: { ...deleteFile, headers: { host: 'evil' } } })],
    ['a query', (url) => ({ baseUrl: url, request: { ...deleteFile, query: [['all', 'true']] } })],
    ['a body', (url) => ({ baseUrl: url, request: { ...deleteFile, body: '{}' } })],
    ['no id', (url) => ({ baseUrl: url, request: { ...deleteFile, path: {} } })],
    ['one id too many', (url) => ({ baseUrl: url, request: { ...deleteFile, path: { file_id: 'f', x: 'y' } } })],
    ...['', '.', '..', '%2e%2E', 'a/b', 'a\\b', 'a%2fb', 'a?b', 'a#b', 'a\nb', 'a\u0000b', '\ud800'].map(
      (id): [string, (url: string) => unknown] => [
        `the id ${JSON.stringify(id)}`,
        (url) => ({ baseUrl: url, request: { ...deleteFile, path: { file_id: id } } }),
      ],
    ),
    ['an id that is a list', (url) => ({ baseUrl: url, request: { ...deleteFile, path: { file_id: ['f'] } } })],
    ['null', () => null],
    ['a list', () => [1]],
    ['a request that is null', (url) => ({ baseUrl: url, request: null })],
    ['nothing but an address', (url) => ({ baseUrl: url })],
  ])('%s', async ([, line]) => {
    const { url, asked } = await server();
    writeFileSync(join(folder, '.concord/ledger.jsonl'), `${JSON.stringify(line(url))}\n`);
    const { code, stdout, stderr } = await concord('clean', '--target', url);
    expect({ asked, code, stdout }).toEqual({ asked: [], code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^.*ledger\.jsonl(: line 1 .*; it is passed over\.| is about .* `concord clean --target http.*)\n$/,
    );
  });

  test('a cut file, and a line that is not JSON', async () => {
    const { url, asked } = await server();
    writeFileSync(join(folder, '.concord/ledger.jsonl'), `{"baseUrl":\n{"baseUrl":"${url}"`);
    const { code, stderr } = await concord('clean', '--target', url);
    expect([asked, code, stderr.split('\n').length]).toEqual([[], 2, 2]);
  });

  test('a bad line does not block the others, and without a name nothing is sent', async () => {
    const { url, asked } = await server();
    const lines = [
      { baseUrl: 'x' },
      { baseUrl: url, request: deleteFile },
      { baseUrl: 'http://127.0.0.1:9/v1', request: deleteFile },
    ];
    writeFileSync(join(folder, '.concord/ledger.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const unnamed = await concord('clean');
    expect([asked, unnamed.code]).toEqual([[], 2]);
    expect(unnamed.stderr).toContain(
      'No --target is given. Keys go only to a server that you name: `concord clean --target http',
    );
    const { code, stdout, stderr } = await concord('clean', '--target', url);
    expect({ asked, code, stdout }).toEqual({
      asked: ['DELETE /v1/files/file_1', 'GET /v1/files/file_1'],
      code: 1,
      stdout: '1 deleted.\n',
    });
    expect(stderr).toContain('line 1 names no server');
    expect(stderr).toContain(
      'Things are left on http://127.0.0.1:9/v1: `concord clean --target http://127.0.0.1:9/v1`.',
    );
  });
});

describe('failures that Concord did not write are not sent again', () => {
  const request = { method: 'GET', template: '/models', path: {}, query: [], headers: {}, credentials: 'api-key' };
  const subject = {
    id: 'listModels/example/plain',
    phase: 'examples',
    operator: 'example',
    operationId: 'listModels',
    group: 'Models',
    request,
    expect: { kind: 'success' },
    provenance: '/paths/~1models/get',
  };
  const withRequest = (own: object) => ({ ...subject, request: { ...request, ...own } });
  const file = { ...subject, operationId: 'retrieveFile' };

  test.for<[name: string, failure: (url: string) => unknown]>([
    ['another server', () => ({ target: 'http://127.0.0.1:9/v1', case: 'x', subject })],
    ['another path', (url) => ({ target: `${url}/x`, case: 'x', subject })],
    ['no server', () => ({ case: 'x', subject })],
    ['an address that is none', () => ({ target: 'file:///etc/passwd', case: 'x', subject })],
    ['no case', (url) => ({ target: url, subject })],
    ['null', () => null],
    ['a text', () => 'x'],
    ['a case that is null', (url) => ({ target: url, case: 'x', subject: null })],
    ['a case without a request', (url) => ({ target: url, case: 'x', subject: { ...subject, request: null } })],
    ['another method', (url) => ({ target: url, case: 'x', subject: withRequest({ method: 'DELETE' }) })],
    ['another template', (url) => ({ target: url, case: 'x', subject: withRequest({ template: '/../admin' }) })],
    ['an operation that is none', (url) => ({ target: url, case: 'x', subject: { ...subject, operationId: 'x' } })],
    [
      'no operation',
      (url) => ({ target: url, case: 'x', subject: { ...withRequest({ template: '/x' }), operationId: undefined } }),
    ],
    [
      'a step up',
      (url) => ({
        target: url,
        case: 'x',
        subject: { ...file, request: { ...request, template: '/files/{file_id}', path: { file_id: '..' } } },
      }),
    ],
    ['a path too many', (url) => ({ target: url, case: 'x', subject: withRequest({ path: { a: 'b' } }) })],
    ['a query that is none', (url) => ({ target: url, case: 'x', subject: withRequest({ query: [['a']] }) })],
    ['a header', (url) => ({ target: url, case: 'x', subject: withRequest({ headers: { host: 'evil' } }) })],
    [
      'a header with a line end',
      (url) => ({ target: url, case: 'x', subject: withRequest({ headers: { prefer: 'a\r\nb: c' } }) }),
    ],
    ['a body that is none', (url) => ({ target: url, case: 'x', subject: withRequest({ body: {} }) })],
    [
      "the administrator's key",
      (url) => ({ target: url, case: 'x', subject: withRequest({ credentials: 'admin-key' }) }),
    ],
    ['an expectation that is none', (url) => ({ target: url, case: 'x', subject: { ...subject, expect: null } })],
  ])('%s', async ([, failure]) => {
    const { url, asked } = await server();
    writeFileSync(join(folder, '.concord/failures.json'), JSON.stringify({ deadbeef: failure(url) }));
    const { code, stdout, stderr } = await concord('replay', 'deadbeef', '--target', url);
    expect({ asked, code, stdout }).toEqual({ asked: [], code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*"deadbeef"[^\n]*\n$/);
  });

  test.for(['', 'null', '[]', '{"deadbeef":', '7'])('a file that holds %j', async (text) => {
    const { url, asked } = await server();
    writeFileSync(join(folder, '.concord/failures.json'), text);
    const { code, stderr } = await concord('replay', 'deadbeef', '--target', url);
    expect([asked, code]).toEqual([[], 2]);
    expect(stderr).toMatch(/^.*failures\.json .*\n$/);
  });

  test('without a name nothing is sent, and the sentence says what to type', async () => {
    const { url, asked } = await server();
    writeFileSync(
      join(folder, '.concord/failures.json'),
      JSON.stringify({ deadbeef: { target: url, case: 'x', subject } }),
    );
    const { code, stderr } = await concord('replay', 'deadbeef');
    expect([asked, code]).toEqual([[], 2]);
    expect(stderr).toContain(`The failure "deadbeef" is of ${url}. No --target is given.`);
    expect(stderr).toContain(`\`concord replay deadbeef --target ${url}\``);
    await concord('replay', 'deadbeef', '--target', url);
    expect(asked.filter((line) => line === 'GET /v1/models').length).toBeGreaterThan(0);
  });
});
