import { StructureKind, type ExportDeclarationStructure, type FunctionDeclarationStructure } from 'ts-morph';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { declaredName } from '../code/escape.ts';
import type { GeneratedFile } from '../code/file.ts';
import { functionsModule, relativeImport } from '../code/modules.ts';
import { print } from '../code/print.ts';
import type { DeclaredTypes } from '../code/declared-types.ts';
import { Scope } from '../code/scope.ts';
import { docOf, overloadDocOf } from './doc.ts';
import { eventsCallOf, wholeCallOf, type CallText } from './calls.ts';
import { toStructure, type Signature } from './signatures.ts';

const core = '../src/client/core';

/** The module of each runtime function. A bundler then includes only that file. */
const homes: Readonly<Record<string, string>> = {
  bytesCall: `${core}/bytes-call.ts`,
  call: `${core}/call.ts`,
  embeddingCall: `${core}/embedding-call.ts`,
  emptyCall: `${core}/empty-call.ts`,
  eventsCall: `${core}/stream-call.ts`,
  formCall: `${core}/form-call.ts`,
  list: `${core}/list.ts`,
  streamCall: `${core}/stream-call.ts`,
  withOutputText: `${core}/output-text.ts`,
};

/**
 * `client/functions/…`: one function per operation, one file per resource, for programs that are bundled. Streaming has
 * a separate function, so that other callers do not bundle the stream reader.
 */
export function emitFunctions(model: ApiModel, types: DeclaredTypes): readonly GeneratedFile[] {
  const resources = model.resources.filter(({ operations }) => operations.length > 0);
  return [...resources.map((resource) => emitFile(resource, types)), emitIndex(resources)];
}

function emitFile(resource: ResourceModel, types: DeclaredTypes): GeneratedFile {
  const path = functionsModule(resource.path);
  const scope = new Scope(path, types, homes, { RequestOptions: 'CallOptions' });
  const functions = resource.operations.flatMap((operation) => functionsOf(resource, operation, scope));
  return print(path, { statements: [...scope.imports.toStructures(), ...functions] });
}

const functionsOf = (
  resource: ResourceModel,
  operation: OperationModel,
  scope: Scope,
): FunctionDeclarationStructure[] => [
  toFunction(
    operation.id,
    wholeCallOf(resource, operation, scope),
    (difference) => overloadDocOf(operation, difference),
    scope,
  ),
  ...(operation.stream
    ? [toFunction(eventsName(operation), eventsCallOf(operation, scope), () => eventsDoc(operation), scope)]
    : []),
];

const eventsName = ({ id }: OperationModel): string => `${id}Stream`;

const eventsDoc = (operation: OperationModel): string =>
  docOf(operation, `As {@link ${operation.id}}, with the response as events. It sets \`stream\` itself.`);

function toFunction(
  name: string,
  { overloads, implementation, expression }: CallText,
  doc: (difference: string | undefined) => string,
  scope: Scope,
): FunctionDeclarationStructure {
  const withClient = (signature: Signature) => {
    const { parameters, ...structure } = toStructure(signature);
    return { parameters: [{ name: 'client', type: scope.core('BaseClient') }, ...parameters], ...structure };
  };
  return {
    kind: StructureKind.Function,
    name: declaredName(name, 'The operationId'),
    isExported: true,
    leadingTrivia: '\n',
    ...(overloads.length === 0 && { docs: [doc(undefined)] }),
    overloads: overloads.map((overload) => ({
      ...withClient(overload),
      isExported: true,
      docs: [doc(overload.difference)],
    })),
    ...withClient(implementation),
    statements: `return ${expression('client')};`,
  };
}

function emitIndex(resources: readonly ResourceModel[]): GeneratedFile {
  const path = 'client/functions/index.ts';
  return print(path, {
    statements: [
      exporting(relativeImport(path, `${core}/client.ts`), ['BaseClient as Client']),
      {
        ...exporting(relativeImport(path, `${core}/index.ts`), ['ClientOptions', 'CallOptions as RequestOptions']),
        isTypeOnly: true,
      },
      ...resources.map((resource) =>
        exporting(
          relativeImport(path, functionsModule(resource.path)),
          resource.operations.flatMap((operation) =>
            operation.stream ? [operation.id, eventsName(operation)] : [operation.id],
          ),
        ),
      ),
    ],
  });
}

const exporting = (moduleSpecifier: string, namedExports: readonly string[]): ExportDeclarationStructure => ({
  kind: StructureKind.ExportDeclaration,
  moduleSpecifier,
  namedExports: [...namedExports],
});
