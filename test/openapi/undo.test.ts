import { describe, expect, test } from 'vitest';
import { effectOf, type Removable } from '../../src/openapi/effects.ts';
import { LinkError } from '../../src/openapi/links.ts';
import type { Aim } from '../../src/openapi/lasting.ts';
import type { Example, MediaType, Response } from '../../src/openapi/document.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../src/openapi/operations.ts';
import { undosOf, type Undo } from '../../src/openapi/undo.ts';
import { contract, operationNamed } from '../helpers/contract.ts';

const undosAfter = (source: ResolvedOperation, aim: Aim, answer: unknown): Undo[] =>
  effectOf(source.operation, aim.body)
    .leaves.filter((leaving): leaving is Removable => 'link' in leaving)
    .flatMap((leaving) => undosOf(contract, source, leaving, aim, answer));

const shown = ({ operation: { operation }, path, body, things }: Undo): readonly unknown[] => [
  operation.operationId,
  path,
  body,
  things,
];

describe('the requests that remove what another request created', () => {
  const search = { tool_resources: { file_search: { vector_stores: [{}] } } };
  const certificates = { path: {}, body: { certificate_ids: ['c', 'd'] } };

  test.for<[id: string, aim: Aim, answer: unknown, want: readonly unknown[]]>([
    ['uploadFile', { path: {} }, { id: 'f' }, [['deleteFile', { file_id: 'f' }, undefined, ['/files/f']]]],
    [
      'createProject',
      { path: {} },
      { id: 'p' },
      [['archiveProject', { project_id: 'p' }, undefined, ['/organization/projects/p']]],
    ],
    [
      'createRun',
      { path: { thread_id: 't' } },
      { id: 'r' },
      [['cancelRun', { thread_id: 't', run_id: 'r' }, undefined, ['/threads/t/runs/r']]],
    ],
    // One request per new thing.
    [
      'createFineTuningCheckpointPermission',
      { path: { fine_tuned_model_checkpoint: 'm' } },
      { data: [{ id: 'a' }, { id: 'b' }] },
      ['a', 'b'].map((id) => [
        'deleteFineTuningCheckpointPermission',
        { fine_tuned_model_checkpoint: 'm', permission_id: id },
        undefined,
        [`/fine_tuning/checkpoints/m/permissions/${id}`],
      ]),
    ],
    // Activated, not created: the caller owns nothing new.
    [
      'activateOrganizationCertificates',
      certificates,
      { data: [{ id: 'c' }, { id: 'd' }] },
      ['c', 'd'].map((id) => ['deactivateOrganizationCertificates', {}, { certificate_ids: [id] }, []]),
    ],
    [
      'createAssistant',
      { path: {}, body: search },
      { id: 'a', tool_resources: { file_search: { vector_store_ids: ['v'] } } },
      [
        ['deleteAssistant', { assistant_id: 'a' }, undefined, ['/assistants/a']],
        ['deleteVectorStore', { vector_store_id: 'v' }, undefined, ['/vector_stores/v']],
      ],
    ],
    // A vector store that is only referenced, not created, is not removed.
    [
      'createAssistant',
      { path: {}, body: { tool_resources: { file_search: { vector_store_ids: ['theirs'] } } } },
      { id: 'a', tool_resources: { file_search: { vector_store_ids: ['theirs'] } } },
      [['deleteAssistant', { assistant_id: 'a' }, undefined, ['/assistants/a']]],
    ],
  ])('%s %j', ([id, aim, answer, want]) => {
    expect(undosAfter(operationNamed(id), aim, answer).map(shown)).toEqual(want);
  });

  test.for<[id: string, answer: unknown]>([
    ['uploadFile', {}],
    ['uploadFile', null],
    ['uploadFile', { id: { toString: 'x' } }],
    ['createFineTuningCheckpointPermission', { data: null }],
    ['createFineTuningCheckpointPermission', { data: [{}] }],
  ])('a response to %s without the id: %j', ([id, answer]) => {
    expect(() => undosAfter(operationNamed(id), { path: { fine_tuned_model_checkpoint: 'm' } }, answer)).toThrow(
      LinkError,
    );
  });

  test.for<[operationId: string, link: string]>([
    ['deleteFile', 'remove'],
    ['deleteModel', 'delete'],
  ])('a link that the operation does not have: to %s, named %s', ([operationId, link]) => {
    const leaving = { kind: 'undoneBy', operationId, link } as const;
    expect(() => undosOf(contract, operationNamed('uploadFile'), leaving, { path: {} }, { id: 'f' })).toThrow(
      `uploadFile has no link ${link} to ${operationId}.`,
    );
  });
});

const examplesOf = ({ examples = {} }: Partial<MediaType> = {}): unknown[] =>
  Object.values(examples).map((example) => resolve<Example>(contract, example).value);

const removing = operationsOf(contract).filter(({ operation }) =>
  [operation['x-effect']?.leaves].flat().some((leaving) => typeof leaving === 'object' && leaving.link !== undefined),
);

test.for(removing.map((resolved) => [resolved.operation.operationId, resolved] as const))(
  'every example response of %s contains the ids to remove',
  ([, source]) => {
    const path = Object.fromEntries(source.parameters.map(({ name, example }) => [name, String(example)]));
    const answers = Object.entries(source.operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, response]) => examplesOf(resolve<Response>(contract, response).content?.['application/json']));
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const undos = undosAfter(source, { path, body: { store: true } }, answer);
      expect(undos.length).toBeGreaterThan(0);
      for (const undo of undos) expect(Object.values(undo.path)).not.toContain('');
    }
  },
);
