import type { Api, Field, ObjectId, ObjectShape, Shape, Value } from './api.ts';

/** Members of two unions that say the same; on one side there may be none, or several where the other has one. */
export interface Group {
  readonly there: readonly ObjectId[];
  readonly here: readonly ObjectId[];
}

/** Brings together the members of two unions, each with the one that is nearest to it, whichever way round. */
export function groupMembers(there: Side, here: Side): Group[] {
  const [only, other] = [there.objects, here.objects];
  if (only.length === 1 && other.length === 1) return [{ there: only, here: other }];
  const groups = connected([
    ...only.flatMap((member) => nearest(there.api, member, here).map((found): Link => [member, found])),
    ...other.flatMap((member) => nearest(here.api, member, there).map((found): Link => [found, member])),
  ]);
  const isAlone = (member: ObjectId, side: keyof Group): boolean =>
    !groups.some((group) => group[side].includes(member));
  return [
    ...groups,
    ...only.filter((member) => isAlone(member, 'there')).map((member) => ({ there: [member], here: [] })),
    ...other.filter((member) => isAlone(member, 'here')).map((member) => ({ there: [], here: [member] })),
  ];
}

type Link = readonly [there: ObjectId, here: ObjectId];

/** Links that share a member belong to one group. */
const connected = (links: readonly Link[]): Group[] =>
  links.reduce<Group[]>((groups, [a, b]) => {
    const isTouched = ({ there, here }: Group): boolean => there.includes(a) || here.includes(b);
    const touched = groups.filter(isTouched);
    const joined = {
      there: [...new Set([a, ...touched.flatMap(({ there }) => there)])],
      here: [...new Set([b, ...touched.flatMap(({ here }) => here)])],
    };
    return [...groups.filter((group) => !isTouched(group)), joined];
  }, []);

export interface Side {
  readonly api: Api;
  readonly objects: readonly ObjectId[];
}

/** The nearest of the other side, none where all contradict it or have little in common with it. */
function nearest(api: Api, member: ObjectId, other: Side): ObjectId[] {
  const own = api.objects[member] as ObjectShape;
  const scores = other.objects.map((id) => likeness(api, own, other.api, other.api.objects[id] as ObjectShape));
  const best = Math.max(...scores);
  const found = best > 0 ? other.objects[scores.indexOf(best)] : undefined;
  return found === undefined ? [] : [found];
}

/** 0 where the constants of two objects contradict each other, or where they share neither constants nor most fields. */
function likeness(api: Api, own: ObjectShape, otherApi: Api, other: ObjectShape): number {
  if (own.entries !== undefined && other.entries !== undefined) return 1;
  const shared = own.fields.flatMap((field) => {
    const twin = other.fields.find(({ name }) => name === field.name);
    return twin ? [[constantsOf(api, field), constantsOf(otherApi, twin)] as const] : [];
  });
  const told = shared.filter(([a, b]) => a && b) as [readonly Value[], readonly Value[]][];
  if (told.some(([a, b]) => !a.some((value) => b.includes(value)))) return 0;
  const same = told.filter(([a, b]) => a.length === b.length && a.every((value) => b.includes(value)));
  const overlap = shared.length / new Set([...own.fields, ...other.fields].map(({ name }) => name)).size;
  const isNamesake = own.name !== undefined && lastOf(own.name) === lastOf(other.name);
  const isTagged = same.some(([a]) => a.length === 1);
  return isTagged || isNamesake || overlap >= 0.5 ? same.length + overlap + (isNamesake ? 2 : 0) : 0;
}

const lastOf = (name: string | undefined): string | undefined => name?.split('.').at(-1);

/** The values of a field that can have no others. */
function constantsOf(api: Api, { shape }: Field): readonly Value[] | undefined {
  const { values, scalars, items, objects } = api.shapes[shape] as Shape;
  return values.length > 0 && scalars.length + items.length + objects.length === 0 ? values : undefined;
}

/** What tells a member from the others: its first constant, or else its name. */
export function tagOf(api: Api, id: ObjectId): string {
  const { fields, name, schema, entries } = api.objects[id] as ObjectShape;
  const constant = fields
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((field) => constantsOf(api, field))
    .find((values) => values?.length === 1);
  if (constant) return JSON.stringify(constant[0]);
  if (fields.length === 0 && entries !== undefined) return 'map';
  return lastOf(name) ?? schema ?? `{ ${fields.map((field) => field.name).join(', ')} }`;
}

/** The usual names of tags come before other constants. */
const rankOf = ({ name }: Field): number => ['type', 'role', 'object', name].indexOf(name);
