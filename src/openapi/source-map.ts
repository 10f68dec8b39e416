import { segmentsOf } from './json-pointer.ts';

/**
 * Where each part of the bundle stands in the spec: a tree of the bundle's keys. `@` is the place of a node,
 * `file:line`, or the line alone where the file is that of the node above.
 */
export interface SourceNode {
  readonly '@'?: string | number;
  readonly [key: string]: SourceNode | string | number | undefined;
}

/** The place of the deepest node that a pointer reaches, as `file:line`. */
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
