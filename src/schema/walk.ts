import type { Schema } from '../openapi/document.ts';
import { segmentsOf } from '../openapi/json-pointer.ts';
import { resolve } from '../openapi/operations.ts';
import { isSchema } from './keywords.ts';
import { nodeOf, partNodes, type HasSchemas } from './node.ts';

/** The name of the component that a schema refers to, undefined for an inline schema. */
export const componentName = (schema: Schema): string | undefined =>
  /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1];

export const membersOf = (schema: Schema, keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly Schema[] =>
  (schema[keyword] as readonly Schema[] | undefined) ?? [];

/** The members that a union lists, as they are written. */
export const unionOf = (schema: Schema): readonly Schema[] => [
  ...membersOf(schema, 'oneOf'),
  ...membersOf(schema, 'anyOf'),
];

/** What `type` says in the schema itself. */
export const statedTypes = (schema: Schema): readonly string[] => [schema['type'] ?? []].flat() as string[];

/** A schema, `$ref`s followed, and what it is composed of by `allOf`: the parts first, itself last. */
export const partsOf = (document: HasSchemas, schema: Schema): readonly Schema[] =>
  partNodes(document, nodeOf(document, schema)).map((part) => part.schema);

/** The properties that an object schema names, those of its `allOf` members included, as they are written. */
export const propertiesOf = (document: HasSchemas, schema: Schema): Record<string, Schema> =>
  Object.assign({}, ...partsOf(document, schema).map((part) => part['properties'])) as Record<string, Schema>;

/** The names that an object schema requires, those of its `allOf` members included. */
export const requiredOf = (document: HasSchemas, schema: Schema): Set<string> =>
  new Set(partsOf(document, schema).flatMap((part) => (part['required'] ?? []) as readonly string[]));

/** The schemas of which a value fits one: the members of a union, nested unions opened; else the schema alone. */
export function alternativesOf(document: HasSchemas, schema: Schema): readonly Schema[] {
  const members = partsOf(document, schema).flatMap(unionOf);
  return members.length > 0
    ? members.flatMap((member) => alternativesOf(document, member))
    : [resolve<Schema>(document, schema)];
}

/** Every name that a property of a fitting value can have. */
export const propertyNamesOf = (document: HasSchemas, schema: Schema): readonly string[] =>
  [schema, ...alternativesOf(document, schema)].flatMap((each) => Object.keys(propertiesOf(document, each)));

/** The types that a fitting value can have, as far as they are stated: by the schema itself, or by its alternatives. */
export function typesOf(document: HasSchemas, schema: Schema): ReadonlySet<string> {
  const parts = partsOf(document, schema);
  const stated = parts.flatMap(statedTypes);
  return new Set(stated.length > 0 ? stated : parts.flatMap(unionOf).flatMap((each) => [...typesOf(document, each)]));
}

/** The values to which a schema holds a property or item; undefined when it leaves them open. */
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

/** The properties of an object schema that are held to constants, with these. */
export const constantPropertiesOf = (document: HasSchemas, schema: Schema): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    Object.entries(propertiesOf(document, schema)).flatMap(([name, property]) => {
      const constants = constantsOf(document, property);
      return constants ? [[name, constants] as const] : [];
    }),
  );

/**
 * The schemas of the value at a JSON Pointer into a fitting value: several where unions lie on the way, none where no
 * schema names it. Any number stands for the items of an array.
 */
export const schemasAt = (document: HasSchemas, schema: Schema, pointer: string): readonly Schema[] =>
  segmentsOf(pointer).reduce<readonly Schema[]>(
    (schemas, segment) =>
      schemas.flatMap((at) => [at, ...alternativesOf(document, at)]).flatMap((at) => inside(document, at, segment)),
    [schema],
  );

function inside(document: HasSchemas, schema: Schema, segment: string): readonly Schema[] {
  const property = propertiesOf(document, schema)[segment];
  if (property) return [property];
  return /^\d+$/.test(segment)
    ? partsOf(document, schema)
        .flatMap((part) => part['items'] ?? [])
        .filter(isSchema)
    : [];
}
