import { StructureKind, type StatementStructures } from 'ts-morph';
import type { ApiModel, ResourceModel, TypeModel } from '../../model/model.ts';
import { componentName } from '../../../src/schema/walk.ts';
import { declaredName, escapeJsDoc } from '../code/escape.ts';
import { convenienceOf } from './conveniences.ts';
import { nestedNamespace } from './nested-types.ts';
import { fieldsOf, propertyOf, type Property } from './properties.ts';
import type { Scope } from '../code/scope.ts';
import { isPlainObject, typeText } from '../code/type-text.ts';

/** The names that the official client gives to schemas of this resource. Objects become interfaces: cheap to check. */
export const publicTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): StatementStructures[] =>
  resource.types.flatMap((type) => [
    declareType(model, resource, type, scope),
    ...nestedNamespace(model, type.name, type.schema, scope),
  ]);

function declareType(model: ApiModel, resource: ResourceModel, type: TypeModel, scope: Scope): StatementStructures {
  const { name, schema } = type;
  const component = componentName(schema);
  const text = component ? scope.schemaOf(component) : typeText(schema, scope.nameOf);
  const description = (component ? model.schemas[component] : schema)?.['description'];
  const common = {
    name: declaredName(name, 'The type name'),
    isExported: true,
    leadingTrivia: '\n',
    docs: [typeof description === 'string' ? escapeJsDoc(description) : answerDoc(model, resource, name)],
  };
  if (component && isPlainObject(schema, model.schemas)) {
    const added = convenienceOf(resource.path, name);
    const properties = added ? [{ name: added.name, type: added.type, docs: [added.doc] }] : [];
    const narrowed = type.narrowed ? [narrowedProperty(type.narrowed, scope)] : [];
    return { kind: StructureKind.Interface, ...common, extends: [text], properties: [...properties, ...narrowed] };
  }
  const fields = fieldsOf(model, schema, scope);
  if (fields) return { kind: StructureKind.Interface, ...common, properties: fields };
  return { kind: StructureKind.TypeAlias, ...common, type: text };
}

/** What is known of a property once the field of the request that decides on it has a value. */
const narrowedProperty = ({ property, schema, by }: NonNullable<TypeModel['narrowed']>, scope: Scope): Property => {
  const isOnTheWay = (component: string): boolean => by.steps.some((step) => step.component === component);
  const nameOf = (component: string): string => scope.nameOf(component) + (isOnTheWay(component) ? by.suffix : '');
  return propertyOf(
    { property, schema, required: true, description: String(schema['description'] ?? ''), deprecated: false },
    { nameOf },
  );
};

/** What has no description of its own is told by what answers it. */
function answerDoc(model: ApiModel, { path }: ResourceModel, name: string): string {
  const answering = model.operations.find(
    ({ client }) => client?.resource === path.join('.') && client.returns === name,
  );
  return answering ? `What \`client.${path.join('.')}.${answering.client?.methods[0]}\` answers.` : '';
}

/** A named page for each list. */
export function pageTypes(model: ApiModel, resource: ResourceModel, scope: Scope): StatementStructures[] {
  const pages = new Map<string, StatementStructures[]>();
  for (const { client, pagination, answer } of resource.operations) {
    if (!client || !pagination || answer.kind !== 'json') continue;
    const name = declaredName(client.returns, 'The type name');
    const page = {
      kind: StructureKind.TypeAlias as const,
      name,
      isExported: true,
      leadingTrivia: '\n',
      type: `${scope.core('Page')}<${typeText(pagination.item, scope.nameOf)}, ${typeText(answer.schema, scope.nameOf)}>`,
      docs: [`A page of \`client.${client.resource}.${client.methods.at(-1)}\`.`],
    };
    // What is called a page has its parts named with the items.
    pages.set(name, [page, ...(name.endsWith('Page') ? [] : nestedNamespace(model, name, answer.schema, scope))]);
  }
  return [...pages.values()].flat();
}
