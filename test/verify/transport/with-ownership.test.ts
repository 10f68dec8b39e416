import { expect, test } from 'vitest';
import type { Answer } from '../../../src/verify/model/answer.ts';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { createOwnership } from '../../../src/verify/ledger/ownership.ts';
import { NotAllowedError } from '../../../src/verify/transport/limits.ts';
import type { Send } from '../../../src/verify/transport/send.ts';
import { createGuard, withOwnership } from '../../../src/verify/transport/with-ownership.ts';
import { contract } from '../../helpers/contract.ts';

const answered = (status: number, body: unknown): Answer => ({
  status,
  headers: {},
  body: Buffer.from(JSON.stringify(body)),
  ended: 'whole',
});

const create = (template: string, path: CaseRequest['path'] = {}): CaseRequest => ({
  method: 'POST',
  template,
  path,
  query: [],
  headers: {},
  credentials: 'api-key',
  body: '{}',
});

/** Sends creates on a server that has every undo. `list` answers its lists. Returns what the creates came to. */
async function came(creates: readonly CaseRequest[], list: () => Answer, ownership = createOwnership()) {
  const plain: Send = async ({ template, method }) => {
    if (method === 'GET') return list();
    return template.startsWith('/no-such') ? answered(404, 'Unknown URL.') : answered(404, 'It does not exist.');
  };
  const send = withOwnership(async () => answered(200, {}), plain, {
    document: contract,
    ownership,
    guard: createGuard(contract, ownership),
  });
  const outcomes: unknown[] = [];
  for (const request of creates)
    outcomes.push(
      await send(request).then(
        ({ status }) => status,
        (error: unknown) => error,
      ),
    );
  return outcomes;
}

test('a list that could not be asked for is asked for again before the next create', async () => {
  const limit = new Error('The limit is reached.');
  const answers = [limit, answered(200, { data: [], has_more: false })];
  const list = (): Answer => {
    const next = answers.shift();
    if (next instanceof Error || !next) throw next ?? new Error('It was asked for a third time.');
    return next;
  };
  expect(await came([create('/files'), create('/files'), create('/files')], list)).toEqual([limit, 200, 200]);
});

test('doubt about a collection stops creates in it, and none in what the run made there', async () => {
  const ownership = createOwnership();
  ownership.claim('/threads/mine', true);
  ownership.claim('/threads/old', false);
  const creates = [create('/threads'), create('/threads/{thread_id}/messages', { thread_id: 'mine' })];
  const [refused, status] = await came(creates, () => answered(404, {}), ownership);
  expect([refused, status]).toEqual([expect.any(NotAllowedError), 200]);
});
