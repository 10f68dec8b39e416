import { segmentsOf } from '../../openapi/json-pointer.ts';
import { createSourceOf, type SourceNode } from '../../openapi/source-map.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { positionsIn, type Positioned } from '../../openapi/yaml-positions.ts';
import type { SourceOf } from '../merge.ts';
import type { Fetched } from './fetched.ts';

/**
 * File and line of a pointer: in the files of the spec if a source map stands beside the document, otherwise in the
 * document itself. Positions are read when the first is asked for.
 */
export function createLocate({ text, label, sourceMap }: Fetched): SourceOf {
  const map = sourceMap === undefined ? undefined : (parseJson(sourceMap) as SourceNode | undefined);
  if (map) return createSourceOf(map);
  let root: Positioned | undefined;
  return (pointer) => {
    root ??= positions(text);
    let node = root;
    for (const segment of segmentsOf(pointer)) {
      const child = node.children.get(segment);
      if (!child) break;
      node = child;
    }
    return `${label}:${node.line}`;
  };
}

/** Whether a line holds a thousand characters on average, so that its number says nothing. */
export const isMinified = (text: string): boolean => text.length > 1000 * text.split('\n').length;

/** JSON that YAML does not allow, such as tabs between values, has no lines. */
function positions(text: string): Positioned {
  try {
    return positionsIn(text);
  } catch {
    return { line: 1, children: new Map() };
  }
}
