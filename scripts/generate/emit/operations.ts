import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { ApiModel, OperationModel, StreamModel } from '../../model/model.ts';
import { declaredName, escapeJsDoc, literal, memberName } from '../code/escape.ts';
import type { GeneratedFile } from '../code/file.ts';
import { operationsModule, relativeImport } from '../code/modules.ts';
import { print } from '../code/print.ts';

const core = 'src/client/core/index.ts';

/** `client/operations/…`: one constant per operation, one file per resource, and the list of all operations. */
export function emitOperations(model: ApiModel): readonly GeneratedFile[] {
  const files = Map.groupBy(model.operations, (operation) => operationsModule(operation));
  return [...[...files].map(([path, operations]) => emitFile(path, operations)), emitIndex(files)];
}

const emitFile = (path: string, operations: readonly OperationModel[]): GeneratedFile =>
  print(path, {
    statements: [
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        namedImports: ['OperationDescriptor'],
        moduleSpecifier: relativeImport(path, `../${core}`),
      },
      ...operations.map((operation) => ({
        kind: StructureKind.VariableStatement as const,
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        leadingTrivia: '\n',
        docs: [escapeJsDoc(`${operation.summary}: \`${operation.method} ${operation.path}\`.`)],
        declarations: [
          {
            name: declaredName(operation.id, 'The operationId'),
            type: 'OperationDescriptor',
            initializer: descriptor(operation),
          },
        ],
      })),
    ],
  });

function descriptor(operation: OperationModel): string {
  const query = operation.query.map(({ name }) => literal(name)).join(', ');
  const lines = [
    `method: ${literal(operation.method)}`,
    `path: ${literal(operation.path)}`,
    query !== '' && `query: [${query}]`,
    operation.body && `body: ${literal(operation.body.mediaType)}`,
    Object.keys(operation.constantHeaders).length > 0 &&
      `headers: ${record(Object.entries(operation.constantHeaders))}`,
    `answer: ${literal(operation.answer.kind)}`,
    operation.admin && 'admin: true',
    operation.stream && `stream: ${record(streamRule(operation.stream))}`,
    operation.pagination && `pagination: ${record(Object.entries(operation.pagination.rule))}`,
    operation.polling && `polling: ${record(Object.entries(operation.polling))}`,
  ];
  return `{\n${lines
    .filter((line) => typeof line === 'string')
    .map((line) => `  ${line},`)
    .join('\n')}\n}`;
}

const streamRule = ({ sentinel, terminal, envelope }: StreamModel): [string, unknown][] => [
  ['sentinel', sentinel],
  ...(terminal ? [['terminal', terminal] as [string, unknown]] : []),
  ...(envelope ? [['envelope', true] as [string, unknown]] : []),
];

const record = (entries: readonly (readonly [string, unknown])[]): string =>
  `{ ${entries.map(([key, value]) => `${memberName(key)}: ${literal(value)}`).join(', ')} }`;

function emitIndex(files: ReadonlyMap<string, readonly OperationModel[]>): GeneratedFile {
  const path = 'client/operations/index.ts';
  const modules = [...files].map(([file, operations]) => ({ file, names: operations.map(({ id }) => id) }));
  return print(path, {
    statements: [
      {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: true,
        namedImports: ['OperationDescriptor'],
        moduleSpecifier: relativeImport(path, `../${core}`),
      },
      ...modules.map(({ file, names }) => ({
        kind: StructureKind.ImportDeclaration as const,
        namedImports: names,
        moduleSpecifier: relativeImport(path, file),
      })),
      {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        leadingTrivia: '\n',
        docs: ['Every operation of the contract.'],
        declarations: [
          {
            name: 'operations',
            type: 'readonly OperationDescriptor[]',
            initializer: `[\n${modules
              .flatMap(({ names }) => names)
              .map((name) => `  ${name},`)
              .join('\n')}\n]`,
          },
        ],
      },
    ],
  });
}
