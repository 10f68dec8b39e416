import { expect, test } from 'vitest';
import { operationsOf } from '../../src/openapi/operations.ts';
import { handlerOf } from '../../src/sandbox/groups/index.ts';
import { contract } from '../helpers/contract.ts';

test('every operation of the contract is served', async () => {
  const missing: string[] = [];
  for (const resolved of operationsOf(contract))
    if (!(await handlerOf(resolved))) missing.push(resolved.operation.operationId);
  expect(missing).toEqual([]);
});
