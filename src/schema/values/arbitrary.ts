import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { childOf, unionNodes, propertyNodes, type Node } from '../node.ts';
import { requiredOf, statedTypes } from '../walk.ts';
import { sample } from './sample.ts';
import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { numberOf, textOf } from './scalars.ts';

const deepest = 4;
const mostItems = 5;
const longestName = 32;

/**
 * Generates values that a schema accepts, smallest first, so that fast-check can shrink towards them. Below the fourth
 * level, optional properties are omitted and lists are as short as allowed, so that recursive schemas end.
 */
export function arbitraryOf(document: OpenApiDocument, node: Node, depth = 0): Arbitrary<unknown> {
  const { schema } = node;
  // Below this level, only required parts remain. The smallest sample ends them.
  if (depth > deepest + 2) return fc.constant(sample(document, node, depth));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const members = unionNodes(document, node);
  if (members.length > 0 && !('properties' in schema))
    return fc.oneof({ withCrossShrink: true }, ...members.map((member) => arbitraryOf(document, member, depth + 1)));
  const types = statedTypes(node.schema);
  const stated = types.length > 0 ? types : ['object'];
  return fc.oneof({ withCrossShrink: true }, ...stated.map((type) => ofType(document, node, type, depth)));
}

function ofType(document: OpenApiDocument, node: Node, type: string, depth: number): Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return textOf(node.schema);
    case 'integer':
    case 'number':
      return numberOf(node.schema, type);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return listOf(document, node, depth);
    case 'object':
      return objectOf(document, node, depth);
    default:
      return fc.constant(null);
  }
}

function listOf(document: OpenApiDocument, node: Node, depth: number): Arbitrary<unknown[]> {
  const { minItems = 0, maxItems = Infinity, uniqueItems } = node.schema as Record<string, number | undefined>;
  if (!node.schema['items']) return fc.constant([]);
  const most = depth < deepest ? Math.min(maxItems, Math.max(minItems, mostItems)) : minItems;
  const item = arbitraryOf(document, childOf(document, node, 'items'), depth + 1);
  const bounds = { minLength: minItems, maxLength: most };
  return uniqueItems ? fc.uniqueArray(item, { ...bounds, selector: JSON.stringify }) : fc.array(item, bounds);
}

function objectOf(document: OpenApiDocument, node: Node, depth: number): Arbitrary<object> {
  const properties = propertyNodes(document, node);
  if (properties.size === 0) return mapOf(document, node, depth);
  const required = requiredOf(document, node.schema);
  const choices = alternativesOf(document, node);
  const all = new Set(choices.flat());
  const records = choices.map((chosen) => {
    const must = new Set([...required, ...chosen]);
    const named = [...properties].filter(([name]) => must.has(name) || (depth < deepest && !all.has(name)));
    return recordOf(document, named, must, depth);
  });
  const { minProperties = 0, maxProperties = Infinity } = node.schema as Record<string, number | undefined>;
  return fc.oneof({ withCrossShrink: true }, ...records).filter((value) => {
    const count = Object.keys(value).length;
    return count >= minProperties && count <= maxProperties;
  });
}

const recordOf = (
  document: OpenApiDocument,
  named: readonly (readonly [string, Node])[],
  required: ReadonlySet<string>,
  depth: number,
): Arbitrary<object> =>
  fc.record(Object.fromEntries(named.map(([name, property]) => [name, arbitraryOf(document, property, depth + 1)])), {
    requiredKeys: named.flatMap(([name]) => (required.has(name) ? [name] : [])),
    noNullPrototype: true,
  });

/** For a schema that requires one of several groups of fields: the names in each group. Otherwise one empty group. */
function alternativesOf(document: OpenApiDocument, node: Node): string[][] {
  const groups = unionNodes(document, node).map((member) => [...requiredOf(document, member.schema)]);
  return groups.length > 0 ? groups : [[]];
}

/** Objects whose property names the sender chooses. */
function mapOf(document: OpenApiDocument, node: Node, depth: number): Arbitrary<object> {
  const {
    additionalProperties,
    propertyNames,
    maxProperties = mostItems,
  } = node.schema as {
    additionalProperties?: unknown;
    propertyNames?: Schema;
    maxProperties?: number;
  };
  if (typeof additionalProperties !== 'object') return fc.constant({});
  const name = textOf({ minLength: 1, maxLength: longestName, ...propertyNames });
  return fc.dictionary(name, arbitraryOf(document, childOf(document, node, 'additionalProperties'), depth + 1), {
    maxKeys: Math.min(maxProperties, mostItems),
    noNullPrototype: true,
  });
}
