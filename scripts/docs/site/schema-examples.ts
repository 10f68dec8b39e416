import type { Example, MediaType, OpenApiDocument, Response, Schema } from '../../../src/openapi/document.ts';
import { isObject } from '../../../src/openapi/is-object.ts';
import { resolve, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import { componentName, propertiesOf, unionOf } from '../../../src/schema/walk.ts';
import { tagOf } from '../fields/shape.ts';

/** A value of each component that some example of a body or an answer contains. */
export function schemaExamples(
  document: OpenApiDocument,
  operations: readonly ResolvedOperation[],
): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { operation } of operations) {
    const answers = Object.values(operation.responses).map((response) => resolve<Response>(document, response));
    const media = [operation.requestBody?.content ?? {}, ...answers.map(({ content = {} }) => content)];
    for (const one of media.flatMap((content) => Object.values(content)))
      for (const value of valuesOf(document, one)) collect(document, one.schema, value, found);
  }
  return found;
}

const valuesOf = (document: OpenApiDocument, { examples = {} }: MediaType): unknown[] =>
  Object.values(examples).map((example) => resolve<Example>(document, example).value);

function collect(document: OpenApiDocument, schema: Schema, value: unknown, found: Map<string, unknown>): void {
  if (!isObject(value) && !Array.isArray(value)) return;
  const name = componentName(schema);
  if (name !== undefined && !found.has(name)) found.set(name, value);
  const own = resolve<Schema>(document, schema);
  if (Array.isArray(value)) {
    const items = own['items'] as Schema | undefined;
    for (const item of items ? value : []) collect(document, items as Schema, item, found);
    return;
  }
  const member = memberOf(document, own, value);
  if (member) collect(document, member, value, found);
  for (const [field, property] of Object.entries(propertiesOf(document, own)))
    if (value[field] !== undefined) collect(document, property, value[field], found);
}

/** The member of a union that a value is: told by its tag, or the only object. */
function memberOf(
  document: OpenApiDocument,
  union: Schema,
  value: Readonly<Record<string, unknown>>,
): Schema | undefined {
  const members = unionOf(union);
  const { propertyName = '' } = (union['discriminator'] ?? {}) as { propertyName?: string };
  const tagged = members.find((member) => tagOf(union, member) === value[propertyName]);
  if (propertyName !== '' && tagged) return tagged;
  const objects = members.filter((member) => resolve<Schema>(document, member)['type'] === 'object');
  return objects.length === 1 ? objects[0] : undefined;
}
