import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import type { Scope } from '../code/scope.ts';
import type { ClientMethod } from './client-method.ts';
import { docOf } from './doc.ts';
import { followedBy } from '../code/followed.ts';
import { answerTypeOf, positionalOf } from './signatures.ts';

/** Methods that first upload files, for operations that process files by id. */
export const uploadMethodsOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClientMethod[] =>
  resource.operations.flatMap((operation) => {
    const parent = positionalOf(operation);
    const takes = fileProperty(model, operation);
    if (!parent || !takes) return [];
    const upload = uploadOf(model);
    const followed = followedBy(model, operation);
    if (!upload || !followed) return [];
    return variants[takes](parent, upload, scope).map(({ name, lead, file, options, statements }) => ({
      sends: [upload, operation, ...(name.endsWith('Poll') ? [followed.retrieve] : [])],
      structure: {
        name,
        isAsync: true,
        leadingTrivia: '\n',
        docs: [docOf(operation, lead)],
        parameters: [
          { name: parent, type: 'string' },
          file,
          { name: 'options', type: scope.core(options), hasQuestionToken: true },
        ],
        returnType: `Promise<${answerTypeOf(resource, operation, scope)}>`,
        statements,
      },
    }));
  });

/** The operation that stores a file: the one with a form. */
const uploadOf = (model: ApiModel): OperationModel | undefined =>
  model.operations.find(({ body }) => body?.mediaType === 'multipart/form-data');

interface Variant {
  readonly name: string;
  readonly lead: string;
  readonly file: { readonly name: string; readonly type: string };
  readonly options: string;
  readonly statements: string[];
}

const variants: Readonly<Record<FileProperty, (parent: string, upload: OperationModel, scope: Scope) => Variant[]>> = {
  file_id: (parent, upload, scope) => {
    const file = { name: 'file', type: scope.core('Uploadable') };
    const store = `const [file_id = ''] = await ${scope.run('uploadAll')}(this._client, ${scope.operation(upload)}, [file], options);`;
    const call = (method: string): string[] => [store, `return this.${method}(${parent}, { file_id }, options);`];
    return [
      {
        name: 'upload',
        lead: `Uploads a file and adds it, without waiting.`,
        file,
        options: 'RequestOptions',
        statements: call('create'),
      },
      {
        name: 'uploadAndPoll',
        lead: `Uploads a file, adds it, and waits as \`createAndPoll\` does.`,
        file,
        options: 'PollOptions',
        statements: call('createAndPoll'),
      },
    ];
  },
  file_ids: (parent, upload, scope) => [
    {
      name: 'uploadAndPoll',
      lead: 'Uploads files, adds them together with those of `fileIds`, and waits as `createAndPoll` does. If an upload fails, no file is added. Files that were already uploaded stay.',
      file: { name: 'input', type: `{ files: readonly ${scope.core('Uploadable')}[]; fileIds?: readonly string[] }` },
      options: 'UploadOptions',
      statements: [
        `const stored = await ${scope.run('uploadAll')}(this._client, ${scope.operation(upload)}, input.files, options);`,
        `return this.createAndPoll(${parent}, { file_ids: [...(input.fileIds ?? []), ...stored] }, options);`,
      ],
    },
  ],
};

type FileProperty = 'file_id' | 'file_ids';

function fileProperty(model: ApiModel, { body }: OperationModel): FileProperty | undefined {
  const schema = body && (model.schemas[componentName(body.schema) ?? ''] ?? body.schema);
  const properties = (schema?.['properties'] ?? {}) as Record<string, Schema>;
  return (['file_ids', 'file_id'] as const).find((name) => name in properties);
}
