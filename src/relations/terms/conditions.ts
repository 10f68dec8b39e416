import { fitsSchema } from './compile.ts';
import type { Address, Condition, Exchange, Relation } from './model.ts';
import { sitesAt, type Bindings, type Site } from './sites.ts';

export const conditionsIn = (given: Relation['when']): readonly Condition[] =>
  given === undefined ? [] : [given].flat();

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

const isOfWholeRequest = (address: Address): boolean => address.startsWith('$request.') && !address.includes('*');

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
  Object.entries(condition).every(([address, schema]) => {
    if (!isAsked(address)) return true;
    const sites = sitesAt(exchange, address, bound);
    // What is not there counts as null.
    return sites.length === 0 ? fitsSchema(schema, null) : sites.some(({ value }) => fitsSchema(schema, value ?? null));
  });
