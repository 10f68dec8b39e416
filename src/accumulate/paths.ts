import { isIndex, type Json } from './json.ts';

export type Path = readonly (string | number)[];

/** The path that a template such as `content`, `content_index`, `text` means in an event, or undefined without an index. */
export function pathOf(template: readonly string[], event: Json): Path | undefined {
  const path = template.map((segment) => (segment.endsWith('_index') ? event[segment] : segment));
  return path.every((segment) => typeof segment === 'string' || isIndex(segment)) ? (path as Path) : undefined;
}

export const pointerOf = (path: Path): string => path.map((segment) => `/${segment}`).join('');

export function valueAt(value: unknown, path: Path): unknown {
  let node = value;
  for (const key of path) node = (node as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return node;
}

/** Sets a value, and the objects and lists on the way to it. False if a list is too short for an index. */
export function setAt(root: Json, path: Path, value: unknown): boolean {
  let node = root as Record<string, unknown>;
  for (const [at, key] of path.entries()) {
    if (typeof node !== 'object' || (Array.isArray(node) && (key as number) > node.length)) return false;
    if (at === path.length - 1) node[key] = value;
    else node = (node[key] ??= typeof path[at + 1] === 'number' ? [] : {}) as Record<string, unknown>;
  }
  return true;
}
