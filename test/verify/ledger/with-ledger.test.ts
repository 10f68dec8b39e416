import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { readLedger } from '../../../src/verify/ledger/file.ts';
import { createOwed } from '../../../src/verify/ledger/owed.ts';
import { withLedger } from '../../../src/verify/transport/with-ledger.ts';
import { NotAllowedError } from '../../../src/verify/transport/limits.ts';
import { NoAnswerError, type Send } from '../../../src/verify/transport/send.ts';
import { contract } from '../../helpers/contract.ts';

const answered =
  (body: unknown): Send =>
  async () => ({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)), ended: 'whole' });

/** What is noted to be deleted after a request with this body and answer. */
async function notedAfter(template: string, body: unknown, answer: unknown): Promise<readonly string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.jsonl');
  const request: CaseRequest = {
    method: 'POST',
    template,
    path: {},
    query: [],
    headers: {},
    credentials: 'api-key',
    body: JSON.stringify(body),
  };
  await withLedger(answered(answer), { document: contract, baseUrl: 'http://127.0.0.1:1/v1', file })(request);
  return readLedger(file, contract).debts.map(({ request: { template: to, path } }) => `${to} ${JSON.stringify(path)}`);
}

const searching = (file_search: object): object => ({ tool_resources: { file_search } });

test.for<[name: string, template: string, body: unknown, answer: unknown, want: readonly string[]]>([
  [
    'a completion that is stored',
    '/chat/completions',
    { store: true },
    { id: 'c' },
    ['/chat/completions/{completion_id} {"completion_id":"c"}'],
  ],
  ['a completion that is not stored', '/chat/completions', {}, { id: 'c' }, []],
  ['a response that is not stored', '/responses', { store: false }, { id: 'r' }, []],
  [
    'an assistant that searches a store of somebody else',
    '/assistants',
    searching({ vector_store_ids: ['theirs'] }),
    { id: 'a', ...searching({ vector_store_ids: ['theirs'] }) },
    ['/assistants/{assistant_id} {"assistant_id":"a"}'],
  ],
  [
    'an assistant that a store was made for',
    '/assistants',
    searching({ vector_stores: [{}] }),
    { id: 'a', ...searching({ vector_store_ids: ['new'] }) },
    ['/vector_stores/{vector_store_id} {"vector_store_id":"new"}', '/assistants/{assistant_id} {"assistant_id":"a"}'],
  ],
])('%s', async ([, template, body, answer, want]) => {
  expect(await notedAfter(template, body, answer)).toEqual(want);
});

const about = (method: string, template: string, path: Readonly<Record<string, string>> = {}): CaseRequest => ({
  method,
  template,
  path,
  query: [],
  headers: {},
  credentials: 'api-key',
});

/** A connection error as fetch throws it. */
const broken = (code: string): NoAnswerError =>
  new NoAnswerError(
    'no answer',
    'connection',
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }),
  );

test.for<[name: string, error: Error, rests: number]>([
  ['has no answer', broken('ECONNRESET'), 1],
  ['never left', broken('ECONNREFUSED'), 0],
  ['is not allowed', new NotAllowedError('no'), 0],
])('a create that %s', async ([, error, rests]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.jsonl');
  const send = withLedger(() => Promise.reject(error), { document: contract, baseUrl: 'http://127.0.0.1:1/v1', file });
  await expect(send(about('POST', '/files'))).rejects.toBe(error);
  expect(readLedger(file, contract)).toMatchObject({ debts: [], rests: { length: rests }, unreadable: [] });
});

test.for([
  [200, '{"id":"f"}', 0],
  [200, '{"id":"f","deleted":false}', 1],
  [500, '{"id":"f"}', 1],
  [404, '{"id":"f"}', 1],
] as const)('an undo during the run that is answered with %i %s', async ([status, body, debts]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.jsonl');
  const send = withLedger(
    async ({ method }) => ({
      status: method === 'POST' ? 200 : status,
      headers: {},
      body: Buffer.from(body),
      ended: 'whole',
    }),
    { document: contract, baseUrl: 'http://127.0.0.1:1/v1', file },
  );
  await send(about('POST', '/files'));
  await send(about('DELETE', '/files/{file_id}', { file_id: 'f' }));
  expect(readLedger(file, contract).debts).toHaveLength(debts);
});

test('an undo, and a look whether it worked, are owed from before a create until it is undone or refused', async () => {
  const owed = createOwed();
  const counts: [during: number, after: number][] = [];
  const ask = async (method: string, template: string, status: number): Promise<void> => {
    let during = 0;
    const reply: Send = async () => {
      during = owed.count();
      return { status, headers: {}, body: Buffer.from('{"id":"f"}'), ended: 'whole' };
    };
    const send = withLedger(reply, { document: contract, baseUrl: 'http://127.0.0.1:1/v1', file: undefined, owed });
    await send(about(method, template, template.endsWith('}') ? { file_id: 'f' } : {}));
    counts.push([during, owed.count()]);
  };
  await ask('POST', '/files', 200);
  await ask('POST', '/files', 500);
  await ask('DELETE', '/files/{file_id}', 500);
  await ask('DELETE', '/files/{file_id}', 200);
  expect(counts).toEqual([
    [2, 2],
    [4, 2],
    [2, 2],
    [2, 0],
  ]);
});

test.for<[template: string, body: unknown, stream: string, want: string]>([
  ['/chat/completions', { store: true }, 'data: {"id":"c","choices":[]}\n\ndata: [DONE]\n\n', '{"completion_id":"c"}'],
  ['/responses', {}, 'event: response.created\ndata: {"response":{"id":"r"}}\n\n', '{"response_id":"r"}'],
  [
    '/threads/runs',
    {},
    'event: thread.created\ndata: {"id":"t"}\n\nevent: thread.run.created\ndata: {"id":"u","thread_id":"t"}\n\n',
    '{"thread_id":"t"}',
  ],
])('the id of what %s streams comes from the events', async ([template, body, stream, want]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.jsonl');
  const headers = { 'content-type': 'text/event-stream' };
  const send: Send = async () => ({ status: 200, headers, body: Buffer.from(stream), ended: 'whole' });
  const request = { method: 'POST', template, path: {}, query: [], headers: {}, credentials: 'api-key' } as const;
  const sent = { ...request, body: JSON.stringify({ ...(body as object), stream: true }) };
  await withLedger(send, { document: contract, baseUrl: 'http://127.0.0.1:1/v1', file })(sent);
  expect(readLedger(file, contract).debts.map(({ request: { path } }) => JSON.stringify(path))).toEqual([want]);
});

const unseen = 'its answer was never seen, it may have made something';
const nothing = 'its answer names nothing that can be removed';

test.for<
  [name: string, template: string, sent: object, status: number, answer: string, debts: number, rests: string[]]
>([
  ['a refused create', '/files', {}, 400, '{"id":"f"}', 0, []],
  ['a failed create', '/files', {}, 500, '{}', 0, []],
  ['a create whose answer a gateway did not get', '/files', {}, 504, '{}', 0, [`uploadFile: ${unseen}`]],
  ['a redirected create', '/files', {}, 307, '{"id":"f"}', 0, []],
  ['an answer without an id', '/files', {}, 200, '{}', 0, [`uploadFile: ${nothing}`]],
  [
    'an answer without two ids',
    '/assistants',
    searching({ vector_stores: [{}] }),
    200,
    '{}',
    0,
    [`createAssistant: ${nothing}`, `createAssistant: ${nothing}`],
  ],
  [
    'an id that leads elsewhere',
    '/files',
    {},
    200,
    '{"id":"a/b"}',
    0,
    ['uploadFile: the id "a/b" cannot be used in a path'],
  ],
  [
    'something that stays',
    '/threads/runs',
    { thread: searching({ vector_stores: [{}] }) },
    200,
    '{"id":"r","thread_id":"t"}',
    1,
    ['createThreadAndRun: a vector store of the thread, whose id this answer does not tell'],
  ],
])('%s', async ([, template, sent, status, answer, debts, rests]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.jsonl');
  writeFileSync(file, '{"cut');
  const reply: Send = async () => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(answer),
    ended: 'whole',
  });
  const send = withLedger(reply, { document: contract, baseUrl: 'http://127.0.0.1:1/v1', file });
  await send({ ...about('POST', template), body: JSON.stringify(sent) });
  const open = readLedger(file, contract);
  expect([open.debts.length, open.rests.map(({ what }) => what), open.unreadable]).toEqual([debts, rests, []]);
});
