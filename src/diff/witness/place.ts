import { isObject } from '../../openapi/is-object.ts';
import { acceptsScalar } from '../normal/accepts.ts';
import { atomsOf, typeOf, type Atom } from '../normal/atoms.ts';
import {
  additionalOf,
  declares,
  itemOf,
  nameTermOf,
  propertyNames,
  propertyOf,
  required,
} from '../normal/constraints.ts';
import type { Found, Stage } from '../prove/found.ts';
import { sampleAtom, sampleTerm } from './sample.ts';
import { textsOf } from './texts.ts';
import { withProperty } from './values.ts';

/**
 * Whole values that should show a difference: a value of the accepting side whose part at the place of the difference
 * is replaced. What fits of the base is kept, so that a witness looks like an example.
 */
export const valuesFor = ({ way, atom, tries }: Found, base: unknown): readonly unknown[] =>
  tries ? reach(way, base, (present) => tries(atom ? startAt(atom, present) : present)) : [];

function reach(
  way: readonly Stage[],
  present: unknown,
  make: (present: unknown) => readonly unknown[],
): readonly unknown[] {
  const [stage, ...rest] = way;
  if (!stage) return make(present);
  const start = startAt(stage.atom, present);
  const { step } = stage;
  if ('key' in step)
    return keysFor(stage.atom, make).map((key) => withProperty(start, key, sampleTerm(additionalOf(stage.atom.term))));
  if ('item' in step) {
    const items = (Array.isArray(start) ? start : []) as unknown[];
    const filled = Array.from(
      { length: step.item },
      (_, index) => items[index] ?? sampleTerm(itemOf(stage.atom.term, index)),
    );
    const tail = items.slice(step.item + 1);
    return reach(rest, items[step.item], make).map((item) => [...filled, item, ...tail]);
  }
  const name = step.property === '*' ? freeName(stage.atom, start) : step.property;
  return reach(rest, isObject(start) ? start[name] : undefined, make).map((own) => withProperty(start, name, own));
}

/** Names are texts of the accepting side, too. */
const keysFor = (atom: Atom, make: (present: unknown) => readonly unknown[]): string[] =>
  make(textsOf(nameTermOf(atom.term))[0]).filter((key) => typeof key === 'string');

/** A name that is not declared: one that is there, or a new one. */
function freeName({ term }: Atom, present: unknown): string {
  const there = Object.keys(isObject(present) ? present : {}).find((name) => !declares(term, name));
  return there ?? textsOf(nameTermOf(term)).find((name) => /^\w+$/.test(name)) ?? 'key';
}

/** The value itself if it looks like one of the atom, or else a small value of the atom. */
const startAt = (atom: Atom, present: unknown): unknown => (resembles(atom, present) ? present : sampleAtom(atom));

/** Whether type, required names and constant properties fit. The rest is left to the validators. */
function resembles(atom: Atom, value: unknown): boolean {
  if (value === undefined || typeOf(value) !== atom.type) return false;
  if (!isObject(value)) return Array.isArray(value) || acceptsScalar(atom, value) !== false;
  if (![...required(atom.term)].every((name) => name in value)) return false;
  return propertyNames(atom.term).every((name) => {
    const atoms = atomsOf(propertyOf(atom.term, name));
    return (
      !(name in value) ||
      atoms.some(
        (own) => own.type === typeOf(value[name]) && (!own.values || acceptsScalar(own, value[name]) !== false),
      )
    );
  });
}
