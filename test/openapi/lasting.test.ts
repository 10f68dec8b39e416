import { describe, expect, test } from 'vitest';
import { effectOf, type Hit } from '../../src/openapi/effects.ts';
import { isPartOf, lastingOf, thingsHit, type Aim, type Lasting } from '../../src/openapi/lasting.ts';
import { operationNamed } from '../helpers/contract.ts';

const hitOf = (id: string): Hit => {
  const hit = effectOf(operationNamed(id).operation).leaves.find((leaving): leaving is Hit => 'thing' in leaving);
  if (!hit) throw new Error(`${id} affects no existing thing.`);
  return hit;
};

describe('the things that a request affects', () => {
  test.for<[id: string, aim: Aim, want: readonly string[]]>([
    ['deleteFile', { path: { file_id: 'file_1' } }, ['/files/file_1']],
    ['archiveProject', { path: { project_id: 'p' } }, ['/organization/projects/p']],
    ['cancelRun', { path: { thread_id: 't', run_id: 'r' } }, ['/threads/t/runs/r']],
    ['createRun', { path: { thread_id: 't' } }, ['/threads/t']],
    ['deleteModel', { path: { model: 'ft:a/b' } }, ['/models/ft%3Aa%2Fb']],
    [
      'deactivateOrganizationCertificates',
      { path: {}, body: { certificate_ids: ['c', 'd'] } },
      ['/organization/certificates/c', '/organization/certificates/d'],
    ],
    [
      'deactivateProjectCertificates',
      { path: { project_id: 'p' }, body: { certificate_ids: ['c'] } },
      ['/organization/projects/p/certificates/c'],
    ],
    ['deactivateOrganizationCertificates', { path: {}, body: { certificate_ids: ['c', 7] } }, []],
    ['deactivateOrganizationCertificates', { path: {}, body: { certificate_ids: [''] } }, []],
    ['deactivateOrganizationCertificates', { path: {}, body: {} }, []],
    ['deactivateOrganizationCertificates', { path: {} }, []],
    ['deleteFile', { path: {} }, []],
    ['deleteFile', { path: { file_id: '' } }, []],
  ])('%s %j', ([id, aim, want]) => {
    expect(thingsHit(operationNamed(id), hitOf(id), aim)).toEqual(want);
  });
});

describe('how long the effects of a request last', () => {
  const own = ['/files/mine', '/threads/mine', '/organization/certificates/mine'];
  test.for<[id: string, aim: Aim, want: Lasting]>([
    ['listFiles', { path: {} }, 'nothing'],
    ['uploadFile', { path: {} }, 'undone'],
    ['createProject', { path: {} }, 'ended'],
    ['deleteFile', { path: { file_id: 'mine' } }, 'nothing'],
    ['deleteFile', { path: { file_id: 'mine2' } }, 'permanent'],
    ['deleteFile', { path: { file_id: 'other' } }, 'permanent'],
    ['deleteFile', { path: {} }, 'permanent'],
    // The worst of several effects counts.
    ['createRun', { path: { thread_id: 'mine' } }, 'ended'],
    ['createRun', { path: { thread_id: 'other' } }, 'permanent'],
    // A thing inside an owned thing is owned.
    ['cancelRun', { path: { thread_id: 'mine', run_id: 'r' } }, 'nothing'],
    ['deactivateOrganizationCertificates', { path: {}, body: { certificate_ids: ['mine'] } }, 'nothing'],
    ['deactivateOrganizationCertificates', { path: {}, body: { certificate_ids: ['mine', 'other'] } }, 'permanent'],
    ['createResponse', { path: {}, body: { store: false } }, 'nothing'],
    ['createResponse', { path: {}, body: { conversation: 'conv_1' } }, 'permanent'],
  ])('%s %j: %s', ([id, aim, want]) => {
    const resolved = operationNamed(id);
    expect(lastingOf(resolved, effectOf(resolved.operation, aim.body), aim, own)).toBe(want);
  });
});

test.for<[thing: string, other: string, want: boolean]>([
  ['/threads/t', '/threads/t', true],
  ['/threads/t/runs/r', '/threads/t', true],
  ['/threads/t', '/threads/t/runs/r', false],
  ['/threads/t2', '/threads/t', false],
])('%s is part of %s: %s', ([thing, other, want]) => {
  expect(isPartOf(thing, other)).toBe(want);
});
