import type { Schema } from '../openapi/document.ts';
import { segmentsOf } from '../openapi/json-pointer.ts';
import { resolve } from '../openapi/operations.ts';
import { isSchema } from './keywords.ts';
import { nodeOf, partNodes, type HasSchemas } from './node.ts';

/** The name of the component that a schema refers to; undefined for an inline schema. */
export const componentName = (schema: Schema): string | undefined =>
  /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1];

export const membersOf = (schema: Schema, keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly Schema[] =>
  (schema[keyword] as readonly Schema[] | undefined) ?? [];

/** The members of a union, with `$ref`s not followed. */
export const unionOf = (schema: Schema): readonly Schema[] => [
  ...membersOf(schema, 'oneOf'),
  ...membersOf(schema, 'anyOf'),
];

/** The types that the schema itself states. */
export const statedTypes = (schema: Schema): readonly string[] => [schema['type'] ?? []].flat() as string[];

/** A schema and its `allOf` parts, with `$ref`s followed: the parts first, then the schema itself. */
export const partsOf = (document: HasSchemas, schema: Schema): readonly Schema[] =>
  partNodes(document, nodeOf(document, schema)).map((part) => part.schema);

/** The properties that an object schema names, including those from `allOf`, with `$ref`s not followed. */
export const propertiesOf = (document: HasSchemas, schema: Schema): Record<string, Schema> =>
  Object.assign({}, ...partsOf(document, schema).map((part) => part['properties'])) as Record<string, Schema>;

/** The names that an object schema requires, including those from `allOf`. */
export const requiredOf = (document: HasSchemas, schema: Schema): Set<string> =>
  new Set(partsOf(document, schema).flatMap((part) => (part['required'] ?? []) as readonly string[]));

/**
 * The schemas that a value can match: the members of a union, with nested unions flattened; otherwise the schema
 * itself.
 */
export function alternativesOf(document: HasSchemas, schema: Schema): readonly Schema[] {
  const members = partsOf(document, schema).flatMap(unionOf);
  return members.length > 0
    ? members.flatMap((member) => alternativesOf(document, member))
    : [resolve<Schema>(document, schema)];
}

/** Every property name that a matching value can have. */
export const propertyNamesOf = (document: HasSchemas, schema: Schema): readonly string[] =>
  [schema, ...alternativesOf(document, schema)].flatMap((each) => Object.keys(propertiesOf(document, each)));

/** The types that a matching value can have, as stated by the schema itself or by its alternatives. */
export function typesOf(document: HasSchemas, schema: Schema): ReadonlySet<string> {
  const parts = partsOf(document, schema);
  const stated = parts.flatMap(statedTypes);
  return new Set(stated.length > 0 ? stated : parts.flatMap(unionOf).flatMap((each) => [...typesOf(document, each)]));
}

/** The only values that a schema allows; undefined if it allows others. */
export function constantsOf(document: HasSchemas, schema: Schema): readonly unknown[] | undefined {
  const stated = partsOf(document, schema).flatMap((part) =>
    'const' in part ? [part['const']] : ((part['enum'] ?? []) as readonly unknown[]),
  );
  if (stated.length > 0) return stated;
  const alternatives = alternativesOf(document, schema);
  if (alternatives.length < 2) return statedTypes(alternatives[0] ?? {}).join() === 'null' ? [null] : undefined;
  const each = alternatives.map((alternative) => constantsOf(document, alternative));
  return each.includes(undefined) ? undefined : each.flatMap((constants) => constants ?? []);
}

/** The properties of an object schema that allow only constants, with these constants. */
export const constantPropertiesOf = (document: HasSchemas, schema: Schema): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    Object.entries(propertiesOf(document, schema)).flatMap(([name, property]) => {
      const constants = constantsOf(document, property);
      return constants ? [[name, constants] as const] : [];
    }),
  );

/**
 * The schemas of the value at a JSON Pointer into a matching value: several if there are unions on the way, none if no
 * schema describes it. Any number stands for the items of an array, and `*` for every item or member.
 */
export const schemasAt = (document: HasSchemas, schema: Schema, pointer: string): readonly Schema[] =>
  segmentsOf(pointer).reduce<readonly Schema[]>(
    (schemas, segment) =>
      schemas.flatMap((at) => [at, ...alternativesOf(document, at)]).flatMap((at) => inside(document, at, segment)),
    [schema],
  );

function inside(document: HasSchemas, schema: Schema, segment: string): readonly Schema[] {
  const properties = propertiesOf(document, schema);
  if (Object.hasOwn(properties, segment)) return [properties[segment] as Schema];
  if (segment === '*')
    return [...Object.values(properties), ...heldBy(document, schema, 'additionalProperties', 'items')];
  return /^-?\d+$/.test(segment) ? heldBy(document, schema, 'items') : heldBy(document, schema, 'additionalProperties');
}

const heldBy = (document: HasSchemas, schema: Schema, ...keywords: readonly string[]): readonly Schema[] =>
  partsOf(document, schema)
    .flatMap((part) => keywords.map((keyword) => part[keyword]))
    // An object that is open on purpose holds any value.
    .map((held) => (held === true ? {} : held))
    .filter(isSchema);
