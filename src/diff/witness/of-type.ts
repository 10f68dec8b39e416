import { acceptsScalar } from '../normal/accepts.ts';
import { atomsOf, type Atom, type JsonType } from '../normal/atoms.ts';
import { lowerBound, upperBound } from '../normal/constraints.ts';
import type { Term } from '../normal/term.ts';
import { sampleAtom } from './sample.ts';
import { textsOf } from './texts.ts';

/** A few values that an atom accepts, its `others` aside. */
export function someOf(atom: Atom): unknown[] {
  if (atom.values) return [...atom.values];
  if (atom.type === 'string') return [sampleAtom(atom), ...textsOf(atom.term)];
  if (atom.type !== 'number') return [sampleAtom(atom)];
  const [least, most] = [lowerBound(atom.term).value, upperBound(atom.term).value];
  return [sampleAtom(atom), least, most, 0, 7, 0.5, -1].filter(
    (value) => Number.isFinite(value) && acceptsScalar(atom, value) !== false,
  );
}

/** A few values of one type that a term accepts. */
export const samplesIn = (term: Term, type: JsonType): unknown[] =>
  atomsOf(term)
    .filter((atom) => atom.type === type)
    .flatMap(someOf);
