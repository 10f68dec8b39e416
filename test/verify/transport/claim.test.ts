import { describe, expect, test } from 'vitest';
import { madeBy } from '../../../src/verify/ledger/made.ts';
import { createOwnership } from '../../../src/verify/ledger/ownership.ts';
import { createClaim } from '../../../src/verify/transport/with-ownership.ts';
import { manualClock } from '../../helpers/clock.ts';
import { contract, operationNamed } from '../../helpers/contract.ts';

const now = 'Tue, 24 Nov 2026 10:00:00 GMT';
const seconds = Date.parse(now) / 1000;

/** What of an answer is undone, and what is not the run's, on a server that had one certificate. */
function claimed(
  operationId: string,
  sent: unknown,
  answer: unknown,
): { undone: unknown[]; theirs: readonly string[] } {
  const source = operationNamed(operationId);
  const ownership = createOwnership();
  ownership.found('/organization/certificates', { things: new Set(['/organization/certificates/old']), isWhole: true });
  ownership.claim('/organization/certificates/mine', true);
  const head = { status: 200, headers: { date: now }, ended: 'whole' } as const;
  const body = Buffer.from(JSON.stringify(answer));
  const made = madeBy(contract, source, { path: {}, body: sent }, { ...head, body });
  const { undos, theirs = [] } = createClaim(contract, ownership, manualClock())(made, source);
  return { undone: undos.map(({ path, body: ids }) => ids ?? path), theirs };
}

describe('of what an answer names, only what the run made is undone', () => {
  test.for<[operationId: string, sent: unknown, answer: unknown, undone: unknown[], theirs: string[]]>([
    ['uploadCertificate', {}, { id: 'new' }, [{ certificate_id: 'new' }], []],
    ['uploadCertificate', {}, { id: 'old' }, [], ['/organization/certificates/old']],
    [
      'activateOrganizationCertificates',
      { certificate_ids: ['mine'] },
      { data: [{ id: 'mine' }, { id: 'old' }, { id: 'unknown' }] },
      [{ certificate_ids: ['mine'] }],
      ['/organization/certificates/old', '/organization/certificates/unknown'],
    ],
    ['createThread', {}, { id: 't', created_at: seconds }, [{ thread_id: 't' }], []],
    ['createThread', {}, { id: 't', created_at: seconds - 5 }, [{ thread_id: 't' }], []],
    ['createThread', {}, { id: 't', created_at: seconds - 60 }, [], ['/threads/t']],
    ['createThread', {}, { id: 't', created_at: seconds + 3600 }, [], ['/threads/t']],
    ['createThread', {}, { id: 't', created_at: seconds * 1000 }, [], ['/threads/t']],
    ['createThread', {}, { id: 't' }, [], ['/threads/t']],
    ['createChatCompletion', { store: true }, { id: 'c', created: seconds - 60 }, [], ['/chat/completions/c']],
    ['createThread', {}, { id: 't', created_at: 'yesterday' }, [], ['/threads/t']],
  ])('%s %j: %j', ([operationId, sent, answer, undone, theirs]) => {
    expect(claimed(operationId, sent, answer)).toEqual({ undone, theirs });
  });

  test("an undo of several things is sent only if all of them are the run's", () => {
    const operation = operationNamed('deactivateOrganizationCertificates');
    const ownership = createOwnership();
    ownership.found('/organization/certificates', {
      things: new Set(['/organization/certificates/old']),
      isWhole: true,
    });
    const things = ['old', 'new'].map((id) => `/organization/certificates/${id}`);
    const undo = { operation, path: {}, body: { certificate_ids: ['old', 'new'] }, things };
    const claim = createClaim(contract, ownership, manualClock());
    expect(claim({ undos: [undo], stays: [] }, operationNamed('uploadCertificate'))).toEqual({
      undos: [],
      stays: [],
      theirs: things,
    });
  });
});
