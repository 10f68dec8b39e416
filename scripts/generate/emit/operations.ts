import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from 'ts-morph';
import type { ApiModel, OperationModel, StreamModel } from '../../model/model.ts';
import { declaredName, escapeJsDoc, literal, memberName } from '../code/escape.ts';
import type { GeneratedFile } from '../code/file.ts';
import { Imports } from '../code/imports.ts';
import { eventsRuleOf, operationsModule } from '../code/modules.ts';
import { print } from '../code/print.ts';

const core = '../src/client/core';

/**
 * `client/operations/…`: one constant per operation, and one for its events; one file per resource, and the list of all
 * operations.
 */
export function emitOperations(model: ApiModel): readonly GeneratedFile[] {
  const files = Map.groupBy(model.operations, (operation) => operationsModule(operation));
  return [...[...files].map(([path, operations]) => emitFile(path, operations)), emitIndex(files)];
}

function emitFile(path: string, operations: readonly OperationModel[]): GeneratedFile {
  const imports = new Imports(path);
  const statements = operations.flatMap((operation) => [
    describe(operation, imports),
    ...(operation.stream ? [describeEvents(operation, operation.stream, imports)] : []),
  ]);
  return print(path, { statements: [...imports.toStructures(), ...statements] });
}

function describe(operation: OperationModel, imports: Imports): VariableStatementStructure {
  const lines = [
    `method: ${literal(operation.method)}`,
    `path: ${literal(operation.path)}`,
    splits(operation) && `split: ${imports.value(`${core}/split-params.ts`, 'splitParams')}`,
    operation.query.length > 0 && `query: [${operation.query.map(({ name }) => literal(name)).join(', ')}]`,
    operation.body && `body: ${literal(operation.body.mediaType)}`,
    Object.keys(operation.constantHeaders).length > 0 &&
      `headers: ${record(Object.entries(operation.constantHeaders))}`,
    operation.answer.kind === 'binary' && 'binary: true',
    operation.admin && 'admin: true',
    operation.stream && 'streams: true',
    operation.pagination && `pagination: ${record(Object.entries(operation.pagination.rule))}`,
    operation.polling && `polling: ${record(Object.entries(operation.polling))}`,
  ];
  const initializer = `{\n${lines
    .filter((line) => typeof line === 'string')
    .map((line) => `  ${line},`)
    .join('\n')}\n}`;
  return constant({
    name: declaredName(operation.id, 'The operationId'),
    type: imports.type(`${core}/index.ts`, 'OperationDescriptor'),
    initializer,
    doc: `${operation.summary}: \`${operation.method} ${operation.path}\`.`,
  });
}

/** Whether an argument of the method goes to another place than the body. */
const splits = ({ path, query, body }: OperationModel): boolean => !body || query.length > 0 || path.includes('{');

const describeEvents = (
  operation: OperationModel,
  { sentinel, terminal, envelope }: StreamModel,
  imports: Imports,
): VariableStatementStructure =>
  constant({
    name: eventsRuleOf(operation),
    type: imports.type(`${core}/index.ts`, 'StreamRule'),
    initializer: record([
      ['sentinel', sentinel],
      ...(terminal ? [['terminal', terminal] as const] : []),
      ...(envelope ? [['envelope', true] as const] : []),
    ]),
    doc: `The events of {@link ${operation.id}}.`,
  });

const constant = (declared: { name: string; type: string; initializer: string; doc: string }) => ({
  kind: StructureKind.VariableStatement as const,
  declarationKind: VariableDeclarationKind.Const,
  isExported: true,
  leadingTrivia: '\n',
  docs: [escapeJsDoc(declared.doc)],
  declarations: [{ name: declared.name, type: declared.type, initializer: declared.initializer }],
});

const record = (entries: readonly (readonly [string, unknown])[]): string =>
  `{ ${entries.map(([key, value]) => `${memberName(key)}: ${literal(value)}`).join(', ')} }`;

function emitIndex(files: ReadonlyMap<string, readonly OperationModel[]>): GeneratedFile {
  const path = 'client/operations/index.ts';
  const imports = new Imports(path);
  const names = [...files].flatMap(([file, operations]) => operations.map(({ id }) => imports.value(file, id)));
  const list = constant({
    name: 'operations',
    type: `readonly ${imports.type(`${core}/index.ts`, 'OperationDescriptor')}[]`,
    initializer: `[\n${names.map((name) => `  ${name},`).join('\n')}\n]`,
    doc: 'Every operation of the contract.',
  });
  return print(path, { statements: [...imports.toStructures(), list] });
}
