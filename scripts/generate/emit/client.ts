import {
  StructureKind,
  type ClassDeclarationStructure,
  type ExportDeclarationStructure,
  type ModuleDeclarationStructure,
} from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../file.ts';
import { resourceModule, relativeImport } from '../modules.ts';
import { pascalCase } from '../names.ts';
import { print } from '../print.ts';
import { importing } from './importing.ts';
import { paramsNames } from './params.ts';
import { hasClass } from './resources.ts';

const path = 'client/openai.ts';

/** `client/openai.ts`: the root of the resource tree, and the type-only namespace of the public names. */
export function emitClient(model: ApiModel): readonly GeneratedFile[] {
  const roots = model.resources.filter((resource) => resource.path.length === 1);
  const trees = roots.filter(hasClass);
  const core = relativeImport(path, '../src/client/core/index.ts');
  return [
    print(path, {
      statements: [
        importing(core, ['PathClient']),
        importing(core, ['ClientOptions as Options'], 'type'),
        importing('./operations/index.ts', ['operations']),
        importing('../types.ts', ['paths'], 'type'),
        ...trees.map((resource) =>
          importing(relativeImport(path, resourceModule(resource.path)), [className(resource)]),
        ),
        ...model.resources
          .filter((resource) => typeNames(resource).length > 0)
          .map((resource) => ({
            ...importing(relativeImport(path, resourceModule(resource.path)), [], 'type'),
            namespaceImport: moduleAlias(resource),
          })),
        clientClass(trees),
        namespaceOf(model, roots),
      ],
    }),
  ];
}

const className = ({ path: segments }: ResourceModel): string => pascalCase(segments.at(-1) ?? '');

const moduleAlias = ({ path: segments }: ResourceModel): string => `${segments.map(pascalCase).join('')}Module`;

const clientClass = (trees: readonly ResourceModel[]): ClassDeclarationStructure => ({
  kind: StructureKind.Class,
  name: 'OpenAI',
  isExported: true,
  leadingTrivia: '\n',
  docs: ['A client of the API: its resources are properties, their operations methods.'],
  extends: 'PathClient<paths>',
  ctors: [
    {
      docs: ["@throws {OpenAIError} when neither an API key nor an administrator's key is given."],
      parameters: [{ name: 'options', type: 'Options', initializer: '{}' }],
      statements: 'super(operations, options);',
    },
  ],
  properties: trees.map((resource) => ({
    name: resource.path[0] ?? '',
    isReadonly: true,
    initializer: `new ${className(resource)}(this)`,
  })),
});

/**
 * Every public type is reached through its resource, as in `OpenAI.Beta.Threads.Message`, and through each resource
 * above it where no nearer type has that name, as in `OpenAI.FileObject`.
 */
const namespaceOf = (model: ApiModel, roots: readonly ResourceModel[]): ModuleDeclarationStructure => ({
  kind: StructureKind.Module,
  name: 'OpenAI',
  isExported: true,
  hasDeclareKeyword: true,
  leadingTrivia: '\n',
  statements: [
    { kind: StructureKind.TypeAlias, name: 'ClientOptions', isExported: true, type: 'Options' },
    ...members(model, [], roots),
  ],
});

type Member = ModuleDeclarationStructure | ExportDeclarationStructure | ReturnType<typeof aliasOf>;

function members(model: ApiModel, parent: readonly string[], children: readonly ResourceModel[]): Member[] {
  const aliases = visibleTypes(model, parent).map(([name, resource]) => aliasOf(name, resource));
  const namespaces = children
    .filter((child) => child.path[0] !== 'shared')
    .map((child) => ({
      kind: StructureKind.Module as const,
      name: className(child),
      isExported: true,
      statements: members(model, child.path, childrenOf(model, child)),
    }));
  return [...aliases, ...namespaces];
}

const childrenOf = (model: ApiModel, resource: ResourceModel): ResourceModel[] =>
  model.resources.filter(({ path: segments }) => segments.slice(0, -1).join('.') === resource.path.join('.'));

const aliasOf = (name: string, resource: ResourceModel) => ({
  kind: StructureKind.TypeAlias as const,
  name,
  isExported: true,
  type: `${moduleAlias(resource)}.${name}`,
});

/** Names below `parent`, nearest first; of two resources at one depth the first in the tree has the name. */
function visibleTypes(model: ApiModel, parent: readonly string[]): [string, ResourceModel][] {
  const below = model.resources
    .filter(({ path: segments }) => parent.every((segment, index) => segments[index] === segment))
    .sort((a, b) => a.path.length - b.path.length);
  const visible = new Map<string, ResourceModel>();
  for (const resource of below) {
    for (const name of typeNames(resource)) if (!visible.has(name)) visible.set(name, resource);
  }
  return [...visible].sort(([a], [b]) => (a < b ? -1 : 1));
}

const typeNames = ({ types, operations }: ResourceModel): string[] => [
  ...types.map(({ name }) => name),
  ...operations.flatMap((operation) => [
    ...paramsNames(operation),
    ...(operation.pagination && operation.client ? [operation.client.returns] : []),
  ]),
];
