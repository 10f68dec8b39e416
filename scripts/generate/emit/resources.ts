import { StructureKind, type ClassDeclarationStructure, type PropertyDeclarationStructure } from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { GeneratedFile } from '../code/file.ts';
import { resourceModule } from '../code/modules.ts';
import { pascalCase } from '../code/names.ts';
import { print } from '../code/print.ts';
import type { DeclaredTypes } from '../code/declared-types.ts';
import { Scope } from '../code/scope.ts';
import { methodsOf } from './methods.ts';
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

/** `shared` contains only types. */
export const hasClass = ({ operations, children }: ResourceModel): boolean =>
  operations.length > 0 || children.length > 0;

const className = ({ path }: ResourceModel): string => pascalCase(path.at(-1) ?? '');

/** A child resource, and its class as a static member, which libraries patch. */
const propertiesOf = (path: readonly string[], child: string, doc: string): PropertyDeclarationStructure[] => [
  {
    kind: StructureKind.Property,
    name: pascalCase(path.at(-1) ?? ''),
    isStatic: true,
    isReadonly: true,
    docs: [`The class of \`client.${path.join('.')}\`.`],
    initializer: child,
  },
  {
    kind: StructureKind.Property,
    name: path.at(-1) ?? '',
    isReadonly: true,
    docs: [doc],
    initializer: `new ${child}(this._client)`,
  },
];

const classOf = (model: ApiModel, resource: ResourceModel, scope: Scope): ClassDeclarationStructure => ({
  kind: StructureKind.Class,
  name: className(resource),
  isExported: true,
  leadingTrivia: '\n',
  docs: [classDoc(model, resource)],
  extends: scope.run('APIResource'),
  properties: childrenOf(model, resource).flatMap((inner) => {
    const child = scope.imports.value(resourceModule(inner.path), className(inner));
    return propertiesOf(inner.path, child, resourceDoc(model, inner));
  }),
  methods: methodsOf(model, resource, scope).map(({ structure }) => structure),
});
