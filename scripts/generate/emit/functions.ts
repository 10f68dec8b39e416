import {
  StructureKind,
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
} from 'ts-morph';
import { publicNames } from '../../model/resources.ts';
import type { ApiModel, OperationModel, ResourceModel } from '../../model/model.ts';
import { declaredName } from '../escape.ts';
import type { GeneratedFile } from '../file.ts';
import { functionsModule, operationsModule, relativeImport } from '../modules.ts';
import { print } from '../print.ts';
import { Scope, type PublicNames } from '../scope.ts';
import { docOf } from './doc.ts';
import { importing } from './importing.ts';
import { toStructure } from './methods.ts';
import { callOf, operationAlias } from './signatures.ts';

const core = '../src/client/core';

/** Where each function of the core stands: a bundler takes that file and no more. */
const homes: Readonly<Record<string, string>> = {
  call: `${core}/call.ts`,
  formCall: `${core}/form-call.ts`,
  list: `${core}/list.ts`,
  responseCall: `${core}/response-call.ts`,
  streamCall: `${core}/stream-call.ts`,
};

/** `client/functions/…`: a function an operation, a file a resource, for programs that bundle what they use. */
export function emitFunctions(model: ApiModel): readonly GeneratedFile[] {
  const names = publicNames(model.resources);
  const resources = model.resources.filter(({ operations }) => operations.length > 0);
  return [...resources.map((resource) => emitFile(resource, names)), emitIndex(resources)];
}

function emitFile(resource: ResourceModel, names: PublicNames): GeneratedFile {
  const scope = new Scope(functionsModule(resource.path), resource, names);
  const functions = resource.operations.map((operation) => functionOf(resource, operation, scope));
  return print(scope.path, { statements: [...imports(resource, scope, functions), ...functions] });
}

function functionOf(resource: ResourceModel, operation: OperationModel, scope: Scope): FunctionDeclarationStructure {
  const { overloads, implementation, callee, args } = callOf(
    resource,
    operation,
    operation.client?.methods[0] ?? '',
    scope,
  );
  const client = { name: 'client', type: 'BaseClient' };
  const docs = [docOf(operation)];
  const withClient = (signature: typeof implementation) => {
    const structure = toStructure(signature);
    return { ...structure, parameters: [client, ...structure.parameters] };
  };
  return {
    kind: StructureKind.Function,
    name: declaredName(operation.id, 'The operationId'),
    isExported: true,
    leadingTrivia: '\n',
    ...(overloads.length === 0 && { docs }),
    overloads: overloads.map((overload) => ({ ...withClient(overload), docs, isExported: true })),
    ...withClient(implementation),
    statements: `return ${callee}(client, ${operationAlias(operation)}, ${args.join(', ')});`,
  };
}

function imports(
  resource: ResourceModel,
  scope: Scope,
  functions: readonly FunctionDeclarationStructure[],
): ImportDeclarationStructure[] {
  const text = JSON.stringify(functions);
  const mentions = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
  const coreTypes = ['APIPromise', 'BaseClient', 'PagePromise', 'RequestOptions', 'Stream'].filter(mentions);
  return [
    importing(relativeImport(scope.path, `${core}/index.ts`), coreTypes, 'type'),
    ...Object.entries(homes)
      .filter(([name]) => text.includes(`${name}(client, `))
      .map(([name, module]) => importing(relativeImport(scope.path, module), [name])),
    ...[...Map.groupBy(resource.operations, operationsModule)].map(([module, operations]) =>
      importing(
        relativeImport(scope.path, module),
        operations.map((operation) => `${operation.id} as ${operationAlias(operation)}`),
      ),
    ),
    ...[...scope.imported].map(([specifier, names]) => importing(specifier, [...names].sort(), 'type')),
    ...(scope.mentionsSchemas
      ? [{ ...importing(relativeImport(scope.path, 'types.ts'), [], 'type'), namespaceImport: 'schema' }]
      : []),
  ];
}

function emitIndex(resources: readonly ResourceModel[]): GeneratedFile {
  const path = 'client/functions/index.ts';
  return print(path, {
    statements: [
      exporting(relativeImport(path, `${core}/client.ts`), ['BaseClient as Client']),
      { ...exporting(relativeImport(path, `${core}/index.ts`), ['ClientOptions', 'RequestOptions']), isTypeOnly: true },
      ...resources.map((resource) =>
        exporting(
          relativeImport(path, functionsModule(resource.path)),
          resource.operations.map(({ id }) => id),
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
