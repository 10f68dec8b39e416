import { conditionsIn } from '../../src/relations/terms/conditions.ts';
import { kindOf } from '../../src/relations/kinds/index.ts';
import type { Address, Relation } from '../../src/relations/terms/model.ts';

/** What relations read of a request. */
export interface ReadFields {
  /** Whether a relation compares with a field, with something inside it or with what holds it, or decides by it. */
  readonly has: (address: Address) => boolean;
  /** Whether a relation compares with all that is in the field. */
  readonly hasWhole: (address: Address) => boolean;
}

export function readFields(relations: readonly Relation[]): ReadFields {
  const compared = relations.flatMap((relation) => kindOf(relation).reads(relation));
  const decided = relations.flatMap(({ when, unless }) => [when, unless].flatMap(conditionsIn).flatMap(Object.keys));
  const hasWhole = (address: Address): boolean => compared.some((read) => isWithin(read, address));
  const has = (address: Address): boolean =>
    hasWhole(address) || [...compared, ...decided].some((read) => isWithin(address, read));
  return { has, hasWhole };
}

/** Whether the second address is the first one, or below it. */
export const isWithin = (outer: Address, inner: Address): boolean => inner === outer || inner.startsWith(`${outer}/`);
