import type { Schema } from '../../src/openapi/document.ts';
import { componentName, membersOf, unionOf } from '../../src/openapi/schemas.ts';

type Schemas = Readonly<Record<string, Schema>>;

/** A part of a type that has a name below that of the type, as `ChatCompletionChunk.Choice` has. */
export interface NestedType {
  /** What names it: a property, or the constant that tells the member of a union. */
  readonly from: string;
  /** How many hold it: the name of a list's item is in the singular. */
  readonly isItem: boolean;
  readonly schema: Schema;
  /** The way to it from the nearest component, or from the type itself where there is none. */
  readonly way: Way;
  readonly nested: readonly NestedType[];
}

export interface Way {
  /** A component; undefined for the type itself. */
  readonly component: string | undefined;
  readonly steps: readonly Step[];
}

/** A property, the items of an array, or the member of a union with a constant. */
export type Step =
  | { readonly property: string }
  | { readonly items: true }
  | { readonly tag: string; readonly value: string };

interface Place {
  readonly schema: Schema;
  readonly way: Way;
}

/** The objects inside a schema: those of its properties, and the members of its unions. Public types have their own names. */
export function nestedTypes(schema: Schema, schemas: Schemas): NestedType[] {
  return below({ schema, way: { component: undefined, steps: [] } }, schemas, []);
}

const isNamed = (schema: Schema, schemas: Schemas): boolean =>
  'x-client' in (schemas[componentName(schema) ?? ''] ?? {});

/** `chain` holds the components on the way here: schemas may refer to themselves. */
function below(place: Place, schemas: Schemas, chain: readonly string[]): NestedType[] {
  const component = componentName(place.schema);
  if (component && chain.includes(component)) return [];
  const at = component ? { schema: schemas[component] ?? {}, way: { component, steps: [] } } : place;
  const further = component ? [...chain, component] : chain;
  const own = unionOf(at.schema).length > 0 ? variants(at, schemas, further) : [];
  const ofProperties = Object.entries(propertiesOf(at.schema, schemas)).flatMap(([property, schema]) =>
    ofProperty(property, { schema, way: next(at.way, { property }) }, schemas, further),
  );
  return [...own, ...ofProperties];
}

function ofProperty(property: string, place: Place, schemas: Schemas, chain: readonly string[]): NestedType[] {
  const { isItem, ...target } = opened(place, schemas);
  const resolved = resolve(target.schema, schemas);
  if (unionOf(resolved).length > 0) return variants(target, schemas, chain);
  if (isNamed(target.schema, schemas) || Object.keys(propertiesOf(resolved, schemas)).length === 0) return [];
  return [{ from: property, isItem, ...target, nested: below(target, schemas, chain) }];
}

/** What a property holds, without the null and the array around it. */
function opened(place: Place, schemas: Schemas): Place & { readonly isItem: boolean } {
  const component = componentName(place.schema);
  const schema = resolve(place.schema, schemas);
  const way = component ? { component, steps: [] } : place.way;
  const items = schema['items'] as Schema | undefined;
  if (items) return { ...opened({ schema: items, way: next(way, { items: true }) }, schemas), isItem: true };
  const [only, ...others] = unionOf(schema).filter((member) => member['type'] !== 'null');
  if (only && others.length === 0) return opened({ schema: only, way }, schemas);
  return { ...place, isItem: false };
}

function variants({ schema, way }: Place, schemas: Schemas, chain: readonly string[]): NestedType[] {
  return unionOf(resolve(schema, schemas)).flatMap((member) => {
    const from = componentName(schema) ? { component: componentName(schema), steps: [] } : way;
    const { isItem: _, ...target } = opened({ schema: member, way: from }, schemas);
    const resolved = resolve(target.schema, schemas);
    if (unionOf(resolved).length > 0) return variants(target, schemas, chain);
    const tag = tagOf(resolved, schemas);
    if (!tag || isNamed(target.schema, schemas)) return [];
    const place = { schema: target.schema, way: next(target.way, tag) };
    return [{ from: tag.value, isItem: false, ...place, nested: below(place, schemas, chain) }];
  });
}

function tagOf(schema: Schema, schemas: Schemas): { readonly tag: string; readonly value: string } | undefined {
  const properties = propertiesOf(schema, schemas);
  const tag = ['type', 'event', 'role', 'object'].find((name) => typeof properties[name]?.['const'] === 'string');
  return tag ? { tag, value: String(properties[tag]?.['const']) } : undefined;
}

const next = ({ component, steps }: Way, step: Step): Way => ({ component, steps: [...steps, step] });

const resolve = (schema: Schema, schemas: Schemas): Schema => schemas[componentName(schema) ?? ''] ?? schema;

function propertiesOf(schema: Schema, schemas: Schemas): Record<string, Schema> {
  const resolved = resolve(schema, schemas);
  const inherited = membersOf(resolved, 'allOf').map((part) => propertiesOf(part, schemas));
  return Object.assign({}, ...inherited, resolved['properties'] ?? {}) as Record<string, Schema>;
}
