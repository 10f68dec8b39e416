import { StructureKind, type StatementStructures } from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { Schema } from '../../../src/contract/openapi/document.ts';
import { componentName } from '../../../src/contract/openapi/schemas.ts';
import { declaredName, escapeJsDoc } from '../escape.ts';
import { convenienceOf } from './conveniences.ts';
import type { Scope } from '../scope.ts';
import { isPlainObject, typeText } from '../type-text.ts';

/** The names that the official client gives to schemas of this resource. Objects become interfaces: cheap to check. */
export const publicTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): StatementStructures[] =>
  resource.types.map(({ name, schema }) => declareType(model, resource, name, schema, scope));

function declareType(
  model: ApiModel,
  resource: ResourceModel,
  name: string,
  schema: Schema,
  scope: Scope,
): StatementStructures {
  const component = componentName(schema);
  const text = component ? scope.schemaOf(component) : typeText(schema, scope.nameOf);
  const description = (component ? model.schemas[component] : schema)?.['description'];
  const common = {
    name: declaredName(name, 'The type name'),
    isExported: true,
    leadingTrivia: '\n',
    docs: typeof description === 'string' ? [escapeJsDoc(description)] : [],
  };
  if (component && isPlainObject(schema, model.schemas)) {
    const added = convenienceOf(resource.path, name);
    const properties = added ? [{ name: added.name, type: added.type, docs: [added.doc] }] : [];
    return { kind: StructureKind.Interface, ...common, extends: [text], properties };
  }
  return { kind: StructureKind.TypeAlias, ...common, type: text };
}

/** A named page for each list. */
export function pageTypes(resource: ResourceModel, scope: Scope): StatementStructures[] {
  const pages = new Map<string, string>();
  for (const { client, pagination, answer } of resource.operations) {
    if (!client || !pagination || answer.kind !== 'json') continue;
    const body = typeText(answer.schema, scope.nameOf);
    pages.set(client.returns, `Page<${typeText(pagination.item, scope.nameOf)}, ${body}>`);
  }
  return [...pages].map(([name, type]) => ({
    kind: StructureKind.TypeAlias,
    name: declaredName(name, 'The type name'),
    isExported: true,
    leadingTrivia: '\n',
    type,
  }));
}
