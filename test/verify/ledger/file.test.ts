import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Aim } from '../../../src/openapi/lasting.ts';
import { mend, note, readLedger, type Open } from '../../../src/verify/ledger/file.ts';
import { undoRequest } from '../../../src/verify/ledger/undo-request.ts';
import { contract, operationNamed } from '../../helpers/contract.ts';

const baseUrl = 'http://127.0.0.1:1/v1';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  file = join(folder, 'ledger.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const undo = (operationId: string, aim: Aim) => ({
  baseUrl,
  request: undoRequest(contract, operationNamed(operationId), aim),
});
const file1 = undo('deleteFile', { path: { file_id: 'f' } });
const read = (): Open => readLedger(file, contract);

test('a create is open until it is answered', () => {
  note(file, { baseUrl, nr: '1', sent: 'uploadFile' });
  expect(read()).toMatchObject({ debts: [], rests: [{ nr: '1', what: expect.stringContaining('uploadFile: ') }] });
  note(file, { ...file1, nr: '1' });
  expect(read()).toMatchObject({ debts: [file1], rests: [] });
  note(file, { ...file1, done: true });
  expect(read()).toEqual({ debts: [], rests: [], unreadable: [] });
});

test('a refused create made nothing, and what stays is open until it was told', () => {
  note(file, { baseUrl, nr: '1', sent: 'uploadFile' });
  note(file, { baseUrl, nr: '1', refused: true });
  expect(read().rests).toEqual([]);
  note(file, { baseUrl, nr: '2', stays: 'createResponse: input' });
  expect(read().rests).toHaveLength(1);
  note(file, { baseUrl, nr: '2', stays: 'createResponse: input', told: true });
  expect(read().rests).toEqual([]);
});

test('undos with the same path and other bodies are two, the latest first', () => {
  const [one, two] = ['a', 'b'].map((id) =>
    undo('deactivateOrganizationCertificates', { path: {}, body: { certificate_ids: [id] } }),
  );
  note(file, one as typeof file1);
  note(file, two as typeof file1);
  expect(read().debts).toEqual([two, one]);
});

test.for([
  ['whole lines', '{"a":1}\n{"b":2}\n', '{"a":1}\n{"b":2}\n'],
  ['a line that a crash cut', '{"a":1}\n{"b":', '{"a":1}\n'],
  ['a whole line without its end', '{"a":1}\n{"b":2}', '{"a":1}\n{"b":2}\n'],
  ['an empty file', '', ''],
] as const)('%s', ([, text, want]) => {
  writeFileSync(file, text);
  mend(file);
  expect(readFileSync(file, 'utf8')).toBe(want);
});

test('a ledger that is whole is not written', () => {
  note(file, file1);
  utimesSync(file, 0, 0);
  mend(file);
  expect(statSync(file).mtimeMs).toBe(0);
});

test.for([
  ['another path', { path: { file_id: 'a/b' } }],
  ['a dot segment', { path: { file_id: '..' } }],
  ['another parameter', { path: { file_id: 'f', other: 'x' } }],
  ['another method', { method: 'POST' }],
  ['another template', { template: '/models/{model}', path: { model: 'm' } }],
  ['another kind of key', { credentials: 'admin-key' }],
  ['a query', { query: [['a', 'b']] }],
  ['a header', { headers: { authorization: 'Bearer x' } }],
  ['a body', { body: '{}' }],
] as const)('a line with %s is not read', ([, change]) => {
  writeFileSync(file, `${JSON.stringify({ baseUrl, request: { ...file1.request, ...change } })}\n`);
  expect(read()).toMatchObject({ debts: [], rests: [], unreadable: [expect.stringContaining('line 1 ')] });
});

test.for([[[]], ['a'], [['..']], [['a', '']], [['a/b']], [[7]], [undefined]])(
  'a body that names %j as its things is not read',
  ([ids]) => {
    const { request } = undo('deactivateOrganizationCertificates', { path: {}, body: { certificate_ids: ['a'] } });
    const body = JSON.stringify({ certificate_ids: ids });
    writeFileSync(file, `${JSON.stringify({ baseUrl, request: { ...request, body } })}\n`);
    expect(read()).toMatchObject({ debts: [], unreadable: [expect.stringContaining('line 1 ')] });
  },
);

test.for(['done', 1, 'true', {}])('only true says that an undo is done, not %j', (done) => {
  writeFileSync(file, `${JSON.stringify(file1)}\n${JSON.stringify({ ...file1, done })}\n`);
  expect(read().debts).toEqual([file1]);
});

test.for([
  ['no operation', 'nothing: x'],
  ['a line break', 'uploadFile: a\nb'],
  ['too much', `uploadFile: ${'x'.repeat(600)}`],
])('a note with %s is not read', ([, stays]) => {
  writeFileSync(file, `${JSON.stringify({ baseUrl, nr: '1', stays })}\n`);
  expect(read()).toMatchObject({ rests: [], unreadable: [expect.stringContaining('line 1 ')] });
});
