import type { Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import type { HasSchemas } from '../../src/schema/node.ts';
import { componentName, propertiesOf, unionOf } from '../../src/schema/walk.ts';

/** A part of a type, named below it, such as `ChatCompletionChunk.Choice`. */
export interface NestedType {
  /** The source of the name: a property, or the constant of a union member. */
  readonly from: string;
  /** Whether it is one value or a list: the name of an item is in the singular. */
  readonly isItem: boolean;
  readonly component: string;
  readonly nested: readonly NestedType[];
}

/**
 * The objects inside a schema: of its properties and of its union members. Each is a component. Components with a
 * public name are left out.
 */
export const nestedTypes = (document: HasSchemas, schema: Schema): NestedType[] => below(document, schema, []);

/** `chain` contains the enclosing components, because schemas may be recursive. */
function below(document: HasSchemas, schema: Schema, chain: readonly string[]): NestedType[] {
  const component = componentName(schema);
  if (component && chain.includes(component)) return [];
  const further = component ? [...chain, component] : chain;
  const ofProperties = Object.entries(propertiesOf(document, schema)).flatMap(([property, value]) =>
    ofProperty(document, property, value, further),
  );
  return [...variants(document, schema, further), ...ofProperties];
}

function ofProperty(document: HasSchemas, property: string, schema: Schema, chain: readonly string[]): NestedType[] {
  const { target, isItem } = opened(document, schema);
  if (isUnion(document, target)) return variants(document, target, chain);
  const isObject = Object.keys(propertiesOf(document, target)).length > 0;
  return isObject ? named(document, target, { from: property, isItem }, chain) : [];
}

function variants(document: HasSchemas, schema: Schema, chain: readonly string[]): NestedType[] {
  return unionOf(resolve<Schema>(document, schema)).flatMap((member) => {
    const { target } = opened(document, member);
    if (isUnion(document, target)) return variants(document, target, chain);
    const from = tagOf(propertiesOf(document, target));
    return from === undefined ? [] : named(document, target, { from, isItem: false }, chain);
  });
}

function named(
  document: HasSchemas,
  schema: Schema,
  place: Pick<NestedType, 'from' | 'isItem'>,
  chain: readonly string[],
): NestedType[] {
  const component = componentName(schema);
  if (!component || 'x-client' in resolve<Schema>(document, schema)) return [];
  return [{ ...place, component, nested: below(document, schema, chain) }];
}

/** Beside properties, a union only states which of them occur together. */
const isUnion = (document: HasSchemas, schema: Schema): boolean => {
  const resolved = resolve<Schema>(document, schema);
  return unionOf(resolved).length > 0 && !('properties' in resolved);
};

/** The schema of a property, without null and the array around it. */
function opened(document: HasSchemas, schema: Schema): { readonly target: Schema; readonly isItem: boolean } {
  const resolved = resolve<Schema>(document, schema);
  const items = resolved['items'] as Schema | undefined;
  if (items) return { ...opened(document, items), isItem: true };
  const [only, ...others] = unionOf(resolved).filter((member) => member['type'] !== 'null');
  return only && others.length === 0 ? opened(document, only) : { target: schema, isItem: false };
}

/** The constant that identifies a union member. */
export function tagOf(properties: Readonly<Record<string, Schema>>): string | undefined {
  const tag = ['type', 'event', 'role', 'object'].find((name) => typeof properties[name]?.['const'] === 'string');
  return tag && String(properties[tag]?.['const']);
}
