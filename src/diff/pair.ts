import { operationsOf, type ResolvedOperation } from '../openapi/operations.ts';
import type { Side } from './normal/term.ts';

/** One operation of both documents. */
export interface Pair {
  /** The id in the new document. */
  readonly id: string;
  readonly old: ResolvedOperation;
  readonly new: ResolvedOperation;
  readonly sides: Sides;
}

export interface Sides {
  readonly old: Side;
  readonly new: Side;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly removed: readonly ResolvedOperation[];
  readonly added: readonly ResolvedOperation[];
}

/** A path without the names of its parameters, which requests do not show. */
export const shapeOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}');

/** Pairs operations by method and shape of the path. */
export function pairOperations(sides: Sides, keyOf = (path: string): string => shapeOf(path)): Paired {
  const key = ({ method, path }: ResolvedOperation): string => `${method} ${keyOf(path)}`;
  const [before, after] = [operationsOf(sides.old.document), operationsOf(sides.new.document)];
  const byKey = new Map(after.map((operation) => [key(operation), operation]));
  const pairs = before.flatMap((old): Pair[] => {
    const found = byKey.get(key(old));
    return found ? [{ id: idOf(found), old, new: found, sides }] : [];
  });
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  return {
    pairs,
    removed: before.filter((operation) => !paired.has(operation)),
    added: after.filter((operation) => !paired.has(operation)),
  };
}

/** The `operationId`, or method and path for a document that has none. */
export const idOf = ({ operation, method, path }: ResolvedOperation): string =>
  (operation.operationId as string | undefined) ?? `${method.toUpperCase()} ${path}`;
