import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { effectOf } from '../../../src/openapi/effects.ts';
import { operationsOf } from '../../../src/openapi/operations.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { readLedger } from '../../../src/verify/ledger/file.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { Target } from '../../../src/verify/model/target.ts';
import { subjectLines } from '../../../src/verify/report/subject.ts';
import { discover } from '../../../src/verify/subject/discover.ts';
import { liveTarget, type LiveSettings } from '../../../src/verify/targets/live.ts';
import { contract } from '../../helpers/run-on.ts';

let folder: string;
let server: Sandbox;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  server = await createSandbox();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ledger = (): string => join(folder, 'ledger.jsonl');

const operations = new Map(operationsOf(contract.document).map(({ operation }) => [operation.operationId, operation]));

/** The requests of a sandbox that left something or changed it, in their order. */
const doneOn = ({ journal }: Sandbox): string[] =>
  journal.flatMap(({ status, operationId = '', body }) => {
    const operation = operations.get(operationId);
    return status === 200 && operation && effectOf(operation, body).leaves.length > 0 ? [operationId] : [];
  });

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
  expect(doneOn(server)).toEqual(['createResponse', 'deleteResponse']);
  expect(readLedger(ledger(), contract.document).debts).toEqual([]);
});

test('without consent nothing is made, and the line says why', async () => {
  const target = await found(server.url, { allowWrites: false });
  expect(stateLine(target)).toBe('not tried: it would create something (--allow-writes)');
  expect(doneOn(server)).toEqual([]);
});

const noResponses = ['getResponse'];
const nothingBack = [...noResponses, 'getChatCompletion', 'retrieveFile'];

test.for([
  {
    unknownRoutes: noResponses,
    want: 'kept (getChatCompletion gave back what createChatCompletion made)',
    done: ['createResponse', 'deleteResponse', 'createChatCompletion', 'deleteChatCompletion'],
  },
  {
    unknownRoutes: nothingBack,
    want: 'not kept (GET /responses/{response_id} answered 404, as an unknown address does)',
    done: [
      'createResponse',
      'deleteResponse',
      'createChatCompletion',
      'deleteChatCompletion',
      'uploadFile',
      'deleteFile',
    ],
  },
  {
    unknownRoutes: ['deleteResponse', 'deleteChatCompletion', 'deleteFile'],
    want: 'not tried: the server does not have what would undo it (deleteResponse)',
    done: [],
  },
])('without $unknownRoutes: $want', async ({ unknownRoutes, want, done }) => {
  await using smaller = await createSandbox({ faults: [{ kind: 'unknown-route', operations: unknownRoutes }] });
  expect(stateLine(await found(smaller.url))).toBe(want);
  expect(doneOn(smaller)).toEqual(done);
});

test('what a person says is not tried', async () => {
  expect(stateLine(await found(server.url, { stateless: true }))).toBe('not kept (--stateless says so)');
  expect(doneOn(server)).toEqual([]);
});
