import { readFileSync } from 'node:fs';
import { basename, dirname, join, extname } from 'node:path';
import { Source } from '@redocly/openapi-core';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { segmentsOf, pointerOf } from '../../src/contract/openapi/pointer.ts';
import type { Problem } from './redocly.ts';

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
 * Finds where a pointer of the bundle stands in the files under `spec/`. It descends the root document and crosses
 * into another file at each `$ref`; a component is found by its file, whose name is the component's.
 */
export function sourcePositions(root: string, files: ReadonlySet<string>): (pointer: string) => SourcePosition {
  const parsed = new Map<string, ParsedFile>();
  const parse = (file: string): ParsedFile => {
    const known = parsed.get(file) ?? parseFile(file);
    parsed.set(file, known);
    return known;
  };
  const components = new Map([...files].map((file) => [componentKey(file), file]));

  return (pointer) => {
    const segments = segmentsOf(pointer);
    const component = segments[0] === 'components' ? components.get(`${segments[1]}/${segments[2]}`) : undefined;
    return component ? descend(component, segments.slice(3), parse) : descend(root, segments, parse);
  };
}

/** The same for a problem's location, as Redocly wants it. */
export function sourceLocator(root: string, files: ReadonlySet<string>): (location: Location) => Location {
  const locate = sourcePositions(root, files);
  return (location) => {
    if (location.pointer === undefined) return location;
    const { file, pointer } = locate(location.pointer);
    return { ...location, pointer: `#${pointer}`, source: new Source(file, readFileSync(file, 'utf8')) };
  };
}

interface ParsedFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parseFile(file: string): ParsedFile {
  const lines = new LineCounter();
  return { document: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }), lines };
}

const componentKey = (file: string): string => `${basename(dirname(file))}/${basename(file, extname(file))}`;

function descend(file: string, segments: readonly string[], parse: (file: string) => ParsedFile): SourcePosition {
  const { document, lines } = parse(file);
  for (let depth = 0; depth < segments.length; depth += 1) {
    const node = document.getIn(segments.slice(0, depth), true);
    const ref = isMap(node) ? node.get('$ref') : undefined;
    if (typeof ref === 'string' && !ref.startsWith('#')) {
      return descend(join(dirname(file), ref), segments.slice(depth), parse);
    }
    if (!isCollection(node) || !node.has(keyIn(node, segments[depth] ?? ''))) {
      return positionAt(file, document, lines, segments.slice(0, depth));
    }
  }
  return positionAt(file, document, lines, segments);
}

/** Indexes of sequences arrive as text. */
const keyIn = (node: unknown, segment: string): string | number => (isMap(node) ? segment : Number(segment));

function positionAt(file: string, document: Document, lines: LineCounter, segments: readonly string[]): SourcePosition {
  const offset = keyOffset(document, segments) ?? 0;
  return { file, pointer: pointerOf(segments), line: lines.linePos(offset).line };
}

function keyOffset(document: Document, segments: readonly string[]): number | undefined {
  const parent = document.getIn(segments.slice(0, -1), true);
  const last = segments.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(segments, true);
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0];
}
