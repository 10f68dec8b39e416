import type { Amount, Address, Comparison, Exchange } from './model.ts';
import { sitesAt, type Bindings } from './sites.ts';

/** The number that an amount stands for; undefined if the exchange does not state it. */
export function amountIn(exchange: Exchange, amount: Amount, bound: Bindings = {}): number | undefined {
  if (typeof amount === 'number') return amount;
  if ('sum' in amount) return combined(exchange, amount.sum, bound, 0, (a, b) => a + b);
  if ('product' in amount) return combined(exchange, amount.product, bound, 1, (a, b) => a * b);
  const [site] = sitesAt(exchange, 'value' in amount ? amount.value : amount.length, bound);
  const value = site?.value ?? undefined;
  if (value === undefined) return amount.or === undefined ? undefined : amountIn(exchange, amount.or, bound);
  if ('value' in amount) return typeof value === 'number' ? value : undefined;
  return Array.isArray(value) ? value.length : 1;
}

function combined(
  exchange: Exchange,
  parts: readonly Amount[],
  bound: Bindings,
  start: number,
  combine: (a: number, b: number) => number,
): number | undefined {
  const numbers = parts.map((part) => amountIn(exchange, part, bound));
  return numbers.some((number) => number === undefined)
    ? undefined
    : numbers.reduce<number>((total, number) => combine(total, number ?? 0), start);
}

/** Every address in an amount. */
export function addressesIn(amount: Amount | undefined): readonly Address[] {
  if (amount === undefined || typeof amount === 'number') return [];
  if ('sum' in amount) return amount.sum.flatMap(addressesIn);
  if ('product' in amount) return amount.product.flatMap(addressesIn);
  return ['value' in amount ? amount.value : amount.length, ...addressesIn(amount.or)];
}

export type Comparator = keyof Comparison;

/** The comparison that a relation states, with its amount. */
export function comparisonOf({ is, atMost, atLeast }: Comparison): readonly [Comparator, Amount] {
  if (is !== undefined) return ['is', is];
  return atMost === undefined ? ['atLeast', atLeast ?? 0] : ['atMost', atMost];
}

/** How a comparison begins, in words. */
export const shortComparator = (comparator: Comparator): string =>
  ({ is: '', atMost: 'at most ', atLeast: 'at least ' })[comparator];

const least = 1e-9;

/** Whether two numbers compare as asked. Fractions may differ by a rounding error. */
export function compares(comparator: Comparator, number: number, bound: number): boolean {
  const isExact = Number.isInteger(number) && Number.isInteger(bound);
  const tolerance = isExact ? 0 : least * Math.max(1, Math.abs(bound));
  if (comparator === 'is') return Math.abs(number - bound) <= tolerance;
  return comparator === 'atMost' ? number <= bound + tolerance : number >= bound - tolerance;
}

/** The nearest number that compares as asked. */
export function nearest(comparator: Comparator, number: number, bound: number): number {
  return compares(comparator, number, bound) ? number : bound;
}
