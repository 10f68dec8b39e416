import type { Schema } from '../../../src/openapi/document.ts';
import { componentName, membersOf } from '../../../src/schema/walk.ts';

export type Schemas = Readonly<Record<string, Schema>>;

/** How one file refers to types that are declared elsewhere. */
export interface TypeNames {
  /** Every component. */
  readonly schemas: Schemas;
  /** The name of a component's type. It does not include null, even if the component allows null. */
  nameOf(component: string): string;
  /** The type of a binary field. */
  fileType(): string;
}

/** The keyword that holds the text of a type. openapi-typescript passes it to the `transform` hook. */
export const typeKey = 'x-type';

// Without `type` the hook is not called.
const written = (type: string): Schema => ({ type: 'object', [typeKey]: type });

/**
 * The schema for openapi-typescript:
 *
 * - `$ref` is replaced by the name of the type.
 * - `discriminator` and the `type` beside it are removed. Every member has its tag as a required constant, and
 *   openapi-typescript would rewrite the members.
 * - Unions of conditions, such as which fields occur together, are removed, because they do not affect types.
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

/** For a nullable object, the declared type is the object. Each reference adds null. */
const isNullable = (schema: Schema): boolean =>
  'properties' in schema && Array.isArray(schema['type']) && schema['type'].includes('null');

/** Whether a union has members that state more than required fields or limits on the fields of the schema around them. */
export const hasShapes = (schema: Schema, keyword: 'anyOf' | 'oneOf'): boolean =>
  membersOf(schema, keyword).some((member) => !('properties' in schema && isCondition(member)) && !isBare(member));

/** Keywords that limit the fields of an object that the schema around them describes. */
const limiting = new Set(['required', 'maxProperties', 'minProperties', 'type', 'additionalProperties']);

const isCondition = (member: Schema): boolean =>
  Object.keys(member).every((key) => limiting.has(key)) && member['additionalProperties'] !== false;

const isBare = (member: Schema): boolean => Object.keys(member).every((key) => key === 'required');
