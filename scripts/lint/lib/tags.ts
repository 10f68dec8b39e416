import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { alternativesOf, constantPropertiesOf, membersOf, requiredOf, typesOf } from '../../../src/schema/walk.ts';

/** The required properties of an object that allow only constants, with these constants. */
export type Tags = ReadonlyMap<string, readonly unknown[]>;

/** A union member that is an object, or a nested union of objects. */
export interface ObjectMember {
  readonly schema: Schema;
  /** Its index in the list of members. */
  readonly index: number;
  /** One entry per object that the member stands for. */
  readonly tags: readonly Tags[];
}

/** The objects among the members of a schema's `oneOf` or `anyOf`. */
export const objectMembersOf = (
  document: OpenApiDocument,
  schema: Schema,
  keyword: 'oneOf' | 'anyOf',
): readonly ObjectMember[] =>
  membersOf(schema, keyword)
    .map((member, index) => ({ schema: member, index, tags: tagsOf(document, member) }))
    .filter((member) => typesOf(document, member.schema).has('object'));

const tagsOf = (document: OpenApiDocument, schema: Schema): readonly Tags[] =>
  alternativesOf(document, schema).map((object) => {
    const required = requiredOf(document, object);
    return new Map([...constantPropertiesOf(document, object)].filter(([name]) => required.has(name)));
  });

/** The constants of one property in a member; undefined if one of its objects has none. */
export function constantsIn({ tags }: ObjectMember, property: string): readonly unknown[] | undefined {
  const constants = tags.map((tag) => tag.get(property));
  return constants.includes(undefined) ? undefined : constants.flatMap((values) => values ?? []);
}

export const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
