import { fitsSchema } from './compile.ts';
import type { Schema } from '../../openapi/document.ts';
import type { Address, Condition, Exchange, Relation } from './model.ts';
import { parseAddress } from './address.ts';
import { sitesAt, valueIn, type Bindings, type Site } from './sites.ts';

export const conditionsIn = (given: Relation['when'] = none): readonly Condition[] => (isList(given) ? given : [given]);

const none: readonly Condition[] = [];

const isList = (given: Condition | readonly Condition[]): given is readonly Condition[] => Array.isArray(given);

/** The values of a relation that it speaks about in this exchange: `when` is met there, and nothing excuses them. */
export const owedSites = (exchange: Exchange, relation: Relation): readonly Site[] =>
  isPossible(exchange, relation)
    ? sitesAt(exchange, relation.at).filter(({ bound }) => isOwed(exchange, relation, bound))
    : [];

/** Whether the request meets `when`, as far as that is the same for all values. Most relations end here. */
function isPossible(exchange: Exchange, { when }: Relation): boolean {
  const conditions = conditionsIn(when);
  return conditions.length === 0 || conditions.some((condition) => fits(exchange, condition, {}, isOfWholeRequest));
}

const isOfWholeRequest = (address: Address): boolean => {
  const { side, isSingle } = parseAddress(address);
  return side === 'request' && isSingle;
};

export function isOwed(exchange: Exchange, { when, unless }: Relation, bound: Bindings = {}): boolean {
  const conditions = conditionsIn(when);
  const isMet = (condition: Condition): boolean => fits(exchange, condition, bound);
  return (conditions.length === 0 || conditions.some(isMet)) && !conditionsIn(unless).some(isMet);
}

const fits = (
  exchange: Exchange,
  condition: Condition,
  bound: Bindings,
  isAsked: (address: Address) => boolean = () => true,
): boolean =>
  entriesOf(condition).every(([address, schema]) => {
    if (!isAsked(address)) return true;
    if (parseAddress(address).isSingle) return fitsSchema(schema, valueIn(exchange, address) ?? null);
    const sites = sitesAt(exchange, address, bound);
    // What is not there counts as null.
    return sites.length === 0 ? fitsSchema(schema, null) : sites.some(({ value }) => fitsSchema(schema, value ?? null));
  });

const entriesOf = (condition: Condition): readonly (readonly [Address, Schema])[] => {
  const known = entries.get(condition);
  if (known) return known;
  const found = Object.entries(condition);
  entries.set(condition, found);
  return found;
};

/** Found once per condition, because a recording can hold a million exchanges. */
const entries = new WeakMap<Condition, readonly (readonly [Address, Schema])[]>();
