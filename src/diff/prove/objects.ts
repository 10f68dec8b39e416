import { isObject } from '../../openapi/is-object.ts';
import { atomsOf, type Atom } from '../normal/atoms.ts';
import {
  additionalOf,
  atLeast,
  atMost,
  declares,
  pointerTo,
  propertyNames,
  propertyOf,
  required,
} from '../normal/constraints.ts';
import { acceptsAnything } from '../normal/opaque.ts';
import { plainPointer, type Term } from '../normal/term.ts';
import { sampleAtom, sampleTerm } from '../witness/sample.ts';
import { withProperty, withoutProperty } from '../witness/values.ts';
import type { Tries } from './found.ts';
import { obstacle, type Local } from './scalars.ts';

/** A name that no schema declares. */
const stranger = 'concord_extra';

export const isOpen = (term: Term): boolean => acceptsAnything(additionalOf(term));
export const isClosed = (term: Term): boolean => atomsOf(additionalOf(term)).length === 0;

/** Objects: required names, undeclared names, their number. The values of properties are compared apart. */
export function* objectRules(left: Atom, right: Atom): Generator<Local> {
  yield* requiredRules(left, right);
  yield* nameRules(left, right);
  const pair = [left, right] as const;
  const [least, most] = [atLeast(right.term, 'minProperties'), atMost(right.term, 'maxProperties')];
  const ownLeast = Math.max(atLeast(left.term, 'minProperties'), required(left.term).size);
  const ownMost = Math.min(
    atMost(left.term, 'maxProperties'),
    isClosed(left.term) ? propertyNames(left.term).length : Infinity,
  );
  if (least > ownLeast)
    yield obstacle('fewer-properties', pair, 'minProperties', {
      from: ownLeast,
      to: least,
      tries: filled(left, least - 1),
    });
  if (most < ownMost)
    yield obstacle('more-properties', pair, 'maxProperties', {
      ...(Number.isFinite(ownMost) && { from: ownMost }),
      to: most,
      tries: filled(left, most + 1),
    });
}

function* requiredRules(left: Atom, right: Atom): Generator<Local> {
  const own = required(left.term);
  for (const name of required(right.term)) {
    if (own.has(name)) continue;
    // What else the right side requires tells which member of a union the value is.
    const tries: Tries = (present) =>
      [present, ...(isObject(present) ? [{ ...(sampleAtom(right) as object), ...present }] : [])].map((whole) =>
        withoutProperty(whole, name),
      );
    yield { rule: 'required', ...placesOf(left, right, name), name, tries };
  }
}

function* nameRules(left: Atom, right: Atom): Generator<Local> {
  const closed = isClosed(right.term);
  if (closed && !isClosed(left.term)) {
    yield obstacle('closed', [left, right], 'additionalProperties', {
      tries: (present) => [withProperty(present, stranger, sampleTerm(additionalOf(left.term)) ?? 'x')],
    });
  }
  for (const name of propertyNames(left.term)) {
    if (!closed || declares(right.term, name)) continue;
    if (atomsOf(propertyOf(left.term, name)).length === 0) continue;
    const tries: Tries = (present) => [
      isObject(present) && name in present ? present : withProperty(present, name, sampleProperty(left, name)),
    ];
    yield { rule: 'not-named', ...placesOf(left, right, name), name, tries };
  }
  if (!isOpen(left.term)) return;
  for (const name of propertyNames(right.term))
    if (!declares(left.term, name) && !isUnconstrained(right, name))
      yield { rule: 'undeclared', ...placesOf(left, right, name), name };
}

const sampleProperty = (atom: Atom, name: string): unknown => sampleTerm(propertyOf(atom.term, name));

const isUnconstrained = (atom: Atom, name: string): boolean => acceptsAnything(propertyOf(atom.term, name));

/** The pointers of a property: where a side does not declare it, that of the object. */
export const placesOf = (left: Atom, right: Atom, name: string): { readonly left: string; readonly right: string } => ({
  left: placeOf(left, name),
  right: placeOf(right, name),
});

const placeOf = ({ term }: Atom, name: string): string =>
  declares(term, name)
    ? pointerTo(term, 'properties', name)
    : plainPointer(pointerTo(term, 'properties').replace(/\/properties$/, ''));

const filled =
  (atom: Atom, count: number): Tries =>
  (present) => {
    if (count > 5_000) return [];
    const start = isObject(present) ? Object.entries(present) : [];
    const more = sampleTerm(additionalOf(atom.term)) ?? 'x';
    const extra = Array.from({ length: Math.max(0, count - start.length) }, (_, index) => [`key_${index}`, more]);
    return [Object.fromEntries([...start, ...extra].slice(0, Math.max(count, required(atom.term).size)))];
  };
