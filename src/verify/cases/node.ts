import type { OpenApiDocument, Schema } from '../../openapi/document.ts';
import { pointerOf, valueAt } from '../../openapi/json-pointer.ts';

/** A schema and where it stands in the bundle, `$ref`s followed. */
export interface Node {
  readonly schema: Schema;
  readonly pointer: string;
}

export function nodeAt(document: OpenApiDocument, pointer: string): Node {
  const schema = valueAt(document, pointer) as Schema | undefined;
  if (typeof schema !== 'object') throw new Error(`${pointer} names no schema.`);
  // A keyword beside a `$ref` narrows it; the contract writes none but annotations there.
  return schema.$ref === undefined ? { schema, pointer } : nodeAt(document, schema.$ref.slice(1));
}

export const childOf = (document: OpenApiDocument, { pointer }: Node, ...segments: (string | number)[]): Node =>
  nodeAt(document, pointer + pointerOf(segments));

/** The members of a union, `null` among them; empty where there is none. */
export function membersOfUnion(document: OpenApiDocument, node: Node): Node[] {
  const keyword = ['oneOf', 'anyOf'].find((name) => Array.isArray(node.schema[name]));
  if (keyword === undefined) return [];
  return (node.schema[keyword] as readonly Schema[]).map((_, index) => childOf(document, node, keyword, index));
}

/** Every property that an object schema names, those of `allOf` included. */
export function propertyNodes(document: OpenApiDocument, node: Node): Map<string, Node> {
  const inherited = partsOf(document, node).flatMap((part) => [...propertyNodes(document, part)]);
  const own = Object.keys((node.schema['properties'] ?? {}) as object).map(
    (name) => [name, childOf(document, node, 'properties', name)] as const,
  );
  return new Map([...inherited, ...own]);
}

export const requiredNames = (document: OpenApiDocument, node: Node): string[] => [
  ...partsOf(document, node).flatMap((part) => requiredNames(document, part)),
  ...((node.schema['required'] as string[] | undefined) ?? []),
];

const partsOf = (document: OpenApiDocument, node: Node): Node[] =>
  ((node.schema['allOf'] as readonly Schema[] | undefined) ?? []).map((_, index) =>
    childOf(document, node, 'allOf', index),
  );

export const typesOf = ({ schema }: Node): string[] => [schema['type'] ?? []].flat() as string[];
