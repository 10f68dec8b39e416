import { parseAddress } from './address.ts';
import type { Address, Amount, Condition, Comparison } from './model.ts';
import { comparisonOf, shortComparator } from './amounts.ts';
import { saySchema } from './schema-words.ts';
import { and, code } from './text.ts';

/** An address in words: "`n` of the request", "`choices[].index`", "`usage` of the last event". */
export function sayAddress(address: Address): string {
  if (!address.startsWith('$')) return `"${address}"`;
  const { side, part, segments } = parseAddress(address);
  const name = segments.reduce((path, segment) => path + stepOf(segment, path === ''), '');
  if (side === 'events') return name ? `${code(name)} of ${eventsOf(part)}` : eventsOf(part);
  if (part === 'path' || part === 'query') return `the ${part} parameter ${code(name)}`;
  if (part === 'header') return `the header ${code(name)}`;
  const whole = side === 'request' ? 'the request' : 'the answer';
  if (!name) return whole;
  return side === 'request' ? `${code(name)} of the request` : code(name);
}

function stepOf(segment: string, isFirst: boolean): string {
  if (segment === '*') return '[]';
  return /^-?\d+$/.test(segment) ? `[${segment}]` : `${isFirst ? '' : '.'}${segment}`;
}

function eventsOf(which: string): string {
  if (which === 'all') return 'each event';
  if (which === 'rest') return 'each event but the last';
  return which === 'first' || which === 'last' ? `the ${which} event` : `each ${code(which)} event`;
}

/** "`stream` of the request is true and `n` of the request is absent". */
export const sayCondition = (condition: Condition): string =>
  and(Object.entries(condition).map(([address, schema]) => `${sayAddress(address)} ${saySchema(schema)}`));

function sayAmount(amount: Amount): string {
  if (typeof amount === 'number') return String(amount);
  if ('sum' in amount) return `the sum of ${and(amount.sum.map(sayAmount))}`;
  if ('product' in amount) return amount.product.map(sayAmount).join(' times ');
  const or = amount.or === undefined ? '' : ` (or else ${sayAmount(amount.or)})`;
  return `${'value' in amount ? sayAddress(amount.value) : `the number of items in ${sayAddress(amount.length)}`}${or}`;
}

/** "at most `n` of the request". */
export function sayComparison(comparison: Comparison): string {
  const [comparator, amount] = comparisonOf(comparison);
  return `${shortComparator(comparator)}${sayAmount(amount)}`;
}
