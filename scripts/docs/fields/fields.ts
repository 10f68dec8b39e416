import type { Schema } from '../../../src/openapi/document.ts';
import { isSchema } from '../../../src/schema/keywords.ts';
import type { HasSchemas } from '../../../src/schema/node.ts';
import { constantPropertiesOf } from '../../../src/schema/walk.ts';
import { factsOf } from './facts.ts';
import type { Fragments } from './fragments.ts';
import { noFacts, type Field, type Inside, type Member } from './model.ts';
import { ruleOf, shapeOf, tagOf, type Shape } from './shape.ts';
import { isPlain, typeText } from './words.ts';

/** Unions with more members are shown as one row per member, linked to its page. */
const widest = 8;

/** What stays the same all the way down. */
export interface Reading {
  readonly document: HasSchemas;
  readonly fragments: Fragments;
}

/** A place in a tree of fields. */
interface Place {
  readonly id: string;
  /** How many levels of fields are still shown here. */
  readonly levels: number;
  /** The components around this place, because schemas may be recursive. */
  readonly ancestors: readonly string[];
}

/**
 * What a schema contains, to a number of levels; undefined for scalars.
 *
 * @param id the fragment of the value: fragments of fields continue it.
 * @param used the fields that an example uses: they follow the required ones.
 */
export function insideOf(
  reading: Reading,
  schema: Schema,
  id: string,
  levels: number,
  used: readonly string[] = [],
): Inside | undefined {
  const inside = open(reading, shapeOf(reading.document, schema), { id, levels, ancestors: [] });
  if (inside?.kind !== 'fields') return inside;
  const rank = (field: Field): number => rankOf(field) + (rankOf(field) === 1 && used.includes(field.name) ? -0.5 : 0);
  return { ...inside, fields: inside.fields.toSorted((a, b) => rank(a) - rank(b)) };
}

/** Required fields come first, deprecated ones last. */
const rankOf = ({ required, deprecated }: Field): number => (deprecated ? 2 : required ? 0 : 1);

/** A named value, such as a parameter, with what it contains. */
export function fieldOf(
  reading: Reading,
  named: Pick<Field, 'name' | 'required'> & { readonly schema: Schema; readonly about?: Partial<Field> },
  { id, levels, ancestors }: Omit<Place, 'ancestors'> & Partial<Pick<Place, 'ancestors'>>,
): Field {
  const { document, fragments } = reading;
  const shape = shapeOf(document, named.schema);
  const own = fragments.claim(id);
  const inside = open(reading, shape, { id: own, levels: levels - 1, ancestors: ancestors ?? [] });
  return {
    name: named.name,
    id: own,
    type: typeText(document, shape),
    required: named.required,
    deprecated: shape.deprecated,
    description: shape.description,
    facts: factsOf(document, shape),
    ...(inside && { inside }),
    ...named.about,
  };
}

function open(reading: Reading, shape: Shape, place: Place): Inside | undefined {
  const { document } = reading;
  if (isPlain(document, shape)) return undefined;
  if (shape.kind === 'array' || shape.kind === 'map') return open(reading, shapeOf(document, shape.item ?? {}), place);
  const { component } = shape;
  if (component !== undefined && place.ancestors.includes(component))
    return { kind: 'link', component, isAncestor: true };
  if (component !== undefined && place.levels <= 0) return { kind: 'link', component, isAncestor: false };
  const ancestors = component === undefined ? place.ancestors : [...place.ancestors, component];
  const within = { ...place, ancestors };
  if (shape.kind === 'union') return { kind: 'members', members: membersOf(reading, shape, within) };
  const rule = ruleOf(shape.schema);
  return {
    kind: 'fields',
    ...(component !== undefined && { component }),
    fields: fieldsOf(reading, shape, within),
    ...(rule !== undefined && { rule }),
  };
}

/** Required ones first, deprecated ones last, each in the order of the spec. */
function fieldsOf(reading: Reading, { schema }: Shape, { id, levels, ancestors }: Place): Field[] {
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  const fields = properties
    .filter(([, value]) => isSchema(value))
    .map(([name, value]) =>
      fieldOf(
        reading,
        { name, required: required.includes(name), schema: value },
        { id: id === '' ? name : `${id}.${name}`, levels, ancestors },
      ),
    );
  return fields.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function membersOf(reading: Reading, union: Shape, place: Place): Member[] {
  const isWide = union.members.length > widest;
  return union.members.map((member) => {
    const shape = shapeOf(reading.document, member);
    const key = keyOf(reading.document, union, member, shape);
    const id = reading.fragments.claim(`${place.id}~${key}`);
    const inside =
      isWide && shape.component !== undefined
        ? ({ kind: 'link', component: shape.component, isAncestor: false } as const)
        : open(reading, shape, { ...place, id });
    return {
      key,
      id,
      ...(shape.component !== undefined && { component: shape.component }),
      description: shape.description,
      facts: shape.kind === 'object' ? noFacts : factsOf(reading.document, shape),
      ...(inside && { inside }),
    };
  });
}

function keyOf(document: HasSchemas, union: Shape, member: Schema, shape: Shape): string {
  const tag = tagOf(union.schema, member) ?? constantTag(document, member, shape);
  return tag ?? shape.component ?? typeText(document, shape).words;
}

/** The constant of `type`, or of the first property that has one, where no discriminator says it. */
function constantTag(document: HasSchemas, member: Schema, shape: Shape): string | undefined {
  if (shape.kind !== 'object') return undefined;
  const constants = constantPropertiesOf(document, member);
  const [value, ...more] = constants.get('type') ?? constants.get('object') ?? [];
  return typeof value === 'string' && more.length === 0 ? value : undefined;
}
