import {
  StructureKind,
  type ClassDeclarationStructure,
  type ImportDeclarationStructure,
  type StatementStructures,
} from 'ts-morph';
import { publicNames } from '../../model/resources.ts';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../code/file.ts';
import { operationsModule, relativeImport, resourceModule } from '../code/modules.ts';
import { pascalCase } from '../code/names.ts';
import { print } from '../code/print.ts';
import { Scope, type PublicNames } from '../code/scope.ts';
import { importing } from './importing.ts';
import { methodsOf } from './methods.ts';
import { officialTypes } from './official-names.ts';
import { paramsTypes } from './params.ts';
import { childrenOf, classDoc, resourceDoc } from './resource-doc.ts';
import { operationAlias } from './signatures.ts';
import { pageTypes, publicTypes } from './public-types.ts';

/** `client/resources/…`: a file a resource, with its public types and the class of its methods. */
export function emitResources(model: ApiModel): readonly GeneratedFile[] {
  const names = publicNames(model.resources);
  return model.resources.map((resource) => emitResource(model, resource, names));
}

function emitResource(model: ApiModel, resource: ResourceModel, names: PublicNames): GeneratedFile {
  const scope = new Scope(resourceModule(resource.path), resource, names);
  const body: StatementStructures[] = [
    ...publicTypes(model, resource, scope),
    ...officialTypes(model, resource, scope),
    ...pageTypes(model, resource, scope),
    ...paramsTypes(model, resource, scope),
    ...(hasClass(resource) ? [classOf(model, resource, scope)] : []),
  ];
  return print(scope.path, { statements: [...imports(model, resource, scope, body), ...body] });
}

/** `shared` holds types alone. */
export const hasClass = ({ operations, children }: ResourceModel): boolean =>
  operations.length > 0 || children.length > 0;

const classOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClassDeclarationStructure => ({
  kind: StructureKind.Class,
  name: pascalCase(resource.path.at(-1) ?? ''),
  isExported: true,
  leadingTrivia: '\n',
  docs: [classDoc(model, resource)],
  extends: 'APIResource',
  properties: childrenOf(model, resource).map((inner) => ({
    name: inner.path.at(-1) ?? '',
    isReadonly: true,
    docs: [resourceDoc(model, inner)],
    initializer: `new ${pascalCase(inner.path.at(-1) ?? '')}(this.client)`,
  })),
  methods: methodsOf(model, resource, scope).map(({ structure }) => structure),
});

const coreTypes = [
  'APIPromise',
  'Page',
  'PagePromise',
  'PollOptions',
  'RequestOptions',
  'Stream',
  'UploadOptions',
  'Uploadable',
];

const coreFunctions = [
  'addOutputText',
  'call',
  'callAndPoll',
  'formCall',
  'list',
  'paramsAndOptions',
  'poll',
  'streamCall',
  'uploadAll',
  'withOutputText',
];

function imports(
  model: ApiModel,
  resource: ResourceModel,
  scope: Scope,
  body: readonly StatementStructures[],
): ImportDeclarationStructure[] {
  const text = JSON.stringify(body);
  const core = relativeImport(scope.path, '../src/client/core/index.ts');
  const calls = (name: string): boolean => new RegExp(`\\b${name}(<.*?>)?\\(|(send: |then\\()${name}\\b`).test(text);
  const mentioned = model.operations.filter((operation) => new RegExp(`\\b${operationAlias(operation)}\\b`).test(text));
  const byModule = Map.groupBy(mentioned, operationsModule);
  return [
    ...(hasClass(resource) ? [importing(core, ['APIResource', ...coreFunctions.filter(calls)])] : []),
    importing(
      core,
      coreTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
      'type',
    ),
    ...[...byModule].map(([module, operations]) =>
      importing(
        relativeImport(scope.path, module),
        operations.map((operation) => `${operation.id} as ${operationAlias(operation)}`),
      ),
    ),
    ...resource.children.map((child) =>
      importing(relativeImport(scope.path, resourceModule([...resource.path, child])), [pascalCase(child)]),
    ),
    ...[...scope.imported].map(([specifier, names]) => importing(specifier, [...names].sort(), 'type')),
    ...(scope.mentionsSchemas
      ? [{ ...importing(relativeImport(scope.path, 'types.ts'), [], 'type'), namespaceImport: 'schema' }]
      : []),
  ].filter(
    ({ namedImports, namespaceImport }) => namespaceImport !== undefined || (namedImports as string[]).length > 0,
  );
}
