import type { Validator } from '../validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { childOf, propertyNodes, unionNodes, type Node } from '../node.ts';
import { requiredOf } from '../walk.ts';

/** A position in a value, with the schema that describes it and the value there. */
export interface Location {
  readonly path: readonly (string | number)[];
  readonly node: Node;
  readonly value: unknown;
  readonly present: boolean;
  readonly required: boolean;
}

const deepest = 4;

/**
 * The positions in a value, outer ones first: each property that its schema names, present or not, and the first item
 * of each list. For a union, the member that the value fits is used.
 */
export function locationsOf(document: OpenApiDocument, validator: Validator, root: Node, value: unknown): Location[] {
  const found: Location[] = [];
  let level: Location[] = [{ path: [], node: root, value, present: true, required: true }];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((location) => childrenOf(document, validator, location));
    found.push(...level);
  }
  return found;
}

function childrenOf(
  document: OpenApiDocument,
  validator: Validator,
  { path, node, value, present }: Location,
): Location[] {
  if (!present || typeof value !== 'object' || value === null) return [];
  const speaking = memberFor(document, validator, node, value);
  if (Array.isArray(value)) {
    if (value.length === 0 || !speaking.schema['items']) return [];
    const item = childOf(document, speaking, 'items');
    return [{ path: [...path, 0], node: item, value: value[0], present: true, required: true }];
  }
  const required = requiredOf(document, speaking.schema);
  return [...propertyNodes(document, speaking)].map(([name, property]) => ({
    path: [...path, name],
    node: property,
    value: (value as Record<string, unknown>)[name],
    present: Object.hasOwn(value, name),
    required: required.has(name),
  }));
}

/** The schema itself, or the innermost union member that a value fits. */
export function memberFor(document: OpenApiDocument, validator: Validator, node: Node, value: unknown): Node {
  const fitting = unionNodes(document, node).find(({ pointer }) => validator.isValid(pointer, value));
  return fitting ? memberFor(document, validator, fitting, value) : node;
}

/** Returns a copy of a value with the value at a position replaced. */
export function withValue(root: unknown, [head, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (head === undefined) return value;
  const inner = withValue((root as Record<string | number, unknown>)[head], rest, value);
  if (Array.isArray(root)) return root.with(Number(head), inner);
  return { ...(root as object), [head]: inner };
}

/** Returns a copy of a value without the value at a position. */
export function without(root: unknown, [head, ...rest]: readonly (string | number)[]): unknown {
  if (head === undefined) return undefined;
  if (rest.length === 0) {
    const { [head]: _, ...others } = root as Record<string | number, unknown>;
    return others;
  }
  return withValue(root, [head], without((root as Record<string | number, unknown>)[head], rest));
}

/** `messages/0/content`, or `body` for the whole value. */
export const nameOf = (path: readonly (string | number)[]): string => path.join('/') || 'body';
