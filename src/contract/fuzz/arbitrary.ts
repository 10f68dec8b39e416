import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { childOf, membersOfUnion, propertyNodes, requiredNames, typesOf, type Node } from '../cases/node.ts';
import { sample } from '../cases/sample.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import { numberOf, textOf } from './scalars.ts';

const deepest = 4;
const mostItems = 5;

/**
 * Values that a schema takes, smallest first, so that fast-check can shrink towards them. Below the fourth level
 * optional properties are left out and lists are as short as they may be: recursive schemas end there.
 */
export function arbitraryOf(document: OpenApiDocument, node: Node, depth = 0): Arbitrary<unknown> {
  const { schema } = node;
  // Only what must be there goes on below: the smallest sample ends it.
  if (depth > deepest + 2) return fc.constant(sample(document, node, depth));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const members = membersOfUnion(document, node);
  if (members.length > 0 && !('properties' in schema))
    return fc.oneof(...members.map((member) => arbitraryOf(document, member, depth + 1)));
  const types = typesOf(node);
  const stated = types.length > 0 ? types : ['object'];
  return fc.oneof(...stated.map((type) => ofType(document, node, type, depth)));
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
  const required = new Set(requiredNames(document, node));
  const named = [...propertyNodes(document, node)].filter(([name]) => required.has(name) || depth < deepest);
  const model = Object.fromEntries(named.map(([name, property]) => [name, arbitraryOf(document, property, depth + 1)]));
  const record = fc.record(model, { requiredKeys: named.flatMap(([name]) => (required.has(name) ? [name] : [])) });
  const { additionalProperties, maxProperties = mostItems } = node.schema as {
    additionalProperties?: unknown;
    maxProperties?: number;
  };
  if (typeof additionalProperties !== 'object' || named.length > 0) return record;
  const value = arbitraryOf(document, childOf(document, node, 'additionalProperties'), depth + 1);
  return fc.dictionary(fc.string({ minLength: 1, maxLength: 16 }), value, {
    maxKeys: Math.min(maxProperties, mostItems),
    noNullPrototype: true,
  });
}
