import {
  StructureKind,
  type ExportDeclarationStructure,
  type ModuleDeclarationStructure,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import type { ApiModel } from '../../model/model.ts';
import { nestedTypes, type NestedType, type Step, type Way } from '../../model/nested.ts';
import { literal } from '../code/escape.ts';
import { nestedName } from '../code/names.ts';
import type { Scope } from '../code/scope.ts';

/**
 * The names that the official client gives to parts of a type, such as `ChatCompletionChunk.Choice.Delta`. They are
 * told by the schemas alone, as in the official client: by property, and in a union by the constant of the member.
 *
 * @param more types of the same file that it has, too.
 */
export function nestedNamespace(
  model: ApiModel,
  name: string,
  schema: Schema,
  scope: Scope,
  more: readonly string[] = [],
): ModuleDeclarationStructure[] {
  const parts = namespaceOf(nestedTypes(schema, { components: model }), name, scope);
  const given: ExportDeclarationStructure[] =
    more.length > 0 ? [{ kind: StructureKind.ExportDeclaration, isTypeOnly: true, namedExports: [...more] }] : [];
  if (given.length + parts.length === 0) return [];
  return [{ ...module(name, [...given, ...parts]), hasDeclareKeyword: true, leadingTrivia: '\n' }];
}

type Statement = TypeAliasDeclarationStructure | ModuleDeclarationStructure | ExportDeclarationStructure;

function namespaceOf(types: readonly NestedType[], root: string, scope: Scope): Statement[] {
  const named = new Map<string, NestedType>();
  for (const type of types) {
    const name = nestedName(type.from, type.isItem);
    if (/^[A-Z]\w*$/.test(name) && !named.has(name)) named.set(name, type);
  }
  return [...named].flatMap(([name, type]) => {
    const inner = namespaceOf(type.nested, root, scope);
    return [alias(name, textOf(type, root, scope)), ...(inner.length > 0 ? [module(name, inner)] : [])];
  });
}

/** Rooted at a schema of `types.ts`: no name of the namespace can stand before that. */
function textOf({ schema, way }: NestedType, root: string, scope: Scope): string {
  const component = componentName(schema);
  return component ? scope.schemaOf(component) : along(way, root, scope);
}

const along = ({ component, steps }: Way, root: string, scope: Scope): string =>
  steps.reduce(stepped, component ? scope.schemaOf(component) : root);

function stepped(text: string, step: Step): string {
  if ('property' in step) return `NonNullable<${text}[${literal(step.property)}]>`;
  if ('items' in step) return `${text}[number]`;
  return `Extract<${text}, { ${step.tag}: ${literal(step.value)} }>`;
}

const alias = (name: string, type: string): TypeAliasDeclarationStructure => ({
  kind: StructureKind.TypeAlias,
  name,
  isExported: true,
  type,
});

const module = (name: string, statements: Statement[]): ModuleDeclarationStructure => ({
  kind: StructureKind.Module,
  name,
  isExported: true,
  statements,
});
