import type { Schema } from '../../../src/openapi/document.ts';
import { componentName, membersOf } from '../../../src/schema/walk.ts';
import { hasShapes, type Schemas } from './schema-input.ts';

/** An object type whose fields are known, so an interface can declare it. */
export interface ObjectShape {
  /** Components that it extends. */
  readonly bases: readonly string[];
  readonly properties: Schemas;
  readonly required: ReadonlySet<string>;
  /** Whether fields are allowed that it does not name. */
  readonly isOpen: boolean;
}

/** Undefined if the schema is something else, such as a union. */
export function objectOf(schema: Schema, schemas: Schemas): ObjectShape | undefined {
  if (hasShapes(schema, 'oneOf') || hasShapes(schema, 'anyOf')) return undefined;
  const parts = membersOf(schema, 'allOf').map((part) => partOf(part, schemas));
  const own = parts.length > 0 && !('properties' in schema) ? [] : [ownShape(schema)];
  return [...parts, ...own].reduce(joined, { bases: [], properties: {}, required: new Set(), isOpen: false });
}

const partOf = (schema: Schema, schemas: Schemas): ObjectShape | undefined => {
  const component = componentName(schema);
  if (!component) return objectOf(schema, schemas);
  const isObject = objectOf(schemas[component] ?? {}, schemas) !== undefined;
  return isObject ? { bases: [component], properties: {}, required: new Set(), isOpen: false } : undefined;
};

function ownShape(schema: Schema): ObjectShape | undefined {
  const { type, properties, required = [], additionalProperties } = schema;
  if (![type].flat().includes('object') || properties === undefined || isNode(additionalProperties)) return undefined;
  return {
    bases: [],
    properties: properties as Schemas,
    required: new Set(required as readonly string[]),
    isOpen: additionalProperties === true,
  };
}

/** Fields of the second replace those of the first. */
const joined = (a: ObjectShape | undefined, b: ObjectShape | undefined): ObjectShape | undefined =>
  a &&
  b && {
    bases: [...a.bases, ...b.bases],
    properties: { ...a.properties, ...b.properties },
    required: new Set([...a.required, ...b.required]),
    isOpen: a.isOpen || b.isOpen,
  };

const isNode = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** A component with its own fields and the added ones, for a type that repeats the fields and does not extend the component. */
export function writtenOut(component: string, schemas: Schemas, ...added: readonly Schema[]): Schema {
  const schema = schemas[component] ?? {};
  const parts = 'allOf' in schema ? membersOf(schema, 'allOf') : [schema];
  return { ...('description' in schema && { description: schema['description'] }), allOf: [...parts, ...added] };
}
