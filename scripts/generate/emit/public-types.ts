import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import type { ApiModel, ResourceModel, TypeModel } from '../../model/model.ts';
import { alias, declaration, descriptionOf, typeText } from '../code/declare.ts';
import type { TypeNames } from '../code/schema-input.ts';
import { declaredName } from '../code/escape.ts';
import { writtenOut } from '../code/object-shape.ts';
import type { Scope } from '../code/scope.ts';
import { convenienceOf } from '../code/conveniences.ts';
import { nestedNamespace } from './nested-types.ts';

/** The names that the official client gives to the schemas of this resource. */
export const publicTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): string[] =>
  resource.types.flatMap((type) =>
    isOf(resource, type, scope)
      ? [scope.reexport(componentName(type.schema) ?? '', declaredName(type.name, 'The type name'))]
      : [declareType(model, resource, type, scope), ...nestedNamespace(model, type.name, type.schema, scope)],
  );

/** Whether a public type is a component, which `types.ts` declares with all its parts. */
function isOf({ path }: ResourceModel, { name, schema }: TypeModel, scope: Scope): boolean {
  const known = scope.publicType(componentName(schema) ?? '');
  return known?.name === name && known.resource.join('.') === path.join('.');
}

function declareType(model: ApiModel, resource: ResourceModel, type: TypeModel, scope: Scope): string {
  const name = declaredName(type.name, 'The type name');
  const component = componentName(type.schema);
  const schema = model.schemas[component ?? ''] ?? type.schema;
  const docs = descriptionOf(schema) || answerDoc(model, resource, name);
  if (!component) return declaration(name, schema, docs, scope.names);
  const added = addedFields(resource, type);
  return added
    ? declaration(name, writtenOut(component, model.schemas, added), docs, narrowedNames(type, scope))
    : alias(name, scope.names.nameOf(component), docs);
}

/** The fields that a public type adds to its component or narrows. */
function addedFields({ path }: ResourceModel, { name, narrowed }: TypeModel): Schema | undefined {
  const convenience = convenienceOf(path, name);
  if (convenience) return convenience;
  if (!narrowed) return undefined;
  return { type: 'object', properties: { [narrowed.property]: narrowed.schema }, required: [narrowed.property] };
}

/** The narrower schema of a property for each value of the deciding request field. */
function narrowedNames({ narrowed }: TypeModel, scope: Scope): TypeNames {
  const isOnTheWay = (component: string): boolean =>
    narrowed?.by.steps.some((step) => step.component === component) ?? false;
  const nameOf = (component: string): string =>
    isOnTheWay(component)
      ? `${scope.publicNames.nameOf(component)}${narrowed?.by.suffix}`
      : scope.names.nameOf(component);
  return { ...scope.names, nameOf };
}

/** The fallback description of a type: the method that returns it. */
function answerDoc(model: ApiModel, { path }: ResourceModel, name: string): string {
  const answering = model.operations.find(
    ({ client }) => client?.resource === path.join('.') && client.returns === name,
  );
  return answering ? `The result of \`client.${path.join('.')}.${answering.client?.methods[0]}\`.` : '';
}

/** A named page type per list. */
export function pageTypes(model: ApiModel, resource: ResourceModel, scope: Scope): string[] {
  const pages = new Map<string, string[]>();
  for (const { client, pagination, answer } of resource.operations) {
    if (!client || !pagination || answer.kind !== 'json') continue;
    const name = declaredName(client.returns, 'The type name');
    const docs = `A page of \`client.${client.resource}.${client.methods.at(-1)}\`.`;
    const methods = `${scope.core('PageMethods')}<${typeText(pagination.item, scope.publicNames)}>`;
    // Repeats the fields of the body, so that "go to type definition" on a page shows them.
    const body = writtenOut(componentName(answer.schema) ?? '', model.schemas);
    const page = declaration(name, body, docs, scope.names, [methods]);
    // If the body itself is named a page, its parts are declared with the items.
    pages.set(name, [page, ...(name.endsWith('Page') ? [] : nestedNamespace(model, name, answer.schema, scope))]);
  }
  return [...pages.values()].flat();
}
