import type { Schema } from '../../../src/openapi/document.ts';
import { componentName, membersOf } from '../../../src/schema/walk.ts';

export type Schemas = Readonly<Record<string, Schema>>;

/** What one file calls the types that it does not write out. */
export interface TypeNames {
  /** Every component. */
  readonly schemas: Schemas;
  /** The type of a component, without the null that it may also be. */
  nameOf(component: string): string;
  /** The type of a file's bytes. */
  fileType(): string;
}

/** The keyword that says how a type is written. openapi-typescript passes it on with the schema. */
export const typeKey = 'x-type';

// A type of its own, because only then is the schema passed on.
const written = (type: string): Schema => ({ type: 'object', [typeKey]: type });

/**
 * A schema as openapi-typescript is given it:
 *
 * - what it refers to stands there by name;
 * - without `discriminator`, and the `type` beside it: every member has its tag as a required constant, and
 *   openapi-typescript would rewrite the members instead of trusting them;
 * - without unions of mere conditions, such as which fields come together: they say nothing about types.
 */
export function schemaInput(schema: Schema, names: TypeNames): Schema {
  const component = componentName(schema);
  if (component) {
    const named = written(names.nameOf(component));
    return isNullable(names.schemas[component] ?? {}) ? { anyOf: [named, { type: 'null' }] } : named;
  }
  if (schema['format'] === 'binary') return written(names.fileType());
  const inside = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? schemaInput(value as Schema, names) : value;
  const members = (keyword: 'allOf' | 'anyOf' | 'oneOf') => membersOf(schema, keyword).map(inside);
  const properties = Object.entries((schema['properties'] ?? {}) as Schemas);
  return Object.fromEntries(
    Object.entries({
      type: 'discriminator' in schema ? undefined : schema['type'],
      enum: schema['enum'],
      const: schema['const'],
      required: schema['required'],
      properties: properties.length > 0 ? Object.fromEntries(properties.map(([k, v]) => [k, inside(v)])) : undefined,
      additionalProperties: inside(schema['additionalProperties']),
      items: inside(schema['items']),
      allOf: 'allOf' in schema ? members('allOf') : undefined,
      oneOf: hasShapes(schema, 'oneOf') ? members('oneOf') : undefined,
      anyOf: hasShapes(schema, 'anyOf') ? members('anyOf') : undefined,
    }).filter(([, value]) => value !== undefined),
  );
}

/** An object that may be null: its type is that of the object, and null is told where it is referred to. */
const isNullable = (schema: Schema): boolean =>
  'properties' in schema && Array.isArray(schema['type']) && schema['type'].includes('null');

/** Whether a union says of what types a value is. */
export const hasShapes = (schema: Schema, keyword: 'anyOf' | 'oneOf'): boolean =>
  membersOf(schema, keyword).some((member) => Object.keys(member).some((key) => key !== 'required'));
