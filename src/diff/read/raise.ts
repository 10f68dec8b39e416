import { methods, type Method, type OpenApiDocument, type Schema } from '../../openapi/document.ts';
import { isSchema, mapSubschemas, mapValues } from '../../schema/keywords.ts';

/** The document with every part that Concord reads; one of OpenAPI 3.0 in the words of 3.1. */
export function raised(document: OpenApiDocument): OpenApiDocument {
  const { components, ...rest } = document.openapi.startsWith('3.0')
    ? (raiseNode(document) as OpenApiDocument)
    : document;
  const stated = rest.info as { readonly title?: string; readonly version?: unknown } | undefined;
  const info = { ...stated, title: stated?.title ?? '', version: String(stated?.version ?? '') };
  const empty = { schemas: {}, responses: {}, parameters: {}, headers: {}, examples: {}, securitySchemes: {} };
  return { ...rest, info, paths: withResponses(rest.paths ?? {}), components: { ...empty, ...components } };
}

/** An operation need not describe responses. */
const withResponses = (paths: OpenApiDocument['paths']): OpenApiDocument['paths'] =>
  mapValues(paths, (item) =>
    mapValues(item as object, (value, key) =>
      methods.includes(key as Method) ? { responses: {}, ...(value as object) } : value,
    ),
  ) as OpenApiDocument['paths'];

/** Keys outside schemas whose content is data. */
const data = new Set(['example', 'examples', 'value', 'links']);

function raiseNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(raiseNode);
  if (!isSchema(node)) return node;
  return mapValues(node, (value, key) => {
    if (data.has(key)) return value;
    if (key === 'schema' && isSchema(value)) return raiseSchema(value);
    if (key === 'schemas' && isSchema(value))
      return mapValues(value, (each) => (isSchema(each) ? raiseSchema(each) : each));
    return raiseNode(value);
  });
}

/** @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0 */
function raiseSchema(schema: Schema): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref } as Schema;
  const { nullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = mapSubschemas(
    schema,
    raiseSchema,
  ) as Schema;
  const bounds = {
    ...bound(rest, 'minimum', 'exclusiveMinimum', exclusiveMinimum),
    ...bound(rest, 'maximum', 'exclusiveMaximum', exclusiveMaximum),
  };
  const plain = { ...rest, ...bounds, ...(example !== undefined && { examples: [example] }) } as Record<
    string,
    unknown
  >;
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const)
    if (exclusive in bounds && schema[exclusive] === true) delete plain[inclusive];
  return (nullable === true ? withNull(plain as Schema) : plain) as Schema;
}

/** In 3.0 an exclusive bound is a flag beside the bound. */
function bound(schema: object, inclusive: string, exclusive: string, flag: unknown): Record<string, unknown> {
  if (typeof flag === 'number') return { [exclusive]: flag };
  const value = (schema as Record<string, unknown>)[inclusive];
  return flag === true && value !== undefined ? { [exclusive]: value } : {};
}

function withNull(schema: Schema): unknown {
  const { type, enum: values, ...rest } = schema;
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] };
  const withValues = Array.isArray(values) ? { enum: values.includes(null) ? values : [...values, null] } : {};
  return { ...rest, ...withValues, type: [type, 'null'].flat() };
}
