import type { OpenApiDocument, Schema } from './document.ts';
import { resolve } from './operations.ts';

/** The properties that an object schema names, those of its `allOf` members included, `$ref`s followed. */
export function propertiesOf(document: OpenApiDocument, schema: Schema): Record<string, Schema> {
  const resolved = resolve<Schema>(document, schema);
  const inherited = membersOf(resolved, 'allOf').map((member) => propertiesOf(document, member));
  return Object.assign({}, ...inherited, resolved['properties'] ?? {}) as Record<string, Schema>;
}

/** The names that an object schema requires, those of its `allOf` members included. */
export function requiredOf(document: OpenApiDocument, schema: Schema): Set<string> {
  const resolved = resolve<Schema>(document, schema);
  const inherited = membersOf(resolved, 'allOf').flatMap((member) => [...requiredOf(document, member)]);
  return new Set([...inherited, ...((resolved['required'] as string[] | undefined) ?? [])]);
}

export const membersOf = (schema: Schema, keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly Schema[] =>
  (schema[keyword] as readonly Schema[] | undefined) ?? [];

/** The members that a union lists, as they are written. */
export const unionOf = (schema: Schema): readonly Schema[] => [
  ...membersOf(schema, 'oneOf'),
  ...membersOf(schema, 'anyOf'),
];

/** The name of the component that a schema refers to, undefined for an inline schema. */
export const componentName = (schema: Schema): string | undefined =>
  /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1];
