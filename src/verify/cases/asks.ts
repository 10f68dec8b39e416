import type { Schema } from '../../openapi/document.ts';
import { kindOf } from '../../relations/kinds/index.ts';
import { isAddress, parseAddress } from '../../relations/terms/address.ts';
import { addressesIn, comparisonOf } from '../../relations/terms/amounts.ts';
import { conditionsIn } from '../../relations/terms/conditions.ts';
import type { Address, Amount, AmountRelation, Condition, Count, Relation } from '../../relations/terms/model.ts';

/** What a request must say so that a relation speaks about its answer. */
export interface Ask {
  readonly relation: Relation;
  /** Distinguishes the asks of one relation. Empty if there is only one. */
  readonly label: string;
  /** The values that the relation demands of the request. */
  readonly given: Condition;
  /** The value that the relation compares with the answer. It must be there. */
  readonly read?: Address;
  /** Values that must be there, too: a tool that must be called is one of the tools. */
  readonly also?: readonly Address[];
}

/** The asks of a relation: one per alternative of its condition, listed value, and field that it reads. */
export function asksOf(relation: Relation): readonly Ask[] {
  const reads = readsOf(relation);
  const alternatives = relation.when === undefined ? [{}] : conditionsIn(relation.when);
  const asks = alternatives
    .flatMap((condition) => eachValue({ ...ofRequest(condition), ...directions(relation) }))
    .flatMap((given) => (reads.length === 0 ? [{ relation, given }] : reads.map((read) => ({ relation, given, read }))))
    .filter(({ given, ...ask }) => Object.keys(given).length > 0 || 'read' in ask);
  return asks.map((ask) => ({ ...ask, label: asks.length === 1 ? '' : labelOf(ask) }));
}

const ofRequest = (condition: Condition): Condition =>
  Object.fromEntries(Object.entries(condition).filter(([address]) => isAskable(address)));

/** Path and headers are the same in every case. */
const isAskable = (address: Address): boolean => /^\$request\.(?:body|query)/.test(address);

function readsOf(relation: Relation): readonly Address[] {
  if (relation.kind === 'order') return [];
  // The values that choose a schema stand beside it.
  if (relation.kind === 'fits') return [relation.schema].filter(isAddress).filter(isAskable);
  const reads = isBound(relation) ? addressesIn(boundOf(relation)) : kindOf(relation).reads(relation);
  return [...new Set(reads.filter(isAskable))];
}

const isBound = (relation: Relation): relation is Count | AmountRelation =>
  (relation.kind === 'count' || relation.kind === 'amount') && relation.is === undefined;

/** The bound itself: how often it counts asks for nothing. */
function boundOf(relation: Count | AmountRelation): Amount | undefined {
  const [, bound] = comparisonOf(relation);
  return typeof bound === 'object' && 'product' in bound ? bound.product[0] : bound;
}

/** A list is asked for in both directions: one of them is the default. */
const directions = (relation: Relation): Condition =>
  relation.kind === 'order' && typeof relation.by === 'object' && isAskable(relation.by.value)
    ? { [relation.by.value]: { enum: ['asc', 'desc'] } }
    : {};

/** One condition per listed value. */
function eachValue(condition: Condition): readonly Condition[] {
  const listed = Object.entries(condition).find(([, schema]) => Array.isArray(schema['enum']));
  if (!listed) return [condition];
  const [address, schema] = listed;
  return (schema['enum'] as readonly unknown[]).flatMap((value) =>
    eachValue({ ...condition, [address]: { const: value } as Schema }),
  );
}

const labelOf = ({ given, read }: Pick<Ask, 'given' | 'read'>): string =>
  [
    ...Object.entries(given).map(([address, schema]) =>
      'const' in schema ? `${fieldOf(address)}=${textOf(schema['const'])}` : fieldOf(address),
    ),
    ...(read === undefined ? [] : [fieldOf(read)]),
  ].join(' ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const fieldOf = (address: Address): string => parseAddress(address).segments.join('.');
