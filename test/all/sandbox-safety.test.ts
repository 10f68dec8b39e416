import { expect, test } from 'vitest';
import { leavingsOf } from '../../src/openapi/effects.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { Fault } from '../../src/sandbox/faults/fault.ts';
import { contract } from '../helpers/contract.ts';
import { sandboxRun } from '../helpers/sandbox-run.ts';

const undos = operationsOf(contract).flatMap(({ operation }) =>
  leavingsOf(operation['x-effect'] ?? { leaves: 'nothing' }).flatMap(
    ({ undoneBy, endedBy }) => undoneBy ?? endedBy ?? [],
  ),
);

const lists = operationsOf(contract).flatMap(({ operation }) =>
  operation['x-pagination'] ? [operation.operationId] : [],
);

const silent = [
  'createVectorStore',
  'getThread',
  'cancelRun',
  'deleteFile',
  'listAssistants',
  'listFiles',
  'getResponse',
];

const rows: readonly (readonly [string, readonly Fault[], ...string[]])[] = [
  ['is whole', []],
  ['gives odd ids', [{ kind: 'odd-id' }]],
  ['answers each create with the same object', [{ kind: 'same-object' }]],
  ['is slow', [{ kind: 'slow', wait: 1 }]],
  ['does not answer everything', [{ kind: 'silent', operations: silent }], '--timeout', '1000'],
  ['does not serve any undo', [{ kind: 'unknown-route', operations: undos }]],
  ['serves no list', [{ kind: 'unknown-route', operations: lists }]],
];

test.for(rows)('a whole run on a sandbox that %s does no harm', async ([, faults, ...args]) => {
  const { code, existed, unnamed, touched, created } = await sandboxRun(faults, '--thorough', ...args);
  expect(existed).toBeGreaterThan(7 * 18);
  expect(code).toBeLessThan(2);
  expect({ unnamed, touched }).toEqual({ unnamed: [], touched: [] });
  expect(created).toBeGreaterThan(faults.some(({ kind }) => kind === 'same-object') ? 0 : 50);
});
