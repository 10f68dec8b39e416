import type { Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';

/** Name of the component that a schema refers to, also where it may be null, too. */
export function nameOf(schema: Schema): string | undefined {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1);
  const parts = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) => (list ?? []) as readonly Schema[]);
  // What says nothing stands beside a reference only to carry words.
  const others = parts.filter((part) => part.type !== 'null' && Object.keys(part).length > 0);
  const shaped = Object.keys(schema).some((key) => key === 'properties' || key === 'type');
  return others.length === 1 && others[0] && !shaped ? nameOf(others[0]) : undefined;
}

/** The JSON types that a schema states, null among them. OpenAPI 3.0 states null by a keyword of its own. */
export const typesOf = ({ type, nullable }: Schema): readonly string[] => [
  ...[type].flat().filter((name) => typeof name === 'string'),
  ...(nullable === true && type !== undefined ? ['null'] : []),
];

/** The members of a union but null, strings joined to one, so that an open enum beside an object is one member. */
export function membersOf(
  document: object,
  listed: readonly Schema[],
): { readonly members: readonly Schema[]; readonly nullable: boolean } {
  const others = listed.filter((member) => member.type !== 'null');
  const nullable = others.length < listed.length || others.some((member) => allowsNull(document, member));
  const scalars = others.filter((member) => isScalarUnion(document, member));
  if (scalars.length < 2 || scalars.length === others.length) return { members: others, nullable };
  const [first, ...rest] = scalars;
  const joined = others.flatMap((member) =>
    member === first ? [{ anyOf: scalars } as Schema] : rest.includes(member) ? [] : [member],
  );
  return { members: joined, nullable };
}

function allowsNull(document: object, schema: Schema): boolean {
  const { oneOf, anyOf, ...own } = resolve<Schema>(document, schema);
  if (own.type !== undefined) return typesOf(own).includes('null');
  const members = [oneOf, anyOf].flatMap((list) => (list ?? []) as readonly Schema[]);
  return members.some((member) => member.type === 'null' || allowsNull(document, member));
}

/** Whether a schema, or each of its members, is a string. */
export function isScalarUnion(document: object, schema: Schema): boolean {
  const { type, oneOf, anyOf } = resolve<Schema>(document, schema);
  if (type !== undefined) return [type].flat().every((name) => name === 'string' || name === 'null');
  const members = [oneOf, anyOf].flatMap((list) => (list ?? []) as readonly Schema[]);
  return members.length > 0 && members.every((member) => member.type === 'null' || isScalarUnion(document, member));
}

/** Whether a schema says no more than its JSON types. */
export const isPlainScalar = (schema: Schema): boolean =>
  Object.keys(schema).every((key) => key === 'type' || key === 'description') &&
  [schema.type].flat().every((type) => type !== 'object' && type !== 'array');
