import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { applicators, isSchema, mapSubschemas, mapValues } from './keywords.ts';
import type { HasSchemas } from './node.ts';
import { membersOf, unionOf } from './walk.ts';

/** Keys outside of schemas whose content is data, in which the word `schema` has no meaning. */
const data = new Set(['example', 'examples', 'links']);

/**
 * A copy of the document in which an object may hold only properties that its schema names.
 *
 * `unevaluatedProperties: false` is put where a schema takes on a value: under a media type, a parameter, a property,
 * `items`. It sees through `$ref`, `allOf` and unions, so their members and the components themselves stay as they
 * are, and one that is extended by an `allOf` is not closed against the extension. Written-out `additionalProperties`
 * keep their effect, because they evaluate whatever they allow. Conditions are left as they are: they constrain what is
 * described elsewhere, and need not name all of it.
 */
export function closeSchemas(document: OpenApiDocument): OpenApiDocument {
  const close = (schema: Schema): Schema => {
    const copy = closeInside(schema);
    return !('unevaluatedProperties' in schema) && namesProperties(document, schema)
      ? { ...copy, unevaluatedProperties: false }
      : copy;
  };

  const closeInside = (schema: Schema): Schema =>
    mapSubschemas(schema, (each, keyword) => {
      const describes = applicators[keyword]?.describes;
      if (describes === 'own') return close(each);
      return describes === 'same' ? closeInside(each) : each;
    });

  const closeOutside = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(closeOutside);
    if (!isSchema(node)) return node;
    return mapValues(node, (value, key) => {
      if (data.has(key)) return value;
      if (key === 'schema' && isSchema(value)) return close(value);
      if (key === 'schemas' && isSchema(value)) return mapValues(value, (each) => closeInside(each as Schema));
      return closeOutside(value);
    });
  };

  return closeOutside(document) as OpenApiDocument;
}

function namesProperties(document: HasSchemas, schema: Schema, seen = new Set<object>()): boolean {
  const own = resolve<Schema>(document, schema);
  if (seen.has(own)) return false;
  seen.add(own);
  const members = [...membersOf(own, 'allOf'), ...unionOf(own)];
  return 'properties' in own || members.some((member) => namesProperties(document, member, seen));
}
