import type { Discriminator, Schema } from '../openapi/document.ts';
import type { HasSchemas } from './node.ts';
import { componentName, constantPropertiesOf, partsOf, propertiesOf, requiredOf, typesOf, unionOf } from './walk.ts';

/** An object schema that a union member stands for. A member that is itself a union stands for several. */
export interface Alternative {
  /** The index of the member. */
  readonly member: number;
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** The properties with constant values, and these values. */
  readonly constants: ReadonlyMap<string, readonly unknown[]>;
}

const discriminatorOf = (union: Schema): Partial<Discriminator> => (union['discriminator'] ?? {}) as Discriminator;

/** Values of a mapping are references or bare component names. */
const leadsTo = (target: string | undefined, member: Schema): boolean =>
  target !== undefined && (member.$ref === target || componentName(member) === target);

/** The index of the member that the discriminator's mapping selects; -1 if the mapping does not decide. */
export function mappedMember(union: Schema, members: readonly Schema[], value: Schema): number {
  const { propertyName = '', mapping = {} } = discriminatorOf(union);
  const tag = Object.hasOwn(value, propertyName) ? String(value[propertyName]) : '';
  return members.findIndex((member) => leadsTo(Object.hasOwn(mapping, tag) ? mapping[tag] : undefined, member));
}

/** The object schemas among the members of a union. */
export const objectsIn = (document: HasSchemas, union: Schema, members: readonly Schema[]): Alternative[] =>
  members.flatMap((each, member) => objectsOf(document, union, each).map((object) => ({ ...object, member })));

type Described = Omit<Alternative, 'member'>;

function objectsOf(document: HasSchemas, union: Schema, member: Schema): Described[] {
  const inner = partsOf(document, member).filter((part) => unionOf(part).length > 0);
  const objects =
    inner.length > 0
      ? inner.flatMap((part) => unionOf(part).flatMap((each) => objectsOf(document, part, each)))
      : describe(document, member);
  return objects.map((object) => ({ ...object, constants: withMapped(union, member, object.constants) }));
}

function describe(document: HasSchemas, schema: Schema): Described[] {
  const types = typesOf(document, schema);
  if (types.size > 0 && !types.has('object')) return [];
  const names = new Set(Object.keys(propertiesOf(document, schema)));
  return [{ names, required: requiredOf(document, schema), constants: constantPropertiesOf(document, schema) }];
}

/** The mapped values of the discriminator are constants of the member, too. */
function withMapped(union: Schema, member: Schema, constants: Alternative['constants']): Alternative['constants'] {
  const { propertyName, mapping = {} } = discriminatorOf(union);
  const mapped = Object.keys(mapping).filter((tag) => leadsTo(mapping[tag], member));
  if (propertyName === undefined || mapped.length === 0) return constants;
  return new Map([...constants, [propertyName, [...new Set([...(constants.get(propertyName) ?? []), ...mapped])]]]);
}

/**
 * The property that distinguishes the most objects, preferring that of the discriminator; undefined if none is left.
 */
export function bestTag(
  union: Schema,
  alternatives: readonly Alternative[],
  without: readonly string[],
): string | undefined {
  const names = new Set(alternatives.flatMap(({ constants }) => [...constants.keys()]));
  const { propertyName } = discriminatorOf(union);
  const weights = [...names]
    .filter((name) => !without.includes(name))
    .map((name) => ({ name, weight: name === propertyName ? Infinity : pairsToldApart(alternatives, name) }))
    .sort((a, b) => b.weight - a.weight);
  return weights[0]?.weight ? weights[0].name : undefined;
}

function pairsToldApart(alternatives: readonly Alternative[], name: string): number {
  const all = alternatives.flatMap(({ constants }) => [constants.get(name) ?? []]).filter(({ length }) => length > 0);
  return all.reduce(
    (count, one, index) => count + all.slice(index + 1).filter((other) => areDisjoint(one, other)).length,
    0,
  );
}

export const areDisjoint = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  !a.some((value) => b.includes(value));
