import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import type { ApiModel } from '../../model/model.ts';
import { nestedTypes, type NestedType } from '../../model/nested.ts';
import { alias, declaration, descriptionOf, namespace } from '../code/declare.ts';
import { splitPart } from '../code/name-inline.ts';
import { nestedName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';

/**
 * The names of nested types in the official client, such as `ChatCompletionChunk.Choice.Delta`. They follow from the
 * schemas: from the property, and in a union from the member's constant.
 *
 * @param more types of the same file to export from the namespace, too.
 */
export function nestedNamespace(
  model: ApiModel,
  name: string,
  schema: Schema,
  scope: Scope,
  more: readonly string[] = [],
): string[] {
  const given = more.length > 0 ? [`export type { ${more.join(', ')} };`] : [];
  const component = componentName(schema);
  return toNamespace(name, [
    ...given,
    ...members(model, [name], component, nestedTypes(model.document, schema), scope),
  ]);
}

/** The parts of a component that are declared below its name, without aliases. */
export const partsNamespace = (model: ApiModel, component: string, scope: Scope): string[] =>
  toNamespace(component, members(model, [component], component, [], scope));

const toNamespace = (name: string, statements: readonly string[]): string[] =>
  statements.length > 0 ? [namespace(name, statements, 'export declare')] : [];

/** The contents of a type's namespace: declarations, and aliases of types that are declared elsewhere. */
function members(
  model: ApiModel,
  path: readonly string[],
  component: string | undefined,
  types: readonly NestedType[],
  scope: Scope,
): string[] {
  return [...byName(component === undefined ? [] : scope.partsOf(component), types)].flatMap(([name, type]) => {
    const here = [...path, name];
    const isHere = scope.declares(type.component, ...here);
    if (!isHere && !types.includes(type)) return [];
    const inner = members(model, here, type.component, type.nested, scope);
    return [
      isHere ? declared(model, name, type.component, scope) : alias(name, scope.namesInside.nameOf(type.component)),
      ...(inner.length > 0 ? [namespace(name, inner)] : []),
    ];
  });
}

/** Official names that follow from no property and no constant. */
const named: Readonly<Record<string, string>> = { AutoCodeInterpreterToolParam: 'CodeInterpreterToolAuto' };

/** A part of the component takes precedence over another type with the same name. */
function byName(parts: readonly string[], types: readonly NestedType[]): ReadonlyMap<string, NestedType> {
  const found = new Map<string, NestedType>();
  for (const type of types) {
    const name = named[type.component] ?? nestedName(type.from, type.isItem);
    if (/^[A-Z]\w*$/.test(name) && !found.has(name)) found.set(name, type);
  }
  for (const part of parts) {
    const [, name] = splitPart(part);
    if (found.get(name)?.component !== part)
      found.set(name, { from: name, isItem: false, component: part, nested: [] });
  }
  return found;
}

function declared(model: ApiModel, name: string, component: string, scope: Scope): string {
  const schema = model.schemas[component] ?? {};
  return declaration(name, schema, descriptionOf(schema), scope.namesInside);
}
