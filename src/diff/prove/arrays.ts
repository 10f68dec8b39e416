import type { Atom } from '../normal/atoms.ts';
import { atLeast, atMost, fixedItems, hasUniqueItems, itemOf } from '../normal/constraints.ts';
import { sampleTerm } from '../witness/sample.ts';
import type { Tries } from './found.ts';
import { obstacle, type Local } from './scalars.ts';

/** A list of more items makes no witness that anybody reads. */
const mostItems = 5_000;

/** Lists: their number of items, and whether items may repeat. */
export function* listRules(left: Atom, right: Atom): Generator<Local> {
  const pair = [left, right] as const;
  const [least, most] = [atLeast(right.term, 'minItems'), atMost(right.term, 'maxItems')];
  const [ownLeast, ownMost] = [atLeast(left.term, 'minItems'), atMost(left.term, 'maxItems')];
  const of = (length: number): Tries => resized(left, Math.max(ownLeast, Math.min(length, ownMost)));
  if (least > ownLeast)
    yield obstacle('fewer-items', pair, 'minItems', { from: ownLeast, to: least, tries: of(least - 1) });
  if (most < ownMost)
    yield obstacle('more-items', pair, 'maxItems', {
      ...(Number.isFinite(ownMost) && { from: ownMost }),
      to: most,
      tries: of(most + 1),
    });
  if (hasUniqueItems(right.term) && !hasUniqueItems(left.term))
    yield obstacle('repeated-items', pair, 'uniqueItems', { tries: of(2) });
}

/** The list that is there, cut or continued with its last item. Without room for more, nothing is made. */
const resized =
  ({ term }: Atom, length: number): Tries =>
  (present) => {
    if (length > mostItems) return [];
    const start = (Array.isArray(present) ? present : []) as unknown[];
    const item = (index: number): unknown => start[index] ?? start.at(-1) ?? sampleTerm(itemOf(term, index), 1);
    return [Array.from({ length }, (_, index) => item(index))];
  };

/** The indexes whose items are compared: those with a schema of their own, and one for all the others. */
export const itemsToCompare = (left: Atom, right: Atom): number[] => {
  const fixed = Math.max(fixedItems(left.term), fixedItems(right.term));
  const most = atMost(left.term, 'maxItems');
  return Array.from({ length: fixed + 1 }, (_, index) => index).filter((index) => index < most);
};
