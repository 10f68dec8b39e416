import type { MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { Schema } from '../../../src/contract/openapi/document.ts';
import { componentName } from '../../../src/contract/openapi/schemas.ts';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import type { Scope } from '../scope.ts';
import { docOf } from './doc.ts';
import { operationAlias, positionalOf, returnTypeOf } from './signatures.ts';

/** The operation that stores a file: the one that takes a form. */
export const uploadOf = (model: ApiModel): OperationModel | undefined =>
  model.operations.find(({ body }) => body?.mediaType === 'multipart/form-data');

/** `uploadAndPoll`, where work is started on files of a parent that are named by id. */
export function uploadMethodOf(
  model: ApiModel,
  resource: ResourceModel,
  operation: OperationModel,
  scope: Scope,
): OptionalKind<MethodDeclarationStructure>[] {
  const parent = positionalOf(operation);
  const upload = uploadOf(model);
  const takes = fileProperty(model, operation);
  if (!parent || !upload || !takes) return [];
  const lead =
    takes === 'file_id'
      ? 'Uploads a file, adds it, and waits until nothing is left to wait for.'
      : 'Uploads files, five at a time, adds them together with those of `fileIds`, and waits until nothing is left to wait for.';
  const file = { file_id: { name: 'file', type: 'Uploadable' }, file_ids: { name: 'input', type: inputType } }[takes];
  return [
    {
      name: 'uploadAndPoll',
      isAsync: true,
      leadingTrivia: '\n',
      docs: [docOf(operation, lead)],
      parameters: [
        { name: parent, type: 'string' },
        file,
        { name: 'options', type: 'PollOptions', hasQuestionToken: true },
      ],
      returnType: returnTypeOf(resource, operation, scope).replace(/^APIPromise/, 'Promise'),
      statements: bodies[takes](parent, operationAlias(upload)),
    },
  ];
}

const inputType = '{ files: readonly Uploadable[]; fileIds?: readonly string[] }';

const bodies = {
  file_id: (parent: string, upload: string) => [
    `const [file_id = ''] = await uploadAll(this.client, ${upload}, [file], options);`,
    `return this.createAndPoll(${parent}, { file_id }, options);`,
  ],
  file_ids: (parent: string, upload: string) => [
    `const stored = await uploadAll(this.client, ${upload}, input.files, options);`,
    `return this.createAndPoll(${parent}, { file_ids: [...(input.fileIds ?? []), ...stored] }, options);`,
  ],
};

function fileProperty(model: ApiModel, { body }: OperationModel): 'file_id' | 'file_ids' | undefined {
  const schema = body && (model.schemas[componentName(body.schema) ?? ''] ?? body.schema);
  const properties = (schema?.['properties'] ?? {}) as Record<string, Schema>;
  return (['file_ids', 'file_id'] as const).find((name) => name in properties);
}
