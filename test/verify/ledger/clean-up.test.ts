import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { cleanUp, type CleanUp } from '../../../src/verify/ledger/clean-up.ts';
import { note, readLedger, type Debt } from '../../../src/verify/ledger/file.ts';
import { undoRequest } from '../../../src/verify/ledger/undo-request.ts';
import { contract, operationNamed } from '../../helpers/contract.ts';

const baseUrl = 'http://127.0.0.1:1/v1';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-up-'));
  file = join(folder, 'ledger.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Notes an undo of an operation: `deleteThread {"thread_id":"t"}`. */
function owe(line: string): void {
  const [operationId = '', path = ''] = line.split(/ (.*)/);
  const request = undoRequest(contract, operationNamed(operationId), {
    path: JSON.parse(path) as Record<string, string>,
  });
  note(file, { baseUrl, request });
}

const idOf = ({ request }: Debt): string => Object.values(request.path).at(-1) ?? '';

/** What became of each id on a server that answers with these statuses, or with an error. It shows the ids in `shown`. */
async function cleaned(answer: (id: string) => number | Error, signal?: AbortSignal, shown = '', body = '{}') {
  const asked: string[] = [];
  const send = async (request: CaseRequest) => {
    const id = idOf({ baseUrl, request });
    const head = { headers: {}, ended: 'whole' as const };
    if (request.method === 'GET')
      return { ...head, status: shown.includes(id) ? 200 : 404, body: Buffer.from(JSON.stringify({ id })) };
    asked.push(id);
    const status = answer(id);
    if (status instanceof Error) throw status;
    return { ...head, status, body: Buffer.from(body) };
  };
  const result: CleanUp = await cleanUp(file, { document: contract, baseUrl, send, signal });
  const { deleted, ended, gone, left } = result;
  const reasons = left.map(({ debt, reason }) => `${idOf(debt)}: ${reason}`);
  return { asked, deleted: deleted.map(idOf), ended: ended.map(idOf), gone: gone.map(idOf), left: reasons };
}

test.for<[number | Error, 'deleted' | 'gone' | 'left', string]>([
  [200, 'deleted', 'f'],
  [204, 'deleted', 'f'],
  [404, 'gone', 'f'],
  [410, 'gone', 'f'],
  [302, 'left', 'f: status 302'],
  [400, 'left', 'f: status 400'],
  [401, 'left', 'f: status 401'],
  [500, 'left', 'f: status 500'],
  [new Error('reset'), 'left', 'f: reset'],
])('a delete that is answered with %s', async ([status, list, want]) => {
  owe('deleteFile {"file_id":"f"}');
  const { asked: _asked, ...lists } = await cleaned(() => status);
  expect(lists).toEqual({ deleted: [], ended: [], gone: [], left: [], [list]: [want] });
  expect(readLedger(file, contract).debts.map(idOf)).toEqual(list === 'left' ? ['f'] : []);
  expect(existsSync(file)).toBe(list === 'left');
});

test('what is only archived is not told as deleted', async () => {
  owe('archiveProject {"project_id":"p"}');
  expect(await cleaned(() => 200)).toMatchObject({ deleted: [], ended: ['p'] });
});

test('the latest is removed first, and what was in a deleted thing is gone with it', async () => {
  owe('deleteThread {"thread_id":"t"}');
  owe('deleteMessage {"thread_id":"t","message_id":"m"}');
  owe('deleteMessage {"thread_id":"other","message_id":"n"}');
  expect(await cleaned((id) => (id === 't' ? 200 : 500))).toMatchObject({
    asked: ['n', 'm', 't'],
    deleted: ['t'],
    gone: ['m'],
    left: ['n: status 500'],
  });
});

test('a server that fails three times in a row is not asked again', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) owe(`deleteFile {"file_id":"${id}"}`);
  const { asked, left } = await cleaned(() => new Error('down'));
  expect(asked).toEqual(['e', 'd', 'c']);
  expect(left.slice(3)).toEqual(['b: the server does not answer', 'a: the server does not answer']);
});

test('a server that answers in between is asked on', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) owe(`deleteFile {"file_id":"${id}"}`);
  expect((await cleaned((id) => (id === 'c' ? 500 : new Error('down')))).asked).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('after the signal nothing is sent', async () => {
  owe('deleteFile {"file_id":"f"}');
  expect(await cleaned(() => 200, AbortSignal.abort())).toMatchObject({ asked: [], left: ['f: the run was stopped'] });
});

test('a ledger with lines about another server, or lines that cannot be read, is kept', async () => {
  owe('deleteFile {"file_id":"f"}');
  note(file, { baseUrl: 'http://127.0.0.1:2/v1', nr: '1', sent: 'uploadFile' });
  expect(await cleaned(() => 200)).toMatchObject({ deleted: ['f'] });
  expect(readLedger(file, contract).rests).toHaveLength(1);
});

test('what nothing can remove is told once', async () => {
  note(file, { baseUrl, nr: '1', stays: 'createThreadAndRun: a vector store of the thread' });
  const told = async (): Promise<number> =>
    (await cleanUp(file, { document: contract, baseUrl, send: () => Promise.reject(new Error('none')) })).rests.length;
  expect([await told(), existsSync(file), await told()]).toEqual([1, false, 0]);
});

const other = 'another that was removed in the same way is still there';
test.for<[what: string, status: number, shown: string, body: string, left: string[]]>([
  ['is gone', 200, '', '{"deleted":true}', []],
  ['can still be read', 200, 'ab', '{"deleted":true}', ['b: it is still there', `a: ${other}`]],
  ['can still be read, where its delete is not known', 404, 'ab', '{}', ['b: it is still there', `a: ${other}`]],
  [
    'is not deleted, as the answer says',
    200,
    '',
    '{"deleted":false}',
    ['b: status 200, but `deleted` is false', 'a: status 200, but `deleted` is false'],
  ],
])('what %s', async ([, status, shown, body, want]) => {
  for (const id of ['a', 'b']) owe(`deleteFile {"file_id":"${id}"}`);
  expect((await cleaned(() => status, undefined, shown, body)).left).toEqual(want);
  expect(readLedger(file, contract).debts).toHaveLength(want.length);
});
