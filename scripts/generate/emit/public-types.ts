import { StructureKind, type StatementStructures } from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { Schema } from '../../../src/contract/openapi/document.ts';
import { componentName } from '../../../src/contract/openapi/schemas.ts';
import { declaredName, escapeJsDoc } from '../escape.ts';
import { convenienceOf } from './conveniences.ts';
import { fieldsOf } from './properties.ts';
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
    docs: [typeof description === 'string' ? escapeJsDoc(description) : answerDoc(model, resource, name)],
  };
  if (component && isPlainObject(schema, model.schemas)) {
    const added = convenienceOf(resource.path, name);
    const properties = added ? [{ name: added.name, type: added.type, docs: [added.doc] }] : [];
    return { kind: StructureKind.Interface, ...common, extends: [text], properties };
  }
  const fields = fieldsOf(model, schema, scope);
  if (fields) return { kind: StructureKind.Interface, ...common, properties: fields };
  return { kind: StructureKind.TypeAlias, ...common, type: text };
}

/** What has no description of its own is told by what answers it. */
function answerDoc(model: ApiModel, { path }: ResourceModel, name: string): string {
  const answering = model.operations.find(
    ({ client }) => client?.resource === path.join('.') && client.returns === name,
  );
  return answering ? `What \`client.${path.join('.')}.${answering.client?.methods[0]}\` answers.` : '';
}

/** A named page for each list. */
export function pageTypes(resource: ResourceModel, scope: Scope): StatementStructures[] {
  const pages = new Map<string, { readonly type: string; readonly docs: string[] }>();
  for (const { client, pagination, answer } of resource.operations) {
    if (!client || !pagination || answer.kind !== 'json') continue;
    const body = typeText(answer.schema, scope.nameOf);
    const type = `Page<${typeText(pagination.item, scope.nameOf)}, ${body}>`;
    pages.set(client.returns, { type, docs: [`A page of \`client.${client.resource}.${client.methods.at(-1)}\`.`] });
  }
  return [...pages].map(([name, page]) => ({
    kind: StructureKind.TypeAlias,
    name: declaredName(name, 'The type name'),
    isExported: true,
    leadingTrivia: '\n',
    ...page,
  }));
}
