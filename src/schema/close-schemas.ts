import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { isSchema } from './walk.ts';

/**
 * Keywords whose schemas describe the same value as the schema that they stand in. `if`, `then`, `else` and `not` are left
 * as they are: they constrain what is described elsewhere, and need not name all of it.
 */
const sameValue = new Set(['allOf', 'anyOf', 'oneOf']);
/** Keywords whose schemas describe a value of their own, one or a list. */
const ownValue = new Set(['items', 'prefixItems', 'contains', 'additionalProperties', 'contentSchema']);
/** Keywords that map names to such schemas. */
const ownValues = new Set(['properties', 'patternProperties']);
/** Keys outside of schemas whose content is data, in which the word `schema` has no meaning. */
const data = new Set(['example', 'examples', 'links']);

/**
 * A copy of the document in which an object may hold only properties that its schema names.
 *
 * `unevaluatedProperties: false` is put where a schema takes on a value: under a media type, a parameter, a property,
 * `items`. It sees through `$ref`, `allOf` and unions, so their members and the components themselves stay as they
 * are, and one that is extended by an `allOf` is not closed against the extension. Written-out `additionalProperties`
 * keep their effect, because they evaluate whatever they allow.
 */
export function closeSchemas(document: OpenApiDocument): OpenApiDocument {
  const close = (schema: unknown): unknown => {
    const copy = closeInside(schema);
    return isSchema(schema) && !('unevaluatedProperties' in schema) && namesProperties(document, schema)
      ? { ...(copy as object), unevaluatedProperties: false }
      : copy;
  };

  const closeInside = (schema: unknown): unknown =>
    mapValues(schema, (value, keyword) => {
      if (ownValues.has(keyword)) return mapValues(value, close);
      if (ownValue.has(keyword)) return Array.isArray(value) ? value.map(close) : close(value);
      if (sameValue.has(keyword)) return Array.isArray(value) ? value.map(closeInside) : closeInside(value);
      return value;
    });

  const closeOutside = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(closeOutside);
    return mapValues(node, (value, key) => {
      if (data.has(key)) return value;
      if (key === 'schema') return close(value);
      return key === 'schemas' ? mapValues(value, closeInside) : closeOutside(value);
    });
  };

  return closeOutside(document) as OpenApiDocument;
}

function namesProperties(document: OpenApiDocument, schema: Schema, seen = new Set<object>()): boolean {
  const target = resolve(document, schema);
  if (seen.has(target)) return false;
  seen.add(target);
  const members = [target['allOf'], target['anyOf'], target['oneOf']].flat().filter(isSchema);
  return 'properties' in target || members.some((member) => namesProperties(document, member, seen));
}

const mapValues = (value: unknown, map: (value: unknown, key: string) => unknown): unknown =>
  isSchema(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item, key)])) : value;
