import type { Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import { allOfFacts, anyOfFacts, type Facts } from './facts.ts';
import { isPlainScalar, isScalarUnion, membersOf, nameOf, typesOf } from './unions.ts';

const bounds =
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties format'.split(
    ' ',
  );
const conditions =
  'if not dependentRequired dependentSchemas patternProperties prefixItems contains unevaluatedProperties $recursiveRef $dynamicRef readOnly'.split(
    ' ',
  );

const nothing: Facts = {
  types: [],
  nullable: undefined,
  values: undefined,
  open: false,
  bounds: {},
  properties: new Map(),
  required: new Set(),
  additional: undefined,
  items: undefined,
  members: [],
  discriminator: undefined,
  default: undefined,
  deprecated: false,
  conditions: [],
};

/** @param at where the schema stands, or what it refers to: `allOf` alone leads to places of other components. */
export function factsOf(document: object, schema: Schema, at: string): Facts {
  const { $ref, allOf, ...own } = schema;
  const parts: Facts[] = [];
  if ($ref !== undefined) parts.push(factsOf(document, resolve<Schema>(document, { $ref }), at));
  for (const part of (allOf ?? []) as readonly Schema[]) parts.push(factsOf(document, part, nameOf(part) ?? at));
  parts.push(unionFacts(document, own, at), ownFacts(own, at));
  return parts.reduce(allOfFacts);
}

/** What `oneOf` and `anyOf` say. One that has a single member but null is that member. */
function unionFacts(document: object, schema: Schema, at: string): Facts {
  const listed = [schema.oneOf, schema.anyOf].flatMap((list) => (list ?? []) as readonly Schema[]);
  if (listed.length === 0) return nothing;
  if (listed.every((member) => isCondition(member)))
    return { ...nothing, conditions: [schema.oneOf ? 'oneOf' : 'anyOf'] };
  const { members, nullable } = membersOf(document, listed);
  const [only] = members;
  if (members.length === 1 && only) return { ...factsOf(document, only, at), nullable };
  if (members.every(isPlainScalar) || members.every((member) => isScalarUnion(document, member))) {
    return { ...members.map((member) => factsOf(document, member, at)).reduce(anyOfFacts), nullable };
  }
  const { propertyName } = (schema.discriminator ?? {}) as { propertyName?: string };
  return { ...nothing, members, nullable, discriminator: propertyName };
}

/** A member that describes no value of its own. */
const isCondition = (member: Schema): boolean =>
  Object.keys(member).every((key) => key === 'required' || key === 'not');

function ownFacts(schema: Schema, at: string): Facts {
  const types = typesOf(schema);
  const listed = (schema.const === undefined ? schema.enum : [schema.const]) as readonly unknown[] | undefined;
  const nullable = types.length > 0 ? types.includes('null') : listed?.includes(null);
  return {
    types: types.filter((type) => type !== 'null').toSorted(),
    nullable,
    values: listed?.filter((value) => value !== null),
    open: false,
    bounds: { ...boundsOf(schema), ...boundsOfNames(schema) },
    properties: new Map(
      Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).map(([name, property]) => [
        name,
        { schema: property, at: `${at}.${name}` },
      ]),
    ),
    required: new Set((schema.required ?? []) as readonly string[]),
    additional: schema.additionalProperties as boolean | Schema | undefined,
    items: schema.items as Schema | undefined,
    members: [],
    discriminator: undefined,
    default: schema.default,
    deprecated: schema.deprecated === true,
    conditions: conditions.filter((key) => key in schema),
  };
}

const boundsOf = (schema: Schema): Readonly<Record<string, unknown>> =>
  Object.fromEntries(bounds.filter((key) => key in schema).map((key) => [key, schema[key]]));

/** Bounds of the names that an object's properties may have. */
const boundsOfNames = ({ propertyNames }: Schema): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(boundsOf((propertyNames ?? {}) as Schema)).map(([key, value]) => [`${key} of names`, value]),
  );
