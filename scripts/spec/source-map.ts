import { readFileSync } from 'node:fs';
import { basename, dirname, join, extname } from 'node:path';
import { Source } from '@redocly/openapi-core';
import { segmentsOf, pointerOf } from '../../src/openapi/json-pointer.ts';
import type { Problem } from './redocly.ts';
import { positionsIn, type Positioned } from '../../src/openapi/yaml-positions.ts';

type Location = Problem['location'][number];

export interface SourcePosition {
  /** Absolute path of the file. */
  readonly file: string;
  /** JSON Pointer inside that file. */
  readonly pointer: string;
  /** One-based line of the key or item. */
  readonly line: number;
}

/**
 * Finds the position of a bundle pointer in the files under `spec/`. It descends from the root document and follows
 * each `$ref` into its file. A component is found by the name of its file.
 */
export function sourcePositions(root: string, files: ReadonlySet<string>): (pointer: string) => SourcePosition {
  const known = new Map<string, Positioned>();
  const read = (file: string): Positioned => {
    const positions = known.get(file) ?? positionsIn(readFileSync(file, 'utf8'));
    known.set(file, positions);
    return positions;
  };
  const components = new Map([...files].map((file) => [componentKey(file), file]));

  return (pointer) => {
    const segments = segmentsOf(pointer);
    const component = segments[0] === 'components' ? components.get(`${segments[1]}/${segments[2]}`) : undefined;
    return component ? descend(component, segments.slice(3), read) : descend(root, segments, read);
  };
}

/** The position of a problem in the format of Redocly. */
export function sourceLocator(root: string, files: ReadonlySet<string>): (location: Location) => Location {
  const locate = sourcePositions(root, files);
  return (location) => {
    if (location.pointer === undefined) return location;
    const { file, pointer } = locate(location.pointer);
    return { ...location, pointer: `#${pointer}`, source: new Source(file, readFileSync(file, 'utf8')) };
  };
}

const componentKey = (file: string): string => `${basename(dirname(file))}/${basename(file, extname(file))}`;

function descend(file: string, segments: readonly string[], read: (file: string) => Positioned): SourcePosition {
  let node = read(file);
  for (const [depth, segment] of segments.entries()) {
    if (node.ref !== undefined && !node.ref.startsWith('#')) {
      return descend(join(dirname(file), node.ref), segments.slice(depth), read);
    }
    const child = node.children.get(segment);
    if (!child) return { file, pointer: pointerOf(segments.slice(0, depth)), line: node.line };
    node = child;
  }
  return { file, pointer: pointerOf(segments), line: node.line };
}
