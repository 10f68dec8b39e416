import { methods, type Method, type OpenApiDocument } from '../openapi/document.ts';
import { valueAt } from '../openapi/json-pointer.ts';
import { oncePer } from '../openapi/once.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';

/** What the parts of one document reach by `$ref`. */
export interface Closures {
  /** The components that a part reaches, by pointer, each with its JSON text. */
  reach(root: unknown): ReadonlyMap<string, string>;
  /** The same for an operation with the parameters of its path item. */
  reachOf(operation: ResolvedOperation): ReadonlyMap<string, string>;
  /** The JSON text of an operation with the path item around it. */
  textOf(operation: ResolvedOperation): string;
}

interface Node {
  readonly text: string;
  readonly refs: readonly string[];
}

/** Of a document that no longer changes. */
export const closuresOf = oncePer((document: OpenApiDocument): Closures => {
  const nodes = new Map<string, Node>();
  const nodeOf = (pointer: string): Node => {
    const known = nodes.get(pointer);
    if (known) return known;
    const value = valueAt(document, pointer);
    const node = { text: JSON.stringify(value) ?? '', refs: refsIn(value) };
    nodes.set(pointer, node);
    return node;
  };
  const reach = (root: unknown): Map<string, string> => {
    const found = new Map<string, string>();
    const open = [...refsIn(root)];
    for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
      if (found.has(pointer)) continue;
      const node = nodeOf(pointer);
      found.set(pointer, node.text);
      open.push(...node.refs);
    }
    return found;
  };
  return {
    reach,
    reachOf: oncePer(({ path, operation }: ResolvedOperation) => reach([document.paths[path]?.parameters, operation])),
    textOf: ({ path, operation }) => {
      const around = Object.entries(document.paths[path] ?? {}).filter(([key]) => !methods.includes(key as Method));
      return JSON.stringify([path, around, operation]);
    },
  };
});

/** The targets of all references inside a value. */
export function refsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return found;
  const ref = (value as { $ref?: unknown }).$ref;
  if (typeof ref === 'string' && ref.startsWith('#/')) found.push(decodeURIComponent(ref.slice(1)));
  for (const part of Object.values(value)) refsIn(part, found);
  return found;
}

/** Whether two parts and all that they reach are the same text, so that there is nothing to compare. */
export const isSameReach = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([pointer, text]) => b.get(pointer) === text);
