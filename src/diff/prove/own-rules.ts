import type { Atom } from '../normal/atoms.ts';
import type { Term } from '../normal/term.ts';
import { listRules } from './arrays.ts';
import { noteRules, ownLeaves } from './notes.ts';
import { objectRules } from './objects.ts';
import { numberRules, textRules, type Local } from './scalars.ts';

/** The rules of one type that look no further than the value itself. */
export function ownRules(left: Atom, right: Atom): Local[] {
  if (left.type === 'number') return [...numberRules(left, right)];
  if (left.type === 'string') return [...textRules(left, right)];
  if (left.type === 'array') return [...listRules(left, right)];
  return left.type === 'object' ? [...objectRules(left, right)] : [];
}

/** The leaves of an atom that the term around it does not have. */
export const notesOfMember = (left: Atom, right: Atom, around: readonly [Term, Term]): Local[] => [
  ...noteRules(ownLeaves(left.term, around[0]), ownLeaves(right.term, around[1])),
];
