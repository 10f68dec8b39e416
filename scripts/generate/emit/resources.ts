import { StructureKind, type ClassDeclarationStructure, type PropertyDeclarationStructure } from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../code/file.ts';
import { helpedModule, resourceModule } from '../code/modules.ts';
import { pascalCase } from '../code/names.ts';
import { print } from '../code/print.ts';
import type { DeclaredTypes } from '../code/declared-types.ts';
import { Scope } from '../code/scope.ts';
import { carriesHelpers, helperMethodsOf } from './helper-methods.ts';
import { sendingMethodsOf } from './methods.ts';
import { officialTypes } from './official-names.ts';
import { paramsTypes } from './params.ts';
import { childrenOf, classDoc, resourceDoc } from './resource-doc.ts';
import { pageTypes, publicTypes } from './public-types.ts';

/** `client/resources/…`: one file per resource, with its public types and the class of its methods. */
export const emitResources = (model: ApiModel, types: DeclaredTypes): readonly GeneratedFile[] =>
  model.resources.map((resource) => emitResource(model, resource, types));

function emitResource(model: ApiModel, resource: ResourceModel, types: DeclaredTypes): GeneratedFile {
  const path = resourceModule(resource.path);
  const scope = new Scope(path, types);
  const body = [
    ...publicTypes(model, resource, scope),
    ...officialTypes(model, resource, scope),
    ...pageTypes(model, resource, scope),
    ...paramsTypes(model, resource, scope),
    ...(hasClass(resource) ? [classOf(model, resource, scope)] : []),
  ];
  return print(path, { statements: [...scope.imports.toStructures(), ...body] });
}

/** `client/with-helpers/…`: the classes of resources that have helpers, or have them below. They extend those without. */
export const emitHelped = (model: ApiModel, types: DeclaredTypes): readonly GeneratedFile[] =>
  model.resources.filter(carriesHelpers).map((resource) => {
    const path = helpedModule(resource.path);
    const scope = new Scope(path, types);
    const own = helpedClassOf(model, resource, scope);
    return print(path, { statements: [...scope.imports.toStructures(), own] });
  });

/** `shared` contains only types. */
export const hasClass = ({ operations, children }: ResourceModel): boolean =>
  operations.length > 0 || children.length > 0;

const className = ({ path }: ResourceModel): string => pascalCase(path.at(-1) ?? '');

/** A child resource, and its class as a static member, which libraries patch. */
const propertiesOf = (
  { path }: ResourceModel,
  child: string,
  doc: string,
  hasOverrideKeyword: boolean,
): PropertyDeclarationStructure[] => [
  {
    kind: StructureKind.Property,
    name: pascalCase(path.at(-1) ?? ''),
    isStatic: true,
    isReadonly: true,
    hasOverrideKeyword,
    docs: [`The class of \`client.${path.join('.')}\`.`],
    initializer: child,
  },
  {
    kind: StructureKind.Property,
    name: path.at(-1) ?? '',
    isReadonly: true,
    hasOverrideKeyword,
    docs: [doc],
    initializer: `new ${child}(this._client)`,
  },
];

const classOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClassDeclarationStructure => ({
  ...classNamed(model, resource),
  extends: scope.run('APIResource'),
  properties: childrenOf(model, resource).flatMap((child) => {
    const own = scope.imports.value(resourceModule(child.path), className(child));
    return propertiesOf(child, own, resourceDoc(model, child), false);
  }),
  methods: sendingMethodsOf(model, resource, scope).map(({ structure }) => structure),
});

const helpedClassOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClassDeclarationStructure => ({
  ...classNamed(model, resource),
  extends: scope.imports.value(resourceModule(resource.path), className(resource), `Plain${className(resource)}`),
  properties: childrenOf(model, resource)
    .filter(carriesHelpers)
    .flatMap((child) => {
      const own = scope.imports.value(helpedModule(child.path), className(child));
      return propertiesOf(child, own, resourceDoc(model, child), true);
    }),
  methods: helperMethodsOf(resource, scope).map(({ structure }) => structure),
});

const classNamed = (model: ApiModel, resource: ResourceModel): ClassDeclarationStructure => ({
  kind: StructureKind.Class,
  name: className(resource),
  isExported: true,
  leadingTrivia: '\n',
  docs: [classDoc(model, resource)],
});
