import { expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import type { Inventory } from '../../../src/verify/ledger/ownership.ts';
import { createInventory } from '../../../src/verify/transport/inventory.ts';
import { contract } from '../../helpers/contract.ts';

const a = { id: 'a' };
const b = { id: 'b' };

/** What is found of `/files` on a server that answers by cursor. */
const inventoryOf = (answer: (after: string | undefined) => unknown): Promise<Inventory> =>
  createInventory(contract, async ({ query }: CaseRequest) => {
    const after = query.find(([name]) => name === 'after')?.[1];
    const body = Buffer.from(JSON.stringify(answer(after)));
    return { status: 200, headers: { 'content-type': 'application/json' }, body, ended: 'whole' };
  })('/files');

test.for<[server: string, answer: (after: string | undefined) => unknown, things: string[], isWhole: boolean]>([
  ['says that nothing follows', () => ({ data: [a], has_more: false, last_id: 'a' }), ['/files/a'], true],
  ['follows the cursor', pages({ has_more: true }, { has_more: false }), ['/files/a', '/files/b'], true],
  ['does not say whether more follows', pages({}, {}), ['/files/a', '/files/b'], true],
  ['says neither that nor the cursor, and ignores it', () => ({ data: [a, b] }), ['/files/a', '/files/b'], false],
  ['never ends', () => ({ data: [a], has_more: true, last_id: 'a' }), ['/files/a'], false],
  ['answers no list', () => ({ data: 5 }), [], false],
])('of a server that %s', async ([, answer, things, isWhole]) => {
  const found = await inventoryOf(answer);
  expect({ things: [...found.things], isWhole: found.isWhole }).toEqual({ things, isWhole });
});

/** Two pages of one file each, then an empty one. */
function pages(first: object, second: object) {
  return (after: string | undefined): unknown => {
    if (after === undefined) return { data: [a], last_id: 'a', ...first };
    return after === 'a' ? { data: [b], last_id: 'b', ...second } : { data: [], ...second };
  };
}
