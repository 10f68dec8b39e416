import { segmentsOf } from './json-pointer.ts';

/**
 * The position in the spec of each part of the bundle, as a tree of the bundle's keys. `@` is the position of a node:
 * `file:line`, or the line alone if the file is that of the parent node.
 */
export interface SourceNode {
  readonly '@'?: string | number;
  readonly [key: string]: SourceNode | string | number | undefined;
}

/** Returns the position of the deepest node that a pointer reaches, as `file:line`. */
export const createSourceOf =
  (root: SourceNode | undefined) =>
  (pointer: string): string | undefined => {
    let node: SourceNode | undefined = root;
    let file: string | undefined;
    let line: string | undefined;
    for (const segment of [undefined, ...segmentsOf(pointer)]) {
      const next: SourceNode | string | number | undefined = segment === undefined ? node : node?.[segment];
      if (typeof next !== 'object') break;
      node = next;
      const place = node['@'];
      if (typeof place === 'number') line = String(place);
      if (typeof place === 'string') [, file, line] = /^(.*):(\d+)$/.exec(place) ?? [];
    }
    return file === undefined ? undefined : `${file}:${line}`;
  };
