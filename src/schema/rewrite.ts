import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { applicators, isSchema, mapSubschemas, mapValues } from './keywords.ts';

/** What becomes of the schemas of a document. Each is called with a copy whose subschemas are rewritten already. */
export interface Rewrite {
  /** Any schema, the components and the members of unions included. */
  readonly each?: (schema: Schema) => Schema;
  /** A schema that is applied to a value of its own: under a media type, a parameter, a property, `items`. */
  readonly own?: (schema: Schema) => Schema;
}

/** Keys outside schemas whose content is data. The word `schema` has no meaning there. */
const data = new Set(['example', 'examples', 'links']);

const same = (schema: Schema): Schema => schema;

/**
 * Returns a copy of the document with its schemas rewritten. Conditions stay unchanged: they constrain what is
 * described elsewhere.
 */
export function rewriteSchemas(document: OpenApiDocument, { each = same, own = same }: Rewrite): OpenApiDocument {
  const rewrite = (schema: Schema): Schema =>
    each(
      mapSubschemas(schema, (inner, keyword) => {
        const describes = applicators[keyword]?.describes;
        if (describes === 'own') return own(rewrite(inner));
        return describes === 'same' ? rewrite(inner) : inner;
      }),
    );

  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (!isSchema(node)) return node;
    return mapValues(node, (value, key) => {
      if (data.has(key)) return value;
      if (key === 'schema' && isSchema(value)) return own(rewrite(value));
      if (key === 'schemas' && isSchema(value)) return mapValues(value, (component) => rewrite(component as Schema));
      return visit(value);
    });
  };

  return visit(document) as OpenApiDocument;
}
