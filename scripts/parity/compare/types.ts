import type { Api, ObjectId, ShapeId } from './api.ts';
import { describeObject, describeShapes } from './describe.ts';
import type { Collector, Place } from './difference.ts';
import { groupMembers, tagOf, type Group } from './members.ts';
import { compareKinds, compareValues } from './values.ts';
import { mergeObjects, viewOf, type Merged, type MergedField, type View } from './view.ts';

/** Both clients, and what has been found in them so far. */
export interface Comparison {
  readonly official: Api;
  readonly ours: Api;
  readonly collector: Collector;
  /** Pairs of objects that have been compared: types hold each other in circles. */
  readonly seen: Set<string>;
}

/** Compares types with all that they are made of. Several on one side count as their union. */
export function compareTypes(
  comparison: Comparison,
  there: readonly ShapeId[],
  here: readonly ShapeId[],
  place: Place,
): void {
  const { official, ours, collector } = comparison;
  const [a, b] = [viewOf(official, there), viewOf(ours, here)];
  collector.visit(place);
  if (!compareKinds(a, b, place, collector)) return;
  if (a.isNullable !== b.isNullable) collector.tell(place, 'nullability', b.isNullable ? 'nullable' : 'not nullable');
  const own = { ...place, official: a.name ?? place.official, field: b.schema ?? place.field };
  compareValues(a, b, own, collector);
  compareItems(comparison, a.items, b.items, own);
  if (a.objects.length > 0 && b.objects.length > 0) compareMembers(comparison, a, b, own);
}

function compareItems(comparison: Comparison, there: readonly ShapeId[], here: readonly ShapeId[], place: Place): void {
  if (there.length === 0 || here.length === 0 || !isNew(comparison, 'items', there, here, place)) return;
  const { field, official, way } = place;
  compareTypes(comparison, there, here, { ...place, field: `${field}[]`, official: `${official}[]`, way: `${way}[]` });
}

function compareMembers(comparison: Comparison, there: View, here: View, place: Place): void {
  const { official, ours, collector } = comparison;
  const sides = [
    { api: official, objects: there.objects },
    { api: ours, objects: here.objects },
  ] as const;
  for (const group of groupMembers(...sides)) {
    const [first, second] = [group.there[0], group.here[0]];
    if (first === undefined) collector.tell(place, 'extra member', `member ${tagOf(ours, second as ObjectId)} extra`);
    else if (second === undefined)
      collector.tell(
        place,
        'missing member',
        `member ${tagOf(official, first)} missing`,
        describeObject(official, first),
      );
    else compareObjects(comparison, group, place);
  }
}

function compareObjects(comparison: Comparison, { there, here }: Group, place: Place): void {
  if (!isNew(comparison, 'objects', there, here, place)) return;
  const { official, ours, collector } = comparison;
  const [a, b] = [mergeObjects(official, there), mergeObjects(ours, here)];
  for (const name of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    compareField(comparison, name, a, b, place);
  }
  const own = { ...place, official: a.name ?? place.official, field: b.schema ?? place.field };
  if (a.entries.length > 0 && b.entries.length > 0) compareTypes(comparison, a.entries, b.entries, entriesOf(own));
  else if (a.entries.length > 0) collector.tell(own, 'type', 'type object instead of map');
  else if (b.entries.length > 0) collector.tell(own, 'type', 'type map instead of object');
}

const entriesOf = ({ field, official, way, direction }: Place): Place => ({
  field: `${field}{}`,
  official: `${official}{}`,
  way: `${way}{}`,
  direction,
});

function compareField(comparison: Comparison, name: string, there: Merged, here: Merged, place: Place): void {
  const { official, ours, collector } = comparison;
  const [a, b] = [there.fields.get(name), here.fields.get(name)];
  const own: Place = {
    field: `${b?.schema ?? here.schema ?? place.field}.${name}`,
    official: `${a?.owner ?? there.name ?? place.official}.${name}`,
    way: `${place.way}.${name}`,
    direction: place.direction,
  };
  if (a && b && there.isClass) compareItems(comparison, itemsOf(official, a), itemsOf(ours, b), own);
  else if (a && b) compareBoth(comparison, a, b, own);
  else if (a) collector.tell(own, 'missing field', 'missing', factsOf(official, a));
  else if (b && !there.isClass) collector.tell(own, 'extra field', 'extra', factsOf(ours, b));
}

/** A class fills in what an answer lacks, so that only the items that it lists are the API's. */
const itemsOf = (api: Api, { shapes }: MergedField): readonly ShapeId[] => viewOf(api, shapes).items;

function compareBoth(comparison: Comparison, there: MergedField, here: MergedField, place: Place): void {
  const { tell } = comparison.collector;
  if (there.isOptional !== here.isOptional) tell(place, 'optionality', here.isOptional ? 'optional' : 'required');
  if (there.isDeprecated !== here.isDeprecated)
    tell(place, 'deprecation', here.isDeprecated ? 'deprecated' : 'not deprecated');
  compareTypes(comparison, there.shapes, here.shapes, place);
}

const factsOf = (api: Api, { isOptional, isDeprecated, shapes }: MergedField): string =>
  [isOptional ? 'optional' : 'required', ...(isDeprecated ? ['deprecated'] : []), describeShapes(api, shapes)].join(
    ', ',
  );

function isNew(
  { seen }: Comparison,
  what: string,
  there: readonly number[],
  here: readonly number[],
  { direction }: Place,
): boolean {
  const key = [what, direction, there.toSorted(), here.toSorted()].join(' ');
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
