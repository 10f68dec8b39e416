import { atomsOf, type Atom } from '../normal/atoms.ts';
import {
  additionalOf,
  declares,
  itemOf,
  nameTermOf,
  pointerTo,
  propertyNames,
  propertyOf,
} from '../normal/constraints.ts';
import { isDisjointFrom } from '../normal/disjoint.ts';
import { acceptsAnything, opaqueParts } from '../normal/opaque.ts';
import type { Term } from '../normal/term.ts';
import { itemsToCompare } from './arrays.ts';
import { inside, isObstacle, onePerCause, type Found, type Step } from './found.ts';
import { createMemo } from './memo.ts';
import { noteRules } from './notes.ts';
import { ownRules } from './own-rules.ts';
import { isClosed, isOpen } from './objects.ts';
import type { Prover } from './proof.ts';
import type { Local } from './scalars.ts';
import { conditionTries } from '../witness/conditions.ts';
import { samplesIn, someOf } from '../witness/of-type.ts';
import { coverAtom, knownRules } from './unions.ts';

/** After this many pairs of terms the answer is unknown. */
const mostPairs = 20_000;

/** @param isSame whether nothing differs between two terms, which need not be compared then. */
export function createProver(isSame: (left: Term, right: Term) => boolean = () => false): Prover {
  const remembered = createMemo();
  let pairs = 0;
  const prover: Prover = {
    compare: (left, right) =>
      remembered(keyOf(left, right), () => {
        if (isSame(left, right)) return [];
        pairs += 1;
        return pairs > mostPairs ? [overBudget(left, right)] : onePerCause(compareTerms(prover, left, right));
      }),
    compareAtoms: (left, right) => compareAtoms(prover, left, right),
    isContained: (left, right) => !prover.compare(left, right).some(isObstacle),
  };
  return prover;
}

const ids = new WeakMap<Term, number>();
let lastId = 0;
const idOf = (term: Term): number => {
  const id = ids.get(term) ?? (lastId += 1);
  ids.set(term, id);
  return id;
};
const keyOf = (left: Term, right: Term): string => `${idOf(left)} ${idOf(right)}`;

const overBudget = (left: Term, right: Term): Found => ({
  rule: 'budget',
  way: [],
  left: pointerTo(left),
  right: pointerTo(right),
});

const here = (local: Local): Found => ({ ...local, way: [] });
const hereAt =
  (atom: Atom) =>
  (local: Local): Found => ({ ...local, way: [], atom });

function compareTerms(prover: Prover, left: Term, right: Term): Found[] {
  if (acceptsAnything(right)) return [...noteRules(left, right)].map(here);
  return [
    ...[...noteRules(left, right), ...knownRules(left, right)].map(here),
    ...atomsOf(left).flatMap((atom) => coverAtom(prover, atom, left, right)),
  ];
}

function compareAtoms(prover: Prover, left: Atom, right: Atom): Found[] {
  return [
    ...[...ownRules(left, right), ...opaqueRules(left, right)].map(hereAt(left)),
    ...othersRules(prover, left, right),
    ...partsOf(prover, left, right),
  ];
}

function opaqueRules(left: Atom, right: Atom): Local[] {
  const own = opaqueParts(left.term);
  const missing = opaqueParts(right.term).filter((part) => !own.includes(part));
  const places = { left: pointerTo(left.term), right: pointerTo(right.term) };
  return missing.length > 0
    ? [{ rule: 'opaque', ...places, tries: (present) => conditionTries(left, right, present) }]
    : [];
}

/**
 * A value must fit exactly one member of a `oneOf`. Each other member is disjoint from the one that it fits or from the
 * left side, or is one that the left side refuses as well.
 */
function othersRules(prover: Prover, left: Atom, right: Atom): Found[] {
  const overlapping = right.others.filter(({ whole }) => !isDisjointFrom(right, whole) && !isDisjointFrom(left, whole));
  return overlapping.flatMap(({ stated, whole }): Found[] => {
    // A value of the left side fits the keywords beside its union anyway, so that the stated members decide.
    if (left.others.some((own) => prover.isContained(stated, own.stated))) return [];
    const places = { left: pointerTo(left.term), right: pointerTo(whole) };
    return [
      {
        rule: 'overlap',
        way: [],
        atom: left,
        ...places,
        tries: () => [...someOf(left), ...samplesIn(whole, left.type)],
      },
    ];
  });
}

function partsOf(prover: Prover, left: Atom, right: Atom): Found[] {
  const [leftPlace, rightPlace] = [pointerTo(left.term), pointerTo(right.term)];
  const part = (step: Step, own: Term, other: Term): Found[] =>
    inside(left, step, prover.compare(own, other)).map((found) => ({
      ...found,
      // What a side does not state stands nowhere: its object is the nearest place.
      left: found.left === '' ? leftPlace : found.left,
      right: found.right === '' ? rightPlace : found.right,
    }));
  if (left.type === 'array')
    return itemsToCompare(left, right).flatMap((item) =>
      part({ item }, itemOf(left.term, item), itemOf(right.term, item)),
    );
  if (left.type !== 'object') return [];
  const names = new Set([...propertyNames(left.term), ...propertyNames(right.term)]);
  const named = [...names].flatMap((property) => {
    // An undeclared name of an open object promises nothing; a closed object has no such name.
    if (!declares(left.term, property) && isOpen(left.term)) return [];
    if (!declares(right.term, property) && (isClosed(right.term) || acceptsAnything(additionalOf(right.term))))
      return [];
    return part({ property }, propertyOf(left.term, property), propertyOf(right.term, property));
  });
  return [
    ...named,
    ...(isClosed(right.term) ? [] : part({ property: '*' }, additionalOf(left.term), additionalOf(right.term))),
    ...part({ key: true }, nameTermOf(left.term), nameTermOf(right.term)),
  ];
}
