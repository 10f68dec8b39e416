import {
  StructureKind,
  type ClassDeclarationStructure,
  type ExportDeclarationStructure,
  type ModuleDeclarationStructure,
} from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import { pascalCase } from '../code/names.ts';
import { officialNames } from './official-names.ts';
import { paramsNames, pollParamsNames } from '../code/params-names.ts';
import { hasClass } from './resources.ts';

/** The alias of a resource's type in the file of the namespace. Several resources may have types with the same name. */
export type LocalName = (name: string, resource: ResourceModel) => string;

export function localNames(model: ApiModel, taken: readonly string[]): LocalName {
  const all = model.resources.flatMap((resource) => typeNames(model, resource));
  const byName = Map.groupBy([...all, ...taken], (name) => name);
  return (name, { path }) => (byName.get(name)?.length === 1 ? name : `${path.map(pascalCase).join('')}_${name}`);
}

/** A name in a list of imports or exports. */
export const renamed = (from: string, to: string): string => (from === to ? from : `${from} as ${to}`);

/**
 * Every public type is accessible through its resource, as in `OpenAI.Beta.Threads.Message`. It is also accessible
 * through each parent resource in which no nearer type has that name, as in `OpenAI.FileObject`.
 */
export const namespaceOf = (
  model: ApiModel,
  ownTypes: readonly string[],
  localName: LocalName,
  ownClasses: readonly string[],
): ModuleDeclarationStructure => ({
  kind: StructureKind.Module,
  name: 'OpenAI',
  isExported: true,
  hasDeclareKeyword: true,
  leadingTrivia: '\n',
  statements: [
    exporting(ownTypes),
    { kind: StructureKind.ExportDeclaration, namedExports: [...ownClasses] },
    ...members(model, [], localName),
  ],
});

type Member = ModuleDeclarationStructure | ExportDeclarationStructure | ClassDeclarationStructure;

function members(model: ApiModel, parent: readonly string[], localName: LocalName): Member[] {
  const types = visibleTypes(model, parent).map(([name, resource]) => renamed(localName(name, resource), name));
  const namespaces = model.resources
    .filter(({ path }) => path.slice(0, -1).join('.') === parent.join('.') && path[0] !== 'shared')
    .flatMap((resource): Member[] => {
      const name = pascalCase(resource.path.at(-1) ?? '');
      const statements = members(model, resource.path, localName);
      return [
        ...(hasClass(resource) ? [classOf(name, resource)] : []),
        { kind: StructureKind.Module, name, isExported: true, statements },
      ];
    });
  return [...(types.length > 0 ? [exporting(types)] : []), ...namespaces];
}

/**
 * The class of a resource, which is a static member of the client, or of the class around it. It extends the class that
 * it is, because neither a constant nor an alias merges with a namespace.
 */
const classOf = (name: string, { path }: ResourceModel): ClassDeclarationStructure => ({
  kind: StructureKind.Class,
  name,
  isExported: true,
  docs: [`The class of \`client.${path.join('.')}\`.`],
  extends: [rootClass(pascalCase(path[0] ?? '')), ...path.slice(1).map(pascalCase)].join('.'),
});

/** The class of a tree, as the file imports it. In the namespace, the name alone means the member. */
export const rootClass = (name: string): string => `${name}Class`;

/** Re-exports the types instead of aliasing them, so that their comments are kept. */
const exporting = (names: readonly string[]): ExportDeclarationStructure => ({
  kind: StructureKind.ExportDeclaration,
  isTypeOnly: true,
  namedExports: [...names],
});

/** Names below `parent`, nearest first. At equal depth, the first resource in the tree wins. */
function visibleTypes(model: ApiModel, parent: readonly string[]): [string, ResourceModel][] {
  const below = model.resources
    .filter(({ path }) => parent.every((segment, index) => path[index] === segment))
    .sort((a, b) => a.path.length - b.path.length || Number(isShared(b)) - Number(isShared(a)));
  const visible = new Map<string, ResourceModel>();
  for (const resource of below) {
    for (const name of typeNames(model, resource)) if (!visible.has(name)) visible.set(name, resource);
  }
  return [...visible].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A type without a resource keeps its own name. */
const isShared = ({ path }: ResourceModel): boolean => path[0] === 'shared';

/** The public types that the file of a resource declares. */
export const typeNames = (model: ApiModel, resource: ResourceModel): string[] => [
  ...new Set([
    ...resource.types.map(({ name }) => name),
    ...officialNames(model, resource),
    ...resource.operations.flatMap((operation) => [
      ...paramsNames(operation),
      ...pollParamsNames(model, operation),
      ...(operation.pagination && operation.client ? [operation.client.returns] : []),
    ]),
  ]),
];
