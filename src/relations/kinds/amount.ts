import { addressesIn, amountIn, compares, comparisonOf, nearest, shortComparator } from '../terms/amounts.ts';
import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import type { AmountRelation } from '../terms/model.ts';
import { sayAddress, sayComparison } from '../terms/words.ts';
import { requestAddress, type Judgement, type Kind } from './kind.ts';

/** A number of the answer is as large as other numbers make it. */
export const amount: Kind<AmountRelation> = {
  judge: (relation, exchange) =>
    owedSites(exchange, relation).flatMap(({ value, bound, pointer }): readonly Judgement[] => {
      const [comparator, other] = comparisonOf(relation);
      const limit = amountIn(exchange, other, bound);
      if (typeof value !== 'number' || limit === undefined) return [];
      if (compares(comparator, value, limit)) return ['holds'];
      const expected = `${shortComparator(comparator)}${limit}`;
      return [{ ...requestAddress(amount.reads(relation)), answer: pointer, expected, got: String(value) }];
    }),
  obey: (relation, exchange) =>
    changeEach(exchange, owedSites(exchange, relation), ({ value, bound }) => {
      const [comparator, other] = comparisonOf(relation);
      const limit = amountIn(exchange, other, bound);
      return typeof value !== 'number' || limit === undefined ? (value ?? null) : nearest(comparator, value, limit);
    }),
  corrupt: (relation, exchange) =>
    corruptEach(exchange, relation.at, owedSites(exchange, relation), ({ value, bound }) => {
      const [comparator, other] = comparisonOf(relation);
      const limit = amountIn(exchange, other, bound);
      if (typeof value !== 'number' || limit === undefined) return undefined;
      return [limit + 1, limit - 1].find((wrong) => !compares(comparator, wrong, limit));
    }),
  say: (relation) => `${sayAddress(relation.at)} is ${sayComparison(relation)}`,
  reads: (relation) => addressesIn(comparisonOf(relation)[1]),
};
