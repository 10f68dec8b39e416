import type { Schema } from '../../openapi/document.ts';
import { canonical, isEqual } from '../normal/equal.ts';
import { formats, pointerTo, texts } from '../normal/constraints.ts';
import { isNote } from '../normal/opaque.ts';
import { plainPointer, type Term } from '../normal/term.ts';
import type { Local } from './scalars.ts';

/** What two terms say about values without constraining them: defaults, deprecations, words. */
export function* noteRules(left: Term, right: Term): Generator<Local> {
  const [from, to] = [defaultOf(left), defaultOf(right)];
  if (!isEqual(from, to)) yield { rule: 'default', ...at(left, right, 'default'), from, to };
  const [was, is] = [isDeprecated(left), isDeprecated(right)];
  if (was !== is) yield { rule: 'deprecated', ...at(left, right, 'deprecated'), from: was, to: is };
  if (isBinary(left) !== isBinary(right)) yield { rule: 'binary', ...at(left, right, 'format') };
  const keyword = changedWords(left, right);
  if (keyword !== undefined) yield { rule: 'words', ...at(left, right, keyword), name: keyword };
}

const at = (left: Term, right: Term, keyword: string) => ({
  left: pointerTo(left, keyword),
  right: pointerTo(right, keyword),
});

const defaultOf = ({ leaves }: Term): unknown => leaves.find(({ schema }) => 'default' in schema)?.schema['default'];

const isDeprecated = ({ leaves }: Term): boolean => leaves.some(({ schema }) => schema['deprecated'] === true);

/** The client takes and gives files instead of texts. */
const isBinary = (term: Term): boolean => texts(term, 'format').includes('binary');

/** Compared apart, or, as `x-client` of a schema, a matter of the client. */
const elsewhere = new Set(['default', 'deprecated', 'x-client', 'contentSchema', '$defs']);

/**
 * The first note whose texts differ. Where a schema was split, merged or moved, only the outermost text counts, which is
 * the one that people see.
 */
function changedWords(left: Term, right: Term): string | undefined {
  const isSameShape = isEqual(placesIn(left), placesIn(right));
  const [before, after] = [wordsOf(left, isSameShape), wordsOf(right, isSameShape)];
  const keywords = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keywords.find((keyword) => before.get(keyword) !== after.get(keyword));
}

const placesIn = ({ leaves }: Term): string[] => leaves.map(({ pointer }) => plainPointer(pointer)).sort();

function wordsOf(term: Term, all: boolean): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const { schema } of term.leaves)
    for (const [keyword, value] of Object.entries(schema))
      if (
        (isNote(keyword) && !elsewhere.has(keyword)) ||
        (keyword === 'format' && value !== 'binary' && !isAsserted(term, value))
      )
        found.set(keyword, [...(found.get(keyword) ?? []), canonical(value)]);
  return new Map(
    [...found].map(([keyword, said]) => [keyword, all ? [...new Set(said)].sort().join() : (said[0] ?? '')]),
  );
}

const isAsserted = (term: Term, format: unknown): boolean => formats(term).includes(String(format));

/** The values that an open enum names: they are accepted anyway, and shown by editors. */
export const knownValues = ({ leaves }: Term): unknown[] =>
  leaves.flatMap(({ schema }) => (Array.isArray(schema['anyOf']) ? openEnum(schema['anyOf'] as Schema[]) : []));

function openEnum(members: readonly Schema[]): unknown[] {
  const isOpen = members.some((member) => member['type'] === 'string' && !('enum' in member) && !('const' in member));
  return isOpen ? members.flatMap(listed) : [];
}

const listed = (member: Schema): unknown[] =>
  'const' in member ? [member['const']] : Array.isArray(member['enum']) ? (member['enum'] as unknown[]) : [];

/** The leaves that a term adds to those of a term around it. */
export function ownLeaves(term: Term, around: Term): Term {
  const outer = new Set(placesIn(around));
  return { ...term, leaves: term.leaves.filter(({ pointer }) => !outer.has(plainPointer(pointer))) };
}
