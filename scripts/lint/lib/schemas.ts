import type { OpenApiDocument, Schema } from '../../../src/contract/openapi/document.ts';
import { segmentsOf } from '../../../src/contract/openapi/pointer.ts';
import { resolve } from './document.ts';

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (schema: Schema, keyword: string): readonly Schema[] => [schema[keyword] ?? []].flat().filter(isSchema);

/** The members that a union lists, as they are written. */
export const unionOf = (schema: Schema): readonly Schema[] => [...listOf(schema, 'oneOf'), ...listOf(schema, 'anyOf')];

/** A schema and what it is composed of by `$ref` and `allOf`, itself first. */
export function partsOf(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const target = resolve(document, schema);
  return [target, ...listOf(target, 'allOf').flatMap((part) => partsOf(document, part))];
}

/** The schemas of which a value fits one: the members of a union, nested unions opened; else the schema alone. */
export function membersOf(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const members = partsOf(document, schema).flatMap(unionOf);
  return members.length > 0 ? members.flatMap((member) => membersOf(document, member)) : [resolve(document, schema)];
}

/** Names of the properties that the schema requires, whether or not it describes them. */
export const requiredOf = (document: OpenApiDocument, schema: Schema): ReadonlySet<string> =>
  new Set(partsOf(document, schema).flatMap((part) => (part['required'] ?? []) as readonly string[]));

/** The properties that the schema names by itself or through `allOf`. */
export const propertiesOf = (document: OpenApiDocument, schema: Schema): ReadonlyMap<string, Schema> =>
  new Map(
    partsOf(document, schema).flatMap((part) => Object.entries((part['properties'] ?? {}) as Record<string, Schema>)),
  );

/** Every name that a property of a fitting value can have. */
export const propertyNamesOf = (document: OpenApiDocument, schema: Schema): ReadonlySet<string> =>
  new Set([schema, ...membersOf(document, schema)].flatMap((member) => [...propertiesOf(document, member).keys()]));

/** The types that a fitting value can have, as far as they are stated. */
export const typesOf = (document: OpenApiDocument, schema: Schema): ReadonlySet<string> =>
  new Set(
    membersOf(document, schema).flatMap((member) =>
      partsOf(document, member).flatMap((part) => (part['type'] ?? []) as string | readonly string[]),
    ),
  );

/** The values to which a schema holds a property or item; undefined when it leaves them open. */
export function constantsOf(document: OpenApiDocument, schema: Schema): readonly unknown[] | undefined {
  const stated = partsOf(document, schema).flatMap((part) =>
    'const' in part ? [part['const']] : (part['enum'] ?? []),
  );
  return stated.length > 0 ? stated : undefined;
}

/**
 * The schemas of the value at a JSON Pointer into a fitting value: several where unions lie on the way, none where no
 * schema names it. Any number stands for the items of an array.
 */
export const schemasAt = (document: OpenApiDocument, schema: Schema, pointer: string): readonly Schema[] =>
  segmentsOf(pointer).reduce<readonly Schema[]>(
    (schemas, segment) =>
      schemas.flatMap((at) => [at, ...membersOf(document, at)]).flatMap((at) => childOf(document, at, segment)),
    [schema],
  );

function childOf(document: OpenApiDocument, schema: Schema, segment: string): readonly Schema[] {
  const property = propertiesOf(document, schema).get(segment);
  if (property) return [property];
  return /^\d+$/.test(segment) ? partsOf(document, schema).flatMap((part) => listOf(part, 'items')) : [];
}
