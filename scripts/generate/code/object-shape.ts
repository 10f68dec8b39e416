import type { Schema } from '../../../src/openapi/document.ts';
import { componentName, membersOf } from '../../../src/schema/walk.ts';
import { hasShapes, type Schemas } from './schema-input.ts';

/** An object type whose fields are known, so an interface can declare it. */
export interface ObjectShape {
  /** Components that it extends. */
  readonly bases: readonly string[];
  readonly properties: Schemas;
  readonly required: ReadonlySet<string>;
  /** Whether the object allows unknown fields. */
  readonly isOpen: boolean;
}

/** Undefined for any other schema, such as a union. */
export function objectOf(schema: Schema, schemas: Schemas): ObjectShape | undefined {
  if (hasShapes(schema, 'oneOf') || hasShapes(schema, 'anyOf')) return undefined;
  const parts = membersOf(schema, 'allOf').map((part) => partOf(part, schemas));
  const own = parts.length > 0 && !('properties' in schema) ? requiring(schema) : ownShape(schema);
  const shape = [...parts, own].reduce(joined, requiring({}));
  return shape && restated(shape, schemas);
}

const requiring = ({ required = [] }: Schema): ObjectShape => ({
  bases: [],
  properties: {},
  required: new Set(required as readonly string[]),
  isOpen: false,
});

/** With the fields of its bases that only it requires. */
function restated(shape: ObjectShape, schemas: Schemas): ObjectShape {
  const inherited = [...shape.required]
    .filter((name) => !(name in shape.properties))
    .flatMap((name) => shape.bases.flatMap((base) => optionalOf(base, name, schemas)).slice(0, 1));
  return { ...shape, properties: { ...Object.fromEntries(inherited), ...shape.properties } };
}

/** A field that a component, or what it extends, has and does not require. */
function optionalOf(component: string, name: string, schemas: Schemas): (readonly [string, Schema])[] {
  const shape = objectOf(schemas[component] ?? {}, schemas);
  const field = shape?.properties[name];
  if (field) return shape.required.has(name) ? [] : [[name, field]];
  return shape?.bases.flatMap((base) => optionalOf(base, name, schemas)) ?? [];
}

const partOf = (schema: Schema, schemas: Schemas): ObjectShape | undefined => {
  const component = componentName(schema);
  if (!component) return objectOf(schema, schemas);
  const isObject = objectOf(schemas[component] ?? {}, schemas) !== undefined;
  return isObject ? { ...requiring({}), bases: [component] } : undefined;
};

function ownShape(schema: Schema): ObjectShape | undefined {
  const { type, properties, additionalProperties } = schema;
  if (![type].flat().includes('object') || properties === undefined || isNode(additionalProperties)) return undefined;
  return { ...requiring(schema), properties: properties as Schemas, isOpen: additionalProperties === true };
}

/** Fields of the second shape override those of the first. */
const joined = (a: ObjectShape | undefined, b: ObjectShape | undefined): ObjectShape | undefined =>
  a &&
  b && {
    bases: [...a.bases, ...b.bases],
    properties: { ...a.properties, ...b.properties },
    required: new Set([...a.required, ...b.required]),
    isOpen: a.isOpen || b.isOpen,
  };

const isNode = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * A component with its own fields and the added ones, for a type that repeats the fields instead of extending the
 * component.
 */
export function writtenOut(component: string, schemas: Schemas, ...added: readonly Schema[]): Schema {
  const schema = schemas[component] ?? {};
  const { description, required } = schema;
  const parts = 'allOf' in schema ? membersOf(schema, 'allOf') : [schema];
  return {
    ...(description !== undefined && { description }),
    ...('allOf' in schema && required !== undefined && { required }),
    allOf: [...parts, ...added],
  };
}
