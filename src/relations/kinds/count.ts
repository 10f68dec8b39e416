import { addressesIn, amountIn, compares, comparisonOf, nearest, shortComparator } from '../terms/amounts.ts';
import { changeEach } from '../terms/change.ts';
import { fitsSchema } from '../terms/compile.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import { decodeFloats, encodeFloats } from '../terms/floats.ts';
import type { Count } from '../terms/model.ts';
import { saySchema } from '../terms/schema-words.ts';
import { sayAddress, sayComparison } from '../terms/words.ts';
import { requestAddress, type Judgement, type Kind } from './kind.ts';

/** A list of the answer has a number of items. */
export const count: Kind<Count> = {
  judge: (relation, exchange) =>
    owedSites(exchange, relation).flatMap(({ value, pointer, bound }): readonly Judgement[] => {
      const [comparator, amount] = comparisonOf(relation);
      const wanted = amountIn(exchange, amount, bound);
      if (wanted === undefined || !isCounted(relation, value)) return [];
      const length = itemsOf(relation, value)?.filter((item) => isOf(relation, item)).length;
      if (length !== undefined && compares(comparator, length, wanted)) return ['holds'];
      const expected = `${shortComparator(comparator)}${counted(wanted)}`;
      const got = length === undefined ? 'a text that is not Base64 of whole floats' : counted(length);
      return [{ ...requestAddress(count.reads(relation)), answer: pointer, expected, got }];
    }),
  obey: (relation, exchange) =>
    changeEach(exchange, owedSites(exchange, relation), ({ value, bound }) => {
      const [comparator, amount] = comparisonOf(relation);
      const wanted = amountIn(exchange, amount, bound);
      const items = itemsOf(relation, value);
      if (wanted === undefined || !isCounted(relation, value)) return value ?? null;
      if (!items) return undefined;
      const length = items.filter((item) => isOf(relation, item)).length;
      return withLength(relation, value, items, nearest(comparator, length, wanted));
    }),
  corrupt: (relation, exchange) =>
    corruptEach(exchange, relation.at, owedSites(exchange, relation), ({ value, bound }) => {
      const [comparator, amount] = comparisonOf(relation);
      const wanted = amountIn(exchange, amount, bound);
      const items = itemsOf(relation, value);
      if (wanted === undefined || !isCounted(relation, value) || !items) return undefined;
      const wrong = [wanted + 1, wanted - 1].filter((length) => length >= 0 && !compares(comparator, length, wanted));
      return wrong.map((length) => withLength(relation, value, items, length)).find((other) => other !== undefined);
    }),
  say: (relation) => {
    const only = relation.only ? ` of which each ${saySchema(relation.only)}` : '';
    const items = relation.as ? 'Base64 floats' : 'items';
    return `the number of ${items} in ${sayAddress(relation.at)}${only} is ${sayComparison(relation)}`;
  },
  reads: (relation) => addressesIn(comparisonOf(relation)[1]),
};

const counted = (items: number): string => `${items} item${items === 1 ? '' : 's'}`;

/** Values of other types are the schema's matter. */
const isCounted = ({ as }: Count, value: unknown): boolean =>
  as ? typeof value === 'string' : typeof value === 'object' && value !== null;

const isOf = ({ only }: Count, item: unknown): boolean => !only || fitsSchema(only, item);

function itemsOf({ as }: Count, value: unknown): readonly unknown[] | undefined {
  if (as) return typeof value === 'string' ? decodeFloats(value) : undefined;
  return Object.values(value ?? {});
}

/** Drops surplus items, or repeats the items. Undefined if there is nothing to repeat. */
function withLength(relation: Count, value: unknown, items: readonly unknown[], length: number): unknown {
  let left = length;
  const kept = Object.entries(items).filter(([, item]) => !isOf(relation, item) || (left -= 1) >= 0);
  const samples = items.filter((item) => isOf(relation, item));
  if (left > 0 && (samples.length === 0 || !Array.isArray(items))) return undefined;
  const sized = kept.map(([, item]) => item);
  while (left > 0) sized.push(samples[(left -= 1) % samples.length]);
  if (relation.as) return encodeFloats(sized as readonly number[]);
  if (Array.isArray(value)) return sized;
  const names = Object.keys(value as object);
  return sized.length > names.length
    ? undefined
    : Object.fromEntries(kept.map(([index, item]) => [names[Number(index)] ?? '', item]));
}
