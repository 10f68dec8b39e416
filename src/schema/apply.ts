import { isObject } from '../openapi/is-object.ts';
import type { Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { subschemasOf } from './keywords.ts';

/** A subschema with the value that it applies to: the same value as its parent schema, or a part of that value. */
export interface Application {
  readonly keyword: string;
  /** JSON Pointer from the parent schema. */
  readonly at: string;
  readonly value: unknown;
}

/** The subschemas that apply to a value or its direct parts. Conditions describe no value and are left out. */
export const applicationsOf = (schema: Schema, value: unknown): Application[] =>
  subschemasOf(schema).flatMap(({ keyword, at }) =>
    partsFor(keyword, at, schema, value).map((part) => ({ keyword, at, value: part })),
  );

function partsFor(keyword: string, at: string, schema: Schema, value: unknown): readonly unknown[] {
  if (['allOf', 'anyOf', 'oneOf'].includes(keyword)) return [value];
  if (Array.isArray(value)) {
    const first = ((schema['prefixItems'] ?? []) as readonly Schema[]).length;
    if (keyword === 'items') return value.slice(first);
    return keyword === 'prefixItems' ? value.filter((_, index) => at === pointerOf([keyword, index])) : [];
  }
  if (!isObject(value)) return [];
  const entries = Object.entries(value);
  if (keyword === 'properties') return valuesOf(entries.filter(([name]) => at === pointerOf([keyword, name])));
  return keyword === 'additionalProperties' ? valuesOf(entries.filter(([name]) => !isNamed(schema, name))) : [];
}

const valuesOf = (entries: readonly (readonly [string, unknown])[]): unknown[] => entries.map(([, value]) => value);

const isNamed = (schema: Schema, name: string): boolean => Object.hasOwn((schema['properties'] ?? {}) as object, name);
