import type { Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import type { HasSchemas } from '../../src/schema/node.ts';
import { componentName, propertiesOf, unionOf } from '../../src/schema/walk.ts';

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
export function nestedTypes(schema: Schema, document: HasSchemas): NestedType[] {
  return below({ schema, way: { component: undefined, steps: [] } }, document, []);
}

const isNamed = (schema: Schema, document: HasSchemas): boolean =>
  'x-client' in (document.components.schemas[componentName(schema) ?? ''] ?? {});

/** `chain` holds the components on the way here: schemas may refer to themselves. */
function below(place: Place, document: HasSchemas, chain: readonly string[]): NestedType[] {
  const component = componentName(place.schema);
  if (component && chain.includes(component)) return [];
  const at = component
    ? { schema: document.components.schemas[component] ?? {}, way: { component, steps: [] } }
    : place;
  const further = component ? [...chain, component] : chain;
  const own = unionOf(at.schema).length > 0 ? variants(at, document, further) : [];
  const ofProperties = Object.entries(propertiesOf(document, at.schema)).flatMap(([property, schema]) =>
    ofProperty(property, { schema, way: next(at.way, { property }) }, document, further),
  );
  return [...own, ...ofProperties];
}

function ofProperty(property: string, place: Place, document: HasSchemas, chain: readonly string[]): NestedType[] {
  const { isItem, ...target } = opened(place, document);
  const resolved = resolve<Schema>(document, target.schema);
  if (unionOf(resolved).length > 0) return variants(target, document, chain);
  if (isNamed(target.schema, document) || Object.keys(propertiesOf(document, resolved)).length === 0) return [];
  return [{ from: property, isItem, ...target, nested: below(target, document, chain) }];
}

/** What a property holds, without the null and the array around it. */
function opened(place: Place, document: HasSchemas): Place & { readonly isItem: boolean } {
  const component = componentName(place.schema);
  const schema = resolve<Schema>(document, place.schema);
  const way = component ? { component, steps: [] } : place.way;
  const items = schema['items'] as Schema | undefined;
  if (items) return { ...opened({ schema: items, way: next(way, { items: true }) }, document), isItem: true };
  const [only, ...others] = unionOf(schema).filter((member) => member['type'] !== 'null');
  if (only && others.length === 0) return opened({ schema: only, way }, document);
  return { ...place, isItem: false };
}

function variants({ schema, way }: Place, document: HasSchemas, chain: readonly string[]): NestedType[] {
  return unionOf(resolve<Schema>(document, schema)).flatMap((member) => {
    const from = componentName(schema) ? { component: componentName(schema), steps: [] } : way;
    const { isItem: _, ...target } = opened({ schema: member, way: from }, document);
    const resolved = resolve<Schema>(document, target.schema);
    if (unionOf(resolved).length > 0) return variants(target, document, chain);
    const tag = tagOf(resolved, document);
    if (!tag || isNamed(target.schema, document)) return [];
    const place = { schema: target.schema, way: next(target.way, tag) };
    return [{ from: tag.value, isItem: false, ...place, nested: below(place, document, chain) }];
  });
}

function tagOf(schema: Schema, document: HasSchemas): { readonly tag: string; readonly value: string } | undefined {
  const properties = propertiesOf(document, schema);
  const tag = ['type', 'event', 'role', 'object'].find((name) => typeof properties[name]?.['const'] === 'string');
  return tag ? { tag, value: String(properties[tag]?.['const']) } : undefined;
}

const next = ({ component, steps }: Way, step: Step): Way => ({ component, steps: [...steps, step] });
