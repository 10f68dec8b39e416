import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { mapSubschemas, mapValues } from '../../../src/schema/keywords.ts';

/** Keywords that no TypeScript type can express. */
const beyondTypes = new Set(
  (
    'format pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength ' +
    'minItems maxItems uniqueItems minProperties maxProperties'
  ).split(' '),
);

/** A copy whose schemas state only what TypeScript types can: no bounds, integers as numbers, overlapping unions. */
export function typeShape(document: OpenApiDocument): OpenApiDocument {
  const schemas = mapValues(document.components.schemas, (schema) => shapeOf(schema as Schema));
  return { ...document, components: { ...document.components, schemas: schemas as Record<string, Schema> } };
}

function shapeOf(schema: Schema): Schema {
  const kept = Object.entries(mapSubschemas(schema, shapeOf)).filter(([keyword]) => !beyondTypes.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [typeKeyword(keyword), keyword === 'type' ? asNumbers(value) : value]),
  );
}

/** A value may match several members of a union of types. */
const typeKeyword = (keyword: string): string => (keyword === 'oneOf' ? 'anyOf' : keyword);

const asNumbers = (type: unknown): unknown =>
  Array.isArray(type) ? type.map(asNumbers) : type === 'integer' ? 'number' : type;
