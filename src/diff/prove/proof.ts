import type { Atom } from '../normal/atoms.ts';
import type { Term } from '../normal/term.ts';
import type { Found } from './found.ts';

/** A proof that each value of one term fits another, or what stops it. */
export interface Prover {
  /** What stops the proof that the left term is contained in the right one, and the notes that differ. */
  compare(left: Term, right: Term): readonly Found[];
  compareAtoms(left: Atom, right: Atom): readonly Found[];
  /** Whether the left term is contained in the right one. */
  isContained(left: Term, right: Term): boolean;
}
