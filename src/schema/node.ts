import type { Schema } from '../openapi/document.ts';
import { pointerOf, valueAt } from '../openapi/json-pointer.ts';
import { resolveAt } from '../openapi/operations.ts';
import { isSchema } from './keywords.ts';

/** The part of a document that schemas refer to. */
export interface HasSchemas {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A schema and its position in the document, with `$ref`s followed. */
export interface Node {
  readonly schema: Schema;
  readonly pointer: string;
}

/** @throws {Error} when the pointer does not name a schema. */
export function nodeAt(document: HasSchemas, pointer: string): Node {
  const schema = valueAt(document, pointer);
  if (!isSchema(schema)) throw new Error(`${pointer} does not name a schema.`);
  return follow(document, { schema, pointer });
}

// A keyword beside a `$ref` narrows it. The contract has only annotations there.
function follow(document: HasSchemas, at: Node): Node {
  const { node, pointer } = resolveAt<Schema>(document, at.schema, at.pointer);
  return { schema: node, pointer };
}

/** A node for a schema whose position does not matter. The position of its `$ref` target is exact. */
export const nodeOf = (document: HasSchemas, schema: Schema): Node => follow(document, { schema, pointer: '' });

/** @throws {Error} when the child is not a schema. */
export function childOf(document: HasSchemas, node: Node, ...segments: (string | number)[]): Node {
  const at = pointerOf(segments);
  const schema = valueAt(node.schema, at);
  if (!isSchema(schema)) throw new Error(`${node.pointer}${at} does not name a schema.`);
  return follow(document, { schema, pointer: node.pointer + at });
}

const childrenOf = (document: HasSchemas, node: Node, keyword: string): Node[] =>
  Object.keys(node.schema[keyword] ?? {}).map((key) => childOf(document, node, keyword, key));

/** A schema and its `allOf` parts: the parts first, in order, then the schema itself. */
export const partNodes = (document: HasSchemas, node: Node): Node[] => [
  ...childrenOf(document, node, 'allOf').flatMap((part) => partNodes(document, part)),
  node,
];

/** The members of a union, including `null`; empty if the schema is not a union. */
export const unionNodes = (document: HasSchemas, node: Node): Node[] =>
  ['oneOf', 'anyOf'].flatMap((keyword) => childrenOf(document, node, keyword));

/** Every property that an object schema names, including those from `allOf`. */
export const propertyNodes = (document: HasSchemas, node: Node): Map<string, Node> =>
  new Map(
    partNodes(document, node).flatMap((part) =>
      Object.keys(part.schema['properties'] ?? {}).map(
        (name) => [name, childOf(document, part, 'properties', name)] as const,
      ),
    ),
  );
