import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedger } from '../../../src/verify/ledger/file.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { Target } from '../../../src/verify/model/target.ts';
import { subjectLines } from '../../../src/verify/report/subject.ts';
import { discover } from '../../../src/verify/subject/discover.ts';
import { liveTarget, type LiveSettings } from '../../../src/verify/targets/live.ts';
import { startMemoryServer, type MemoryServer } from '../../fixtures/memory-server/server.ts';
import { contract } from '../../helpers/run-on.ts';

let folder: string;
let server: MemoryServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  server = await startMemoryServer(contract.document);
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const ledger = (): string => join(folder, 'ledger.jsonl');

/** What was made on a server, and what became of it. */
const madeOn = ({ things }: MemoryServer): MemoryServer['things'] => things.filter(({ existed }) => !existed);

const found = (url: string, settings: Partial<LiveSettings> = {}): Promise<Target> =>
  discover(
    contract.document,
    liveTarget({ url, apiKey: 'sk-test', allowWrites: true, ledger: ledger(), ...settings }),
    {
      stated: { models: {}, operations: {}, abilities: {} },
      named: {},
      selection: everything,
    },
  );

const stateLine = (target: Target): string | undefined =>
  subjectLines(target)
    .find((line) => line.includes('state:'))
    ?.replace(/^.*state: /, '');

test('one thing is made, read back and removed', async () => {
  const target = await found(server.url);
  expect(stateLine(target)).toBe('kept (getResponse gave back what createResponse made)');
  expect(target.subject?.abilities.state?.standing).toBe('served');
  expect(madeOn(server).map(({ by, isAlive }) => ({ by, isAlive }))).toEqual([
    { by: 'createResponse', isAlive: false },
  ]);
  expect(readLedger(ledger(), contract.document).debts).toEqual([]);
});

test('without consent nothing is made, and the line says why', async () => {
  const target = await found(server.url, { allowWrites: false });
  expect(stateLine(target)).toBe('not tried: it would create something (--allow-writes)');
  expect(madeOn(server)).toEqual([]);
});

const noResponses = ['getResponse'];
const nothingBack = [...noResponses, 'getChatCompletion', 'retrieveFile'];

test.for([
  { unknownRoutes: noResponses, want: 'kept (getChatCompletion gave back what createChatCompletion made)' },
  {
    unknownRoutes: nothingBack,
    want: 'not kept (GET /responses/{response_id} answered 404, as an unknown address does)',
  },
  {
    unknownRoutes: ['deleteResponse', 'deleteChatCompletion', 'deleteFile'],
    want: 'not tried: the server does not have what would undo it (deleteResponse)',
  },
])('without $unknownRoutes: $want', async ({ unknownRoutes, want }) => {
  await using smaller = await startMemoryServer(contract.document, { unknownRoutes });
  expect(stateLine(await found(smaller.url))).toBe(want);
  expect(madeOn(smaller).filter(({ isAlive }) => isAlive)).toEqual([]);
});

test('what a person says is not tried', async () => {
  expect(stateLine(await found(server.url, { stateless: true }))).toBe('not kept (--stateless says so)');
  expect(madeOn(server)).toEqual([]);
});
