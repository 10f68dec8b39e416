import type { Scalar, Value } from './api.ts';
import type { Collector, Place } from './difference.ts';
import type { View } from './view.ts';

/** @returns whether both are of such types that there is more to compare. */
export function compareKinds(there: View, here: View, place: Place, { tell }: Collector): boolean {
  const [a, b] = [kindsOf(there), kindsOf(here)];
  if (a !== b) tell(place, 'type', `type ${b} instead of ${a}`);
  return !there.scalars.includes('unknown') && !here.scalars.includes('unknown');
}

/** What a value of the type may be; literals count as what they are of. */
const kindsOf = ({ scalars, values, items, objects }: View): string =>
  [
    ...new Set<string>([
      ...scalars,
      ...values.map((value) => typeof value),
      ...(items.length > 0 ? ['array'] : []),
      ...(objects.length > 0 ? ['object'] : []),
    ]),
  ]
    .toSorted()
    .join(' | ') || 'nothing';

/**
 * Values that only one of the two names. Whether an enum is open, there or here, is not a difference by itself: it takes the
 * known values as the closed one does, and of two open ones neither refuses what the other names in addition.
 */
export function compareValues(there: View, here: View, place: Place, { tell }: Collector): void {
  if (there.scalars.some((scalar) => isClosed(here, scalar))) tell(place, 'type', 'closed');
  for (const value of without(there.values, here.values))
    tell(place, isOpen(here) ? 'known value' : 'closed value', `value ${JSON.stringify(value)} missing`);
  if (there.values.length === 0 || (isOpen(there) && isOpen(here))) return;
  for (const value of without(here.values, there.values))
    tell(place, 'extra value', `value ${JSON.stringify(value)} extra`);
}

const isOpen = ({ scalars }: View): boolean => scalars.includes('string');

/** Whether of a type only some values are named. */
const isClosed = ({ scalars, values }: View, scalar: Scalar): boolean =>
  !scalars.includes(scalar) && values.some((value) => typeof value === scalar);

const without = (values: readonly Value[], others: readonly Value[]): Value[] =>
  values.filter((value) => !others.includes(value));
