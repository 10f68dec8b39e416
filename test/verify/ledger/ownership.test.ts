import { describe, expect, test } from 'vitest';
import type { CaseRequest } from '../../../src/verify/model/case.ts';
import { impossibleId, impossibleRequest, isImpossible } from '../../../src/verify/ledger/impossible.ts';
import { createOwnership, type Ownership } from '../../../src/verify/ledger/ownership.ts';
import { trespassOf } from '../../../src/verify/ledger/trespass.ts';
import { operationsOf, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import { contract } from '../../helpers/contract.ts';

const operationOf = (id: string): ResolvedOperation => {
  const found = operationsOf(contract).find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('a thing that a create answers belongs to the run', () => {
  test.for<[given: string, listed: readonly string[] | undefined, isWhole: boolean, isNew: boolean, want: boolean]>([
    ['if its age shows it, where there is no list', undefined, false, true, true],
    ['unless it is in the list of what existed', ['/files/a'], true, true, false],
    ['also if its age is wrong, where the whole list was read', ['/files/b'], true, false, true],
    ['unless its age does not show it, where the list was not read to its end', ['/files/b'], false, false, false],
    ['unless its age does not show it, where there is no list', undefined, false, false, false],
    ['unless it is in the part of the list that was read', ['/files/a'], false, true, false],
  ])('%s', ([, listed, isWhole, isNew, want]) => {
    const ownership = createOwnership();
    if (listed) ownership.found('/files', { things: new Set(listed), isWhole });
    expect(ownership.claim('/files/a', isNew)).toBe(want);
    expect(ownership.mayTouch('/files/a')).toBe(want);
    // The second create that answers it changes nothing.
    expect(ownership.claim('/files/a', isNew)).toBe(want);
  });

  test('with everything in it, and nothing beside it', () => {
    const ownership = createOwnership();
    ownership.claim('/threads/t', true);
    const things = ['/threads/t', '/threads/t/messages/m', '/threads/t2', '/threads', '/threads/%74', ''];
    expect(things.filter(ownership.mayTouch)).toEqual(['/threads/t', '/threads/t/messages/m']);
  });
});

describe('what a request may touch', () => {
  const own = new Set([
    '/files/mine',
    '/threads/mine',
    '/organization/projects/mine',
    '/organization/certificates/mine',
  ]);
  const ownership: Pick<Ownership, 'mayTouch' | 'isShared'> = {
    mayTouch: (thing) => [...own].some((one) => `${thing}/`.startsWith(`${one}/`)),
    isShared: (thing) => thing === '/organization/projects/mine',
  };
  const made = /^undefined$/;
  const foreign = /which the run did not make/;
  test.for<[operationId: string, path: CaseRequest['path'], body: unknown, want: RegExp]>([
    ['uploadFile', {}, undefined, made],
    ['retrieveFile', { file_id: 'theirs' }, undefined, made],
    ['deleteFile', { file_id: 'mine' }, undefined, made],
    ['deleteFile', { file_id: 'theirs' }, undefined, foreign],
    ['deleteFile', {}, undefined, /does not name/],
    ['deleteModel', { model: 'ft:theirs' }, undefined, foreign],
    ['createMessage', { thread_id: 'mine' }, {}, made],
    ['createMessage', { thread_id: 'theirs' }, {}, foreign],
    ['createRun', { thread_id: 'theirs' }, {}, foreign],
    ['deleteMessage', { thread_id: 'mine', message_id: 'any' }, undefined, made],
    ['deleteMessage', { thread_id: 'theirs', message_id: 'mine' }, undefined, foreign],
    ['modifyProject', { project_id: 'mine' }, {}, made],
    ['archiveProject', { project_id: 'mine' }, undefined, /The whole run shares/],
    ['archiveProject', { project_id: 'theirs' }, undefined, foreign],
    ['deleteProjectUser', { project_id: 'mine', user_id: 'any' }, undefined, made],
    ['activateOrganizationCertificates', {}, { certificate_ids: ['mine'] }, made],
    ['activateOrganizationCertificates', {}, { certificate_ids: ['mine', 'theirs'] }, foreign],
    ['deactivateOrganizationCertificates', {}, { certificate_ids: ['theirs'] }, foreign],
    ['deactivateOrganizationCertificates', {}, { certificate_ids: [] }, /does not name/],
    ['deactivateOrganizationCertificates', {}, { certificate_ids: 'theirs' }, foreign],
    ['deactivateOrganizationCertificates', {}, {}, /does not name/],
    ['activateProjectCertificates', { project_id: 'theirs' }, { certificate_ids: ['mine'] }, foreign],
    ['createChatCompletion', {}, { store: true }, made],
    ['createResponse', {}, { input: 'a' }, made],
    ['createResponse', {}, { input: 'a', conversation: null }, made],
    ['createResponse', {}, { input: 'a', conversation: 'theirs' }, foreign],
    ['createResponse', {}, { input: 'a', conversation: { id: 'theirs' } }, /does not name/],
    ['updateChatCompletion', { completion_id: 'theirs' }, {}, foreign],
    ['searchVectorStore', { vector_store_id: 'theirs' }, { query: 'a' }, made],
  ])('%s %j %j', ([operationId, path, body, want]) => {
    const request = { path, ...(body !== undefined && { body: JSON.stringify(body) }) };
    expect(String(trespassOf(operationOf(operationId), request, ownership))).toMatch(want);
  });

  test.for([
    ['get', made],
    ['post', foreign],
  ] as const)('an operation without a stated effect: %s', ([method, want]) => {
    const { operation, ...site } = operationOf('retrieveFile');
    const { 'x-effect': _, ...unstated } = operation;
    const trespass = trespassOf({ ...site, method, operation: unstated }, { path: { file_id: 'theirs' } }, ownership);
    expect(String(trespass)).toMatch(want);
  });
});

describe('an id that no server has', () => {
  test.for([
    ['file-8KqLm3vXzTn2RbYp', /^file-concordnone[0-9a-f]{24}$/],
    ['svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f', /^svc_acct_concordnone/],
    ['ft:gpt-4.1-mini', /^concordnone/],
    ['', /^concordnone/],
  ] as const)('has the form of %j, and is another each time', ([example, want]) => {
    const id = impossibleId(example);
    expect(id).toMatch(want);
    expect(isImpossible(id)).toBe(true);
    expect(impossibleId(example)).not.toBe(id);
    expect(isImpossible(`/threads/${id}/messages/m`)).toBe(true);
  });

  test('stands for every thing that the request is about, and nothing else changes', () => {
    const operation = operationOf('activateProjectCertificates');
    const body = JSON.stringify({ certificate_ids: ['cert_a', 'cert_b'], other: 1 });
    const request = { method: 'POST', template: operation.path, path: { project_id: 'proj_a' }, query: [], body };
    const changed = impossibleRequest(operation, { ...request, headers: { a: 'b' }, credentials: 'admin-key' });
    expect(trespassOf(operation, changed, createOwnership())).toBeUndefined();
    expect({ ...(JSON.parse(changed.body ?? '') as object), certificate_ids: [] }).toEqual({
      certificate_ids: [],
      other: 1,
    });
    expect([changed.template, changed.headers]).toEqual([operation.path, { a: 'b' }]);
  });
});
