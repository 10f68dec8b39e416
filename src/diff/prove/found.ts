import type { Atom } from '../normal/atoms.ts';

/** From a value into one of its parts. */
export type Step = { readonly property: string } | { readonly item: number } | { readonly key: true };

/** One step of the way to a finding, with the atom that the value before the step fits. */
export interface Stage {
  readonly atom: Atom;
  readonly step: Step;
}

/** Returns values of the accepting side that should be refused, made from a value that stands at the place. */
export type Tries = (present: unknown) => readonly unknown[];

/** What stops a proof. */
export type Obstacle =
  | 'type'
  | 'null'
  | 'value'
  | 'member'
  | 'overlap'
  | 'lower'
  | 'upper'
  | 'whole'
  | 'step'
  | 'shorter'
  | 'longer'
  | 'pattern'
  | 'format'
  | 'fewer-items'
  | 'more-items'
  | 'repeated-items'
  | 'required'
  | 'closed'
  | 'not-named'
  | 'fewer-properties'
  | 'more-properties'
  | 'opaque'
  | 'budget';

/** What differs without being an obstacle. `undeclared`: the right side declares a name that the left leaves open. */
export type Note = 'undeclared' | 'default' | 'deprecated' | 'known-value' | 'binary' | 'words';

/** A difference between two terms at one place, where the left one was to be contained in the right one. */
export interface Found {
  readonly rule: Obstacle | Note;
  readonly way: readonly Stage[];
  /** What the left side accepts at the place. */
  readonly atom?: Atom;
  /** JSON Pointers into the left and the right document. */
  readonly left: string;
  readonly right: string;
  /** The property that it is about. */
  readonly name?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly tries?: Tries;
}

const notes = new Set<string>(['undeclared', 'default', 'deprecated', 'known-value', 'binary', 'words']);

/** Whether a finding stops the proof. */
export const isObstacle = ({ rule }: Found): boolean => !notes.has(rule);

/** The findings are about the same thing if these are equal. */
export const causeOf = ({ rule, left, right, name = '' }: Found): string => [rule, left, right, name].join(' ');

/** One finding per cause, the first of each. */
export const onePerCause = (all: readonly Found[]): readonly Found[] => {
  if (all.length < 2) return all;
  const kept = new Map<string, Found>();
  for (const found of all) {
    const cause = causeOf(found);
    const before = kept.get(cause);
    if (!before || found.way.length < before.way.length) kept.set(cause, found);
  }
  return [...kept.values()];
};

/** The findings of a part, seen from the whole. */
export const inside = (atom: Atom, step: Step, all: readonly Found[]): Found[] =>
  all.map((found) => ({ ...found, way: [{ atom, step }, ...found.way] }));
