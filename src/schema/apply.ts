import type { Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { isSchema as isObject, subschemasOf } from './keywords.ts';

/** A schema that stands in another, and what it speaks of: the same value, or a part of it. */
export interface Application {
  readonly keyword: string;
  /** JSON Pointer from the schema around it. */
  readonly at: string;
  readonly value: unknown;
}

/** Goes one step down a value together with its schema. Conditions speak of nothing by themselves and are left out. */
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
