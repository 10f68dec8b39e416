import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { applicators, isSchema, mapSubschemas, mapValues } from './keywords.ts';
import type { HasSchemas } from './node.ts';
import { membersOf, unionOf } from './walk.ts';

/** Keys outside schemas whose content is data. The word `schema` has no meaning there. */
const data = new Set(['example', 'examples', 'links']);

/**
 * Returns a copy of the document whose objects allow only properties that their schema names.
 *
 * Adds `unevaluatedProperties: false` to each schema that is applied to a value of its own: under a media type, a
 * parameter, a property, `items`. The keyword sees through `$ref`, `allOf` and unions. Their members and the components
 * themselves therefore stay unchanged, and an `allOf` can still extend a component. An explicit `additionalProperties`
 * keeps its effect, because it evaluates whatever it allows. Conditions stay unchanged: they constrain what is
 * described elsewhere and need not name every property.
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
