import { acceptsScalar } from '../normal/accepts.ts';
import { atomsOf, type Atom } from '../normal/atoms.ts';
import {
  atLeast,
  formats,
  isInteger,
  itemOf,
  lowerBound,
  nameTermOf,
  propertyOf,
  required,
  steps,
  upperBound,
} from '../normal/constraints.ts';
import type { Term } from '../normal/term.ts';
import { sampleText, textsOf } from './texts.ts';

/** The level from which the simplest member of a union is taken, so that recursive schemas end. */
const deepest = 6;

/** No schema of a document nests deeper without recursion. */
const bottom = 24;

/** A small value that a term accepts; undefined if there is none. */
export function sampleTerm(term: Term, depth = 0): unknown {
  const atoms = atomsOf(term);
  const simple = atoms.find(({ type }) => type !== 'object' && type !== 'array');
  const atom = (depth > deepest ? simple : atoms.find(({ type }) => type !== 'null')) ?? atoms[0];
  return atom && sampleAtom(atom, depth);
}

/** A small value that an atom accepts, its `others` aside. */
export function sampleAtom(atom: Atom, depth = 0): unknown {
  if (atom.values) return atom.values[0];
  switch (atom.type) {
    case 'number':
      return sampleNumber(atom);
    case 'string':
      return sampleString(atom.term);
    case 'array':
      return depth > bottom ? [] : sampleItems(atom.term, depth);
    default:
      return depth > bottom ? {} : sampleObject(atom.term, depth);
  }
}

function sampleString(term: Term): string {
  const plain = formats(term).length > 0 ? [] : sampleText(term, Math.max(atLeast(term, 'minLength'), 1));
  return plain[0] ?? textsOf(term)[0] ?? '';
}

function sampleNumber(atom: Atom): number {
  const [least, most] = [lowerBound(atom.term).value, upperBound(atom.term).value];
  const [step = isInteger(atom.term) ? 1 : 0.5] = steps(atom.term);
  const tries = [1, 0, least, least + step, most, most - step, step, (least + most) / 2];
  return tries.find((value) => Number.isFinite(value) && acceptsScalar(atom, value) !== false) ?? 1;
}

function sampleItems(term: Term, depth: number): unknown[] {
  const count = Math.max(atLeast(term, 'minItems'), 0);
  return Array.from({ length: count }, (_, index) => sampleTerm(itemOf(term, index), depth + 1));
}

function sampleObject(term: Term, depth: number): Record<string, unknown> {
  const named = [...required(term)].map((name) => [name, sampleTerm(propertyOf(term, name), depth + 1)] as const);
  const more = Math.max(0, atLeast(term, 'minProperties') - named.length);
  const keys = textsOf(nameTermOf(term)).filter((text) => /^\w+$/.test(text));
  const extra = Array.from({ length: more }, (_, index) => {
    const name = keys[index] ?? `key_${index}`;
    return [name, sampleTerm(propertyOf(term, name), depth + 1)] as const;
  });
  return Object.fromEntries([...named, ...extra]);
}
