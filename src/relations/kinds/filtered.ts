import { isSame } from '../terms/equal.ts';
import type { Rule } from './rule.ts';
import { short } from '../terms/short.ts';
import { valueIn } from '../terms/sites.ts';

/** A comparison of an attribute, or several filters joined by `and` or `or`. */
export interface Filter {
  readonly type?: unknown;
  readonly key?: unknown;
  readonly value?: unknown;
  readonly filters?: unknown;
}

type Attributes = Readonly<Record<string, unknown>>;

/** The attributes of a search result match the filter of the request, which nests to any depth. */
export const filtered: Rule = {
  says: 'matches `filters` of the request',
  // Each operator asks for its attribute.
  wrong: {},
  judge({ of: [address = ''] }, exchange, { value }) {
    const filter = valueIn(exchange, address) ?? undefined;
    if (filter === undefined || joinsNothing(filter)) return undefined;
    const matched = matchesFilter(filter as Filter, (value ?? {}) as Attributes);
    if (matched === undefined) return undefined;
    return matched ? 'holds' : { expected: `attributes that match ${short(filter)}`, got: short(value) };
  },
};

/** Whether a filter somewhere joins no others: what that matches is not agreed upon. */
const joinsNothing = (filter: unknown): boolean => {
  const { filters } = (filter ?? {}) as Filter;
  return Array.isArray(filters) && (filters.length === 0 || filters.some(joinsNothing));
};

/** Whether attributes match a filter. Undefined for an operator that is not known. */
export function matchesFilter({ type, key, value, filters }: Filter, attributes: Attributes): boolean | undefined {
  if (Array.isArray(filters)) {
    const each = new Set(filters.map((filter) => matchesFilter(filter as Filter, attributes)));
    if (each.has(undefined)) return undefined;
    return type === 'and' ? !each.has(false) : each.has(true);
  }
  const operator = operators[String(type)];
  if (!operator) return undefined;
  const has = Object.hasOwn(attributes, String(key));
  return has && operator(attributes[String(key)], value);
}

const compared =
  (holds: (a: number | string, b: number | string) => boolean) =>
  (a: unknown, b: unknown): boolean =>
    typeof a === typeof b && holds(a as number, b as number);

const isIn = (a: unknown, list: unknown): boolean => Array.isArray(list) && list.some((one) => isSame(one, a));

const operators: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  eq: isSame,
  ne: (a, b) => !isSame(a, b),
  gt: compared((a, b) => a > b),
  gte: compared((a, b) => a >= b),
  lt: compared((a, b) => a < b),
  lte: compared((a, b) => a <= b),
  in: isIn,
  nin: (a, b) => !isIn(a, b),
};
