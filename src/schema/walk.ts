import type { OpenApiDocument, Schema } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { segmentsOf } from '../openapi/json-pointer.ts';
import { membersOf, propertiesOf, unionOf } from '../openapi/schemas.ts';

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema and what it is composed of by `$ref` and `allOf`, itself first. */
export function partsOf(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const target = resolve(document, schema);
  return [target, ...membersOf(target, 'allOf').flatMap((part) => partsOf(document, part))];
}

/** The schemas of which a value fits one: the members of a union, nested unions opened; else the schema alone. */
export function alternativesOf(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  const members = partsOf(document, schema).flatMap(unionOf);
  return members.length > 0
    ? members.flatMap((member) => alternativesOf(document, member))
    : [resolve(document, schema)];
}

/** Every name that a property of a fitting value can have. */
export const propertyNamesOf = (document: OpenApiDocument, schema: Schema): readonly string[] =>
  [schema, ...alternativesOf(document, schema)].flatMap((each) => Object.keys(propertiesOf(document, each)));

/** The types that a fitting value can have, as far as they are stated. */
export const typesOf = (document: OpenApiDocument, schema: Schema): ReadonlySet<string> =>
  new Set(
    alternativesOf(document, schema)
      .flatMap((each) => partsOf(document, each))
      .flatMap((part) => (part['type'] ?? []) as string | readonly string[]),
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
      schemas.flatMap((at) => [at, ...alternativesOf(document, at)]).flatMap((at) => childOf(document, at, segment)),
    [schema],
  );

function childOf(document: OpenApiDocument, schema: Schema, segment: string): readonly Schema[] {
  const property = propertiesOf(document, schema)[segment];
  if (property) return [property];
  return /^\d+$/.test(segment)
    ? partsOf(document, schema)
        .flatMap((part) => part['items'] ?? [])
        .filter(isSchema)
    : [];
}
