import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { mapSubschemas } from './keywords.ts';
import type { HasSchemas } from './node.ts';
import { rewriteSchemas } from './rewrite.ts';
import { membersOf, unionOf } from './walk.ts';

/**
 * Returns a copy of the document whose objects allow only properties that their schema names.
 *
 * Adds `unevaluatedProperties: false` to each schema that is applied to a value of its own. The keyword sees through
 * `$ref`, `allOf` and unions. Their members and the components themselves therefore stay unchanged, and an `allOf` can
 * still extend a component. An explicit `additionalProperties` keeps its effect, because it evaluates whatever it
 * allows; but not in a condition, which describes nothing.
 */
export const closeSchemas = (document: OpenApiDocument): OpenApiDocument =>
  rewriteSchemas(document, {
    each: withNarrowConditions,
    own: (schema) =>
      !('unevaluatedProperties' in schema) && namesProperties(document, schema)
        ? { ...schema, unevaluatedProperties: false }
        : schema,
  });

const withNarrowConditions = (schema: Schema): Schema =>
  mapSubschemas(schema, (inner, keyword) => (conditions.has(keyword) ? withoutRest(inner) : inner));

const conditions = new Set(['if', 'then', 'else']);

function withoutRest(schema: Schema): Schema {
  const { additionalProperties: rest, ...narrow } = schema;
  return mapSubschemas(rest === true ? narrow : schema, withoutRest);
}

function namesProperties(document: HasSchemas, schema: Schema, seen = new Set<object>()): boolean {
  const own = resolve<Schema>(document, schema);
  if (seen.has(own)) return false;
  seen.add(own);
  const members = [...membersOf(own, 'allOf'), ...unionOf(own)];
  return 'properties' in own || members.some((member) => namesProperties(document, member, seen));
}
