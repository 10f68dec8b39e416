import { isSchema } from '../../schema/keywords.ts';
import type { Atom } from '../normal/atoms.ts';
import { someOf } from './of-type.ts';
import { textFor } from './texts.ts';
import { withProperty } from './values.ts';

/** Values that a condition of the right side may refuse: those that are there, and odd values of names with a pattern. */
export function conditionTries(left: Atom, right: Atom, present: unknown): unknown[] {
  const patterns = right.term.leaves.flatMap(({ schema }) =>
    isSchema(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : [],
  );
  const names = patterns.flatMap((pattern) => textFor(pattern) ?? []);
  const odd = [7, 'x', true, null, {}, []];
  return [present, ...someOf(left), ...names.flatMap((name) => odd.map((value) => withProperty(present, name, value)))];
}
