import { pointerOf } from '../openapi/json-pointer.ts';
import type { Schema } from '../openapi/document.ts';

/** The shape in which a keyword holds its subschemas. */
type Holds = 'one' | 'list' | 'map';

/**
 * What the subschemas of a keyword describe: the same value as the parent schema, or a separate value inside it. A
 * condition only constrains what is described elsewhere. A definition describes nothing until a `$ref` points to it.
 */
type Describes = 'same' | 'own' | 'condition' | 'nothing';

export interface Applicator {
  readonly holds: Holds;
  readonly describes: Describes;
}

const groups: readonly (readonly [Holds, Describes, keywords: string])[] = [
  ['list', 'same', 'allOf anyOf oneOf'],
  ['one', 'condition', 'if then else not'],
  ['map', 'condition', 'dependentSchemas'],
  ['map', 'own', 'properties patternProperties'],
  ['one', 'own', 'additionalProperties unevaluatedProperties propertyNames'],
  ['list', 'own', 'prefixItems'],
  ['one', 'own', 'items contains unevaluatedItems contentSchema'],
  ['map', 'nothing', '$defs'],
];

/**
 * Every keyword of JSON Schema 2020-12 that contains subschemas.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10
 */
export const applicators: Readonly<Record<string, Applicator>> = Object.fromEntries(
  groups.flatMap(([holds, describes, keywords]) =>
    keywords.split(' ').map((keyword) => [keyword, { holds, describes }]),
  ),
);

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A direct subschema. Boolean schemas are left out, because they contain nothing. */
export interface Subschema {
  readonly keyword: string;
  /** JSON Pointer from the parent schema. */
  readonly at: string;
  readonly schema: Schema;
}

export const subschemasOf = (schema: Schema): Subschema[] =>
  Object.keys(applicators)
    .filter((keyword) => Object.hasOwn(schema, keyword))
    .flatMap((keyword) => held(keyword, schema[keyword]));

function held(keyword: string, value: unknown): Subschema[] {
  const places: [segments: string[], schema: unknown][] =
    applicators[keyword]?.holds === 'one'
      ? [[[], value]]
      : Object.entries(value ?? {}).map(([key, schema]) => [[key], schema]);
  return places.flatMap(([segments, schema]) =>
    isSchema(schema) ? [{ keyword, at: pointerOf([keyword, ...segments]), schema }] : [],
  );
}

/** Returns a copy of a schema with its direct subschemas mapped. Anything that is not a schema is kept. */
export const mapSubschemas = (schema: Schema, map: (schema: Schema, keyword: string) => unknown): Schema =>
  mapValues(schema, (value, keyword) => {
    const one = (each: unknown): unknown => (isSchema(each) ? map(each, keyword) : each);
    const { holds } = applicators[keyword] ?? {};
    if (holds === 'map') return isSchema(value) ? mapValues(value, one) : value;
    if (holds === 'list') return Array.isArray(value) ? value.map(one) : value;
    return holds === 'one' ? one(value) : value;
  });

export const mapValues = (
  record: object,
  map: (value: unknown, key: string) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
