import type { OpenApiDocument } from '../../../src/openapi/document.ts';

/** Keywords that tell values of one type apart by what no TypeScript type says. */
const beyondTypes = new Set(
  (
    'format pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength ' +
    'minItems maxItems uniqueItems minProperties maxProperties'
  ).split(' '),
);

/** A copy whose schemas say only what TypeScript's types can: no bounds, integers are numbers, unions overlap. */
export function typeShape(document: OpenApiDocument): OpenApiDocument {
  return { ...document, components: { ...document.components, schemas: shapeOfEach(document.components.schemas) } };
}

const shapeOfEach = <T extends object>(named: T): T =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, shapeOf(schema)])) as T;

function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !beyondTypes.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [typeKeyword(keyword), shapeOfKeyword(keyword, value)]));
}

function shapeOfKeyword(keyword: string, value: unknown): unknown {
  if (keyword === 'type') return Array.isArray(value) ? value.map(asNumber) : asNumber(value);
  if (['enum', 'const', 'default', 'example', 'examples'].includes(keyword)) return value;
  // Names of properties are no keywords.
  return keyword === 'properties' || keyword === 'patternProperties' ? shapeOfEach(value as object) : shapeOf(value);
}

/** A value may belong to several members of a union of types. */
const typeKeyword = (keyword: string): string => (keyword === 'oneOf' ? 'anyOf' : keyword);

const asNumber = (type: unknown): unknown => (type === 'integer' ? 'number' : type);
