import type { Schema } from '../openapi/document.ts';
import { pointerOf, valueAt } from '../openapi/json-pointer.ts';
import { resolveAt } from '../openapi/operations.ts';
import { isSchema } from './keywords.ts';

/** As much of a document as schemas refer to. */
export interface HasSchemas {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A schema and where it stands in the document, `$ref`s followed. */
export interface Node {
  readonly schema: Schema;
  readonly pointer: string;
}

/** @throws {Error} where there is no schema. */
export function nodeAt(document: HasSchemas, pointer: string): Node {
  const schema = valueAt(document, pointer);
  if (!isSchema(schema)) throw new Error(`${pointer} does not name a schema.`);
  return follow(document, { schema, pointer });
}

// A keyword beside a `$ref` narrows it; the contract writes none but annotations there.
function follow(document: HasSchemas, at: Node): Node {
  const { node, pointer } = resolveAt<Schema>(document, at.schema, at.pointer);
  return { schema: node, pointer };
}

/** A schema whose place does not matter; that of what it refers to is exact. */
export const nodeOf = (document: HasSchemas, schema: Schema): Node => follow(document, { schema, pointer: '' });

/** @throws {Error} where there is no schema. */
export function childOf(document: HasSchemas, node: Node, ...segments: (string | number)[]): Node {
  const at = pointerOf(segments);
  const schema = valueAt(node.schema, at);
  if (!isSchema(schema)) throw new Error(`${node.pointer}${at} does not name a schema.`);
  return follow(document, { schema, pointer: node.pointer + at });
}

const childrenOf = (document: HasSchemas, node: Node, keyword: string): Node[] =>
  Object.keys(node.schema[keyword] ?? {}).map((key) => childOf(document, node, keyword, key));

/** A schema and what it is composed of by `allOf`: the parts first, in their order, itself last. */
export const partNodes = (document: HasSchemas, node: Node): Node[] => [
  ...childrenOf(document, node, 'allOf').flatMap((part) => partNodes(document, part)),
  node,
];

/** The members that a union lists, `null` among them; empty where there is none. */
export const unionNodes = (document: HasSchemas, node: Node): Node[] =>
  ['oneOf', 'anyOf'].flatMap((keyword) => childrenOf(document, node, keyword));

/** Every property that an object schema names, those of `allOf` included. */
export const propertyNodes = (document: HasSchemas, node: Node): Map<string, Node> =>
  new Map(
    partNodes(document, node).flatMap((part) =>
      Object.keys(part.schema['properties'] ?? {}).map(
        (name) => [name, childOf(document, part, 'properties', name)] as const,
      ),
    ),
  );
