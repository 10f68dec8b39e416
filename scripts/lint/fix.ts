import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { pointerOf, segmentsOf } from '../../src/openapi/json-pointer.ts';
import { blockAt, withKey, withLines, withOrder } from '../edit/blocks.ts';
import { keyOrder, kindNames, type Ordered } from '../edit/key-order.ts';
import { sharedErrors, sharedHeaders } from '../edit/shared-parts.ts';
import { fromRoot, shown } from '../lib/paths.ts';
import type { Problem } from '../spec/redocly.ts';

interface Spot {
  /** Relative to the repository. */
  readonly file: string;
  readonly text: string;
  /** JSON Pointer into the file. */
  readonly pointer: string;
}

/** Returns the text without the problem; undefined if a person has to solve it. */
type Fix = (spot: Spot, found: string) => string | undefined;

/** Problems whose solution is known: what is missing, by the message of the rule. */
const fixes: Readonly<Record<string, readonly [message: RegExp, fix: Fix]>> = {
  'concord/operation-errors': [/can fail with (\d+)\./, addError],
  'concord/key-order': [/^In (an? [a-z ]+), /, orderKeys],
  'concord/response-headers': [/must have the shared header (\S+)\. /, addHeader],
};

/** Adds the shared responses and headers that problems ask for, and puts keys in order. Returns the files that it wrote. */
export function fixProblems(problems: readonly Problem[]): string[] {
  const texts = new Map<string, string>();
  for (const { ruleId, message, location } of problems) {
    const [pattern, fix] = fixes[ruleId] ?? [];
    const found = pattern?.exec(message)?.[1];
    const [place] = location;
    if (!fix || found === undefined || place?.pointer === undefined) continue;
    const file = shown(place.source.absoluteRef);
    const text = texts.get(file) ?? readFileSync(fromRoot(file), 'utf8');
    const fixed = fix({ file, text, pointer: place.pointer.replace(/^#/, '') }, found);
    if (fixed !== undefined) texts.set(file, fixed);
  }
  for (const [file, text] of texts) writeFileSync(fromRoot(file), text);
  return [...texts.keys()];
}

function addError({ file, text, pointer }: Spot, status: string): string | undefined {
  const name = sharedErrors[status];
  if (name === undefined) return undefined;
  const line = `'${status}': { $ref: ${pathTo(`responses/${name}.yaml`, file)} }`;
  return withKey(text, pointer, line, (key) => key > status);
}

/** All keys of the object that holds the misplaced one. */
function orderKeys({ text, pointer }: Spot, kindName: string): string | undefined {
  const map = pointerOf(segmentsOf(pointer).slice(0, -1));
  const kind = (Object.keys(keyOrder) as Ordered[]).find((each) => kindNames[each] === kindName);
  return kind && withOrder(text, map, keyOrder[kind]);
}

function addHeader({ file, text, pointer }: Spot, name: string): string | undefined {
  const line = `${name}: { $ref: ${pathTo(`headers/${name}.yaml`, file)} }`;
  const rank = (header: string): number => sharedHeaders.indexOf(header);
  const isAfter = (key: string): boolean =>
    sharedHeaders.includes(name) && (!sharedHeaders.includes(key) || rank(key) > rank(name));
  const response = pointer.replace(/\/headers$/, '');
  if (blockAt(text, `${response}/headers`)) return withKey(text, `${response}/headers`, line, isAfter);
  // Without `headers`, the block begins after the description.
  const description = blockAt(text, `${response}/description`);
  if (!description) return undefined;
  const indent = ' '.repeat(description.indent);
  return withLines(text, description.end, [`${indent}headers:`, `${indent}  ${line}`]);
}

const pathTo = (part: string, from: string): string => posix.relative(dirname(from), `spec/shared/${part}`);
