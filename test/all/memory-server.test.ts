import { expect, test } from 'vitest';
import { leavingsOf } from '../../src/openapi/effects.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { Switches } from '../fixtures/memory-server/server.ts';
import { contract } from '../helpers/run-on.ts';
import { wholeRun } from '../helpers/whole-run.ts';

const undos = operationsOf(contract.document).flatMap(({ operation }) =>
  leavingsOf(operation['x-effect'] ?? { leaves: 'nothing' }).flatMap(
    ({ undoneBy, endedBy }) => undoneBy ?? endedBy ?? [],
  ),
);

const lists = operationsOf(contract.document).flatMap(({ operation }) =>
  operation['x-pagination'] ? [operation.operationId] : [],
);

const rows: readonly (readonly [string, Switches, ...string[]])[] = [
  ['gives evil ids', { evilIds: true }],
  ['answers each create with the same object', { sameObject: true }],
  ['is slow', { slow: () => new Promise(setImmediate) }],
  [
    'does not answer everything',
    { silent: ['createVectorStore', 'getThread', 'cancelRun', 'deleteFile', 'listAssistants'] },
    '--timeout',
    '1000',
  ],
  ['does not serve any undo', { unknownRoutes: undos }],
  ['serves no list', { unknownRoutes: lists }],
];

test.for(rows)('a whole run on a server that %s does no harm either', async ([, switches, ...args]) => {
  const { code, unnamed, touched } = await wholeRun(switches, ...args);
  expect(code).toBeLessThan(2);
  expect({ unnamed, touched }).toEqual({ unnamed: [], touched: [] });
});
