import { isObject } from '../openapi/is-object.ts';
import type { Schema } from '../openapi/document.ts';
import { pointerOf } from '../openapi/json-pointer.ts';
import { mustBe, mustBeOfType, mustHaveTag } from './messages.ts';
import type { HasSchemas } from './node.ts';
import { bestTag, mappedMember, objectsIn, type Alternative } from './tags.ts';
import { isUnknownMember } from './unknown-member.ts';
import { constantsOf, typesOf } from './walk.ts';

/** The indexes of the union members that a value may be meant for; or the reason why it fits none. */
export type Choice = { readonly members: readonly number[] } | { readonly fault: UnionFault };

/** The one fault that prevents a value from fitting any member. */
export interface UnionFault {
  /** JSON Pointer from the value of the union. */
  readonly at: string;
  readonly message: string;
  readonly got: unknown;
}

/**
 * Selects the member that a value is meant for, without validation: by the discriminator, then by type, then by the
 * constants that distinguish the members. Returns several members if these do not decide. A value that fits no member is
 * never meant for an unknown one: that would have taken it.
 */
export function chooseMember(document: HasSchemas, union: Schema, members: readonly Schema[], value: unknown): Choice {
  const mapped = isObject(value) ? mappedMember(union, members, value) : -1;
  if (mapped >= 0) return { members: [mapped] };
  const types = members.map((member) => typesAllowed(document, member));
  const taking = [...members.keys()].filter(
    (index) => takes(types[index], value) && !isUnknownMember(members[index] as Schema),
  );
  if (taking.length === 0) {
    const stated = new Set(types.flatMap((each) => [...(each ?? [])]));
    return { fault: { at: '', message: mustBeOfType([...stated]), got: value } };
  }
  if (!isObject(value) || taking.length === 1) return { members: taking };
  const objects = objectsIn(document, union, members).filter(({ member }) => taking.includes(member));
  const sharing = objects.filter(({ names }) => names.size === 0 || Object.keys(value).some((name) => names.has(name)));
  return chooseByTags(union, sharing.length > 0 ? sharing : objects, value, []);
}

/** The types that a member allows; undefined if it states none. */
function typesAllowed(document: HasSchemas, member: Schema): ReadonlySet<string> | undefined {
  const stated = typesOf(document, member);
  if (stated.size > 0) return stated;
  const constants = constantsOf(document, member);
  return constants && new Set(constants.map(typeOf));
}

function takes(types: ReadonlySet<string> | undefined, value: unknown): boolean {
  const type = typeOf(value);
  return types === undefined || types.has(type) || (type === 'number' && types.has('integer'));
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Checks one tag after another while several members are left. */
function chooseByTags(union: Schema, objects: readonly Alternative[], value: Schema, asked: readonly string[]): Choice {
  const tag = membersOf(objects).length > 1 ? bestTag(union, objects, asked) : undefined;
  if (tag === undefined) return { members: membersOf(shapedLike(value, objects)) };
  const admitting = objects.filter((object) => admits(object, tag, value));
  if (admitting.length > 0) return chooseByTags(union, admitting, value, [...asked, tag]);
  const known = [...new Set(objects.flatMap(({ constants }) => constants.get(tag) ?? []))];
  return Object.hasOwn(value, tag)
    ? { fault: { at: pointerOf([tag]), message: mustBe(known), got: value[tag] } }
    : { fault: { at: '', message: mustHaveTag(tag, known), got: value } };
}

const membersOf = (objects: readonly Alternative[]): number[] => [...new Set(objects.map(({ member }) => member))];

/** Those whose required properties the value has, if others do not know one of these properties; else all. */
function shapedLike(value: Schema, objects: readonly Alternative[]): readonly Alternative[] {
  const isTelling = (name: string): boolean => objects.some(({ names }) => !names.has(name));
  const shaped = objects.filter(
    ({ required }) => [...required].some(isTelling) && [...required].every((name) => Object.hasOwn(value, name)),
  );
  return shaped.length > 0 ? shaped : objects;
}

function admits({ constants, names, required }: Alternative, tag: string, value: Schema): boolean {
  if (!Object.hasOwn(value, tag)) return !required.has(tag);
  const known = constants.get(tag);
  if (known) return known.includes(value[tag]);
  // An object that cannot have the tag is a candidate only if the value has a property that it requires.
  return names.has(tag) || names.size === 0 || [...required].some((name) => Object.hasOwn(value, name));
}
