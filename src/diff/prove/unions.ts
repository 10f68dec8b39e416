import { acceptsScalar } from '../normal/accepts.ts';
import { atomsOf, type Atom } from '../normal/atoms.ts';
import { isInteger, pointerTo } from '../normal/constraints.ts';
import { areDisjoint } from '../normal/disjoint.ts';
import { isEqual } from '../normal/equal.ts';
import { plainPointer, type Term } from '../normal/term.ts';
import { someOf } from '../witness/of-type.ts';
import { isObstacle, type Found } from './found.ts';
import { knownValues } from './notes.ts';
import { notesOfMember, ownRules } from './own-rules.ts';
import type { Prover } from './proof.ts';
import type { Local } from './scalars.ts';

/** What stops the proof that each value of an atom fits a term. */
export function coverAtom(prover: Prover, atom: Atom, left: Term, right: Term): Found[] {
  const sameType = atomsOf(right).filter(({ type }) => type === atom.type);
  const places = { left: placeOf(atom, left), right: pointerTo(right, 'type') };
  if (sameType.length === 0 && atom.type === 'null')
    return [{ rule: 'null', way: [], atom, ...places, tries: () => [null] }];
  if (sameType.length === 0)
    return [
      { rule: 'type', way: [], atom, ...places, from: typesIn(left), to: typesIn(right), tries: () => someOf(atom) },
    ];
  if (atom.values) return valueRules(atom, sameType, left, right);
  const open = sameType.filter(({ values }) => !values);
  if (open.length === 0) {
    const to = sameType.flatMap(({ values }) => values ?? []);
    return [
      {
        rule: 'value',
        way: [],
        atom,
        left: pointerTo(left, 'enum'),
        right: listIn(right),
        to,
        tries: () => someOf(atom),
      },
    ];
  }
  return coverByMember(prover, atom, open, left, right);
}

const nameOf = ({ type, term }: Atom): string => (type === 'number' && isInteger(term) ? 'integer' : type);

const typesIn = (term: Term): string => [...new Set(atomsOf(term).map(nameOf))].join(' or ') || 'nothing';

function coverByMember(prover: Prover, atom: Atom, open: readonly Atom[], left: Term, right: Term): Found[] {
  const likely = likeliest(atom, open, [left, right]);
  const same = likely && withNotes(prover, atom, likely, [left, right]);
  if (same && !same.some(isObstacle)) return same;
  const [nearest, ...rest] = ranked(atom, open, [left, right]);
  if (!nearest)
    return [
      { rule: 'member', way: [], atom, left: placeOf(atom, left), right: pointerTo(right), tries: () => someOf(atom) },
    ];
  const found = withNotes(prover, atom, nearest, [left, right]);
  if (!found.some(isObstacle)) return found;
  for (const other of rest) {
    const second = withNotes(prover, atom, other, [left, right]);
    if (!second.some(isObstacle)) return second;
  }
  return found;
}

const withNotes = (prover: Prover, atom: Atom, other: Atom, around: readonly [Term, Term]): Found[] => [
  ...notesOfMember(atom, other, around).map((local) => ({ ...local, way: [] })),
  ...prover.compareAtoms(atom, other),
];

/** The member of the same component or place, if there is one, and only one. */
function likeliest(atom: Atom, members: readonly Atom[], [left, right]: readonly [Term, Term]): Atom | undefined {
  const own = new Set(placesIn(atom, left));
  const shared = members.filter((other) => placesIn(other, right).some((place) => own.has(place)));
  return shared.length === 1 ? shared[0] : undefined;
}

/**
 * The members that an atom may be meant to become, the likeliest first: the one of the same component or place, then
 * the one with the fewest obstacles on top. Members of which the atom is disjoint are left out, unless they have the
 * same place: then they are what it has become.
 */
function ranked(atom: Atom, members: readonly Atom[], around: readonly [Term, Term]): readonly Atom[] {
  const own = new Set(placesIn(atom, around[0]));
  const isOnly = (side: Term): boolean => atomsOf(side).filter(({ type }) => type === atom.type).length === 1;
  const isReplaced = around.every(isOnly);
  const candidates = members
    .map((other) => ({
      other,
      shared: placesIn(other, around[1]).filter((place) => own.has(place)).length,
      isPossible: !areDisjoint(atom, other),
    }))
    .filter(({ isPossible, shared }) => isPossible || shared > 0 || isReplaced);
  // Nothing to weigh: of members with a tag, one is left.
  if (candidates.length < 2) return candidates.map(({ other }) => other);
  return candidates
    .map((candidate) => ({ ...candidate, obstacles: obstaclesOnTop(atom, candidate.other) }))
    .sort((a, b) => Number(b.isPossible) - Number(a.isPossible) || b.shared - a.shared || a.obstacles - b.obstacles)
    .map(({ other }) => other);
}

const obstaclesOnTop = (atom: Atom, other: Atom): number =>
  ownRules(atom, other).filter((local) => isObstacle({ ...local, way: [] })).length;

/** The pointers of an atom's own leaves, without those of the term around it. */
const placesIn = ({ term }: Atom, around: Term): string[] => {
  const outer = new Set(around.leaves.map(({ pointer }) => plainPointer(pointer)));
  return term.leaves.map(({ pointer }) => plainPointer(pointer)).filter((pointer) => !outer.has(pointer));
};

/** Each of the few values is looked up by itself. */
function valueRules(atom: Atom, members: readonly Atom[], left: Term, right: Term): Found[] {
  const refused = (atom.values ?? []).filter((value) => !isAccepted(members, value, atom));
  if (refused.length === 0) return [];
  const places = { left: listIn(left), right: listIn(right) };
  return refused.map((value) => ({
    rule: 'value',
    way: [],
    atom,
    ...places,
    name: JSON.stringify(value),
    from: value,
    tries: () => [value],
  }));
}

function isAccepted(members: readonly Atom[], value: unknown, atom: Atom): boolean {
  const isFitting = (other: Atom): boolean =>
    other.type === atom.type &&
    (other.values ? other.values.some((own) => isEqual(own, value)) : acceptsScalar(other, value) === true);
  return members.some(
    (member) => isFitting(member) && !member.others.some(({ whole }) => atomsOf(whole).some(isFitting)),
  );
}

/** The pointer of the list of values, or of the only value. */
const listIn = (term: Term): string =>
  pointerTo(term, term.leaves.some(({ schema }) => 'const' in schema) ? 'const' : 'enum');

/** The pointer of the member that an atom comes from. */
function placeOf(atom: Atom, around: Term): string {
  const own = atom.term.leaves.find((leaf) => !around.leaves.includes(leaf) && !leaf.pointer.includes('~'));
  return own ? plainPointer(own.pointer) : pointerTo(around, 'type');
}

/** Values that an open enum names on one side only. */
export function knownRules(left: Term, right: Term): Local[] {
  const [from, to] = [knownValues(left), knownValues(right)];
  const places = { left: pointerTo(left, 'anyOf'), right: pointerTo(right, 'anyOf') };
  if (to.length === 0 || from.length === 0) return [];
  const gone = from.filter((value) => !to.some((other) => isEqual(value, other)));
  const added = to.filter((value) => !from.some((other) => isEqual(value, other)));
  return [
    ...gone.map((value) => ({ rule: 'known-value' as const, ...places, name: JSON.stringify(value), from: value })),
    ...added.map((value) => ({ rule: 'known-value' as const, ...places, name: JSON.stringify(value), to: value })),
  ];
}
