import { acceptsScalar } from './accepts.ts';
import { atomsOf, type Atom, type JsonType } from './atoms.ts';
import { atLeast, itemOf, lowerBound, propertyOf, required, upperBound } from './constraints.ts';
import type { Term } from './term.ts';

/** How deep tags are looked for: the tag itself, or a tag in a required object. */
const deepest = 3;

/** Whether it is proven that no value fits both. */
export function areDisjoint(a: Atom, b: Atom, depth = 0): boolean {
  if (a.type !== b.type) return true;
  if (a.values) return a.values.every((value) => acceptsScalar(b, value) === false);
  if (b.values) return b.values.every((value) => acceptsScalar(a, value) === false);
  if (a.type === 'number') return isBelow(a, b) || isBelow(b, a);
  if (depth >= deepest) return false;
  if (a.type === 'object') return haveDisjointProperty(a.term, b.term, depth);
  if (a.type !== 'array' || (atLeast(a.term, 'minItems') < 1 && atLeast(b.term, 'minItems') < 1)) return false;
  return areTermsDisjoint(itemOf(a.term, 0), itemOf(b.term, 0), depth + 1);
}

/** Whether it is proven that no value fits both a term and an atom. Each member of a `oneOf` is asked for all others. */
export function isDisjointFrom(atom: Atom, term: Term): boolean {
  const byTerm = known.get(atom.term) ?? new WeakMap<Term, Map<JsonType, boolean>>();
  const byType = byTerm.get(term) ?? new Map<JsonType, boolean>();
  known.set(atom.term, byTerm);
  byTerm.set(term, byType);
  // A term has one atom of a type, apart from the unions around it.
  const isDisjoint = byType.get(atom.type) ?? atomsOf(term).every((other) => areDisjoint(atom, other));
  byType.set(atom.type, isDisjoint);
  return isDisjoint;
}

const known = new WeakMap<Term, WeakMap<Term, Map<JsonType, boolean>>>();

const areTermsDisjoint = (a: Term, b: Term, depth: number): boolean =>
  atomsOf(a).every((one) => atomsOf(b).every((other) => areDisjoint(one, other, depth)));

function isBelow(a: Atom, b: Atom): boolean {
  const [most, least] = [upperBound(a.term), lowerBound(b.term)];
  return most.value < least.value || (most.value === least.value && (most.exclusive || least.exclusive));
}

/** A property that one of the two requires, and whose values differ; or that the other does not allow. */
function haveDisjointProperty(a: Term, b: Term, depth: number): boolean {
  const names = new Set([...required(a), ...required(b)]);
  return [...names].some((name) => areTermsDisjoint(propertyOf(a, name), propertyOf(b, name), depth + 1));
}
