import { memoized, oncePer } from '../openapi/once.ts';
import { closuresOf, isSameReach, refsIn } from './closure.ts';
import type { Leaf, Term } from './normal/term.ts';
import type { Sides } from './pair.ts';

/**
 * Whether two terms are written alike and reach the same text, so that nothing differs between them. Most of what a
 * changed operation reaches has not changed.
 */
export function unchangedTerms(sides: Sides): (left: Term, right: Term) => boolean {
  const [old, after] = [closuresOf(sides.old.document), closuresOf(sides.new.document)];
  const isSameComponent = memoized((pointer: string) => {
    const ref = { $ref: `#${encodeURI(pointer)}` };
    return isSameReach(old.reach(ref), after.reach(ref));
  });
  const isSameLeaf = (left: Leaf, right: Leaf | undefined): boolean =>
    left.pointer === right?.pointer &&
    textOf(left.schema) === textOf(right.schema) &&
    refsIn(left.schema).every(isSameComponent);
  return (left, right) =>
    left.key === right.key &&
    left.leaves.length === right.leaves.length &&
    left.leaves.every((leaf, index) => isSameLeaf(leaf, right.leaves[index]));
}

const textOf = oncePer((schema: object) => JSON.stringify(schema));
