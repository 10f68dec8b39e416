import { pointerOf, segmentsOf } from '../../src/openapi/json-pointer.ts';
import { positionsIn, type Positioned } from '../../src/openapi/yaml-positions.ts';

/** The lines of a key with all that is below it, zero-based, the last one excluded. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Spaces before the key. */
  readonly indent: number;
}

/** The lines of the key at a pointer into a YAML file. Undefined if there is none, or it shares its line with others. */
export function blockAt(text: string, pointer: string): Block | undefined {
  const segments = segmentsOf(pointer);
  let node: Positioned | undefined = positionsIn(text);
  for (const segment of segments) node = node?.children.get(segment);
  const lines = text.split('\n');
  const start = (node?.line ?? 0) - 1;
  const line = lines[start];
  const key = segments.at(-1) ?? '';
  if (line === undefined || !line.trimStart().replace(/^['"]/, '').startsWith(key)) return undefined;
  const indent = indentOf(line);
  const after = lines.findIndex((each, index) => index > start && each.trim() !== '' && indentOf(each) <= indent);
  return { start, end: after < 0 ? lines.length - (lines.at(-1) === '' ? 1 : 0) : after, indent };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Without the lines of a block. */
export const withoutBlock = (text: string, { start, end }: Block): string =>
  text
    .split('\n')
    .toSpliced(start, end - start)
    .join('\n');

export const withLines = (text: string, at: number, lines: readonly string[]): string =>
  text
    .split('\n')
    .toSpliced(at, 0, ...lines)
    .join('\n');

/**
 * With a key in a map whose keys are in order, before the first one that `isAfter`. Undefined if the map is not written
 * with one key per line.
 */
export function withKey(
  text: string,
  map: string,
  line: string,
  isAfter: (key: string) => boolean,
): string | undefined {
  const block = blockAt(text, map);
  const keys = keysAt(text, map);
  if (!block || keys.length === 0 || keys.some(({ line: at }) => at <= block.start)) return undefined;
  const lines = text.split('\n');
  const indent = ' '.repeat(indentOf(lines[keys[0]?.line ?? 0] ?? ''));
  const next = keys.find(({ key }) => isAfter(key));
  return withLines(text, next?.line ?? block.end, [`${indent}${line}`]);
}

/**
 * With the keys of a map in an order; those that are not named go behind the key that they follow. Comments stay with the
 * key below them. Undefined if the map is not written with one key per line.
 */
export function withOrder(text: string, map: string, order: readonly string[]): string | undefined {
  const lines = text.split('\n');
  const keys = keysAt(text, map);
  const [first] = keys;
  const last = keys.at(-1);
  if (!first || !last || new Set(keys.map(({ line }) => line)).size < keys.length) return undefined;
  const end = blockAt(text, map + pointerOf([last.key]))?.end;
  const opening = lines[first.line] ?? '';
  // An item of a list begins on the line of its dash.
  const isItem = opening.trimStart().startsWith(`- ${first.key}`);
  if (end === undefined || (!isItem && !opening.trimStart().startsWith(first.key))) return undefined;
  if (isItem) lines[first.line] = opening.replace('- ', '  ');
  const starts = keys.map(({ line }) => withComments(lines, line));
  if (isItem) starts[0] = first.line;
  let rank = -1;
  const parts = keys.map(({ key }, index) => {
    rank = order.includes(key) ? order.indexOf(key) : rank;
    return { rank, lines: lines.slice(starts[index], starts[index + 1] ?? end) };
  });
  const sorted = parts.toSorted((a, b) => a.rank - b.rank).flatMap((part) => part.lines);
  if (isItem) dashFirst(sorted);
  return lines.toSpliced(starts[0] ?? 0, sorted.length, ...sorted).join('\n');
}

/** Begins the item of a list with its first key. Comments above it are indented like the keys, which YAML allows. */
function dashFirst(lines: string[]): void {
  const at = lines.findIndex((line) => !/^\s*#/.test(line));
  lines[at] = (lines[at] ?? '').replace(/ {2}(?=\S)/, '- ');
}

/** The first line of the comments right above a key, or the line of the key. */
function withComments(lines: readonly string[], line: number): number {
  let start = line;
  while (start > 0 && /^\s*#/.test(lines[start - 1] ?? '')) start -= 1;
  return start;
}

/** The keys of a map with their zero-based lines. */
function keysAt(text: string, map: string): { key: string; line: number }[] {
  let node: Positioned | undefined = positionsIn(text);
  for (const segment of segmentsOf(map)) node = node?.children.get(segment);
  return [...(node?.children ?? [])].map(([key, child]) => ({ key, line: child.line - 1 }));
}
