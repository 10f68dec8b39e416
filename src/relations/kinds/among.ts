import { parseAddress } from '../terms/address.ts';
import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach, noneOf } from '../terms/corrupt.ts';
import { isSame } from '../terms/equal.ts';
import type { Among, Exchange } from '../terms/model.ts';
import { short } from '../terms/short.ts';
import { sitesAt, type Bindings } from '../terms/sites.ts';
import { or } from '../terms/text.ts';
import { sayAddress } from '../terms/words.ts';
import { requestAddress, type Judgement, type Kind } from './kind.ts';

/** Each value is one of those that the request names. */
export const among: Kind<Among> = {
  judge: (relation, exchange) => {
    const shared = relation.of.every((address) => parseAddress(address).isSingle)
      ? namedIn(exchange, relation, {})
      : undefined;
    // Most requests filter nothing.
    if (shared?.length === 0) return [];
    return owedSites(exchange, relation).flatMap(({ value, pointer, bound }): readonly Judgement[] => {
      const named = shared ?? namedIn(exchange, relation, bound);
      if (named.length === 0 || value === undefined || value === null) return [];
      if (named.some((one) => isSame(one, value))) return ['holds'];
      return [{ ...requestAddress(relation.of), answer: pointer, expected: or(named.map(short)), got: short(value) }];
    });
  },
  obey: (relation, exchange) =>
    changeEach(exchange, owedSites(exchange, relation), ({ value, bound }) => {
      const named = namedIn(exchange, relation, bound);
      const isFine = value === undefined || value === null || named.some((one) => isSame(one, value));
      return isFine ? (value ?? null) : (named[0] ?? value);
    }),
  corrupt: (relation, exchange) =>
    corruptEach(exchange, relation.at, owedSites(exchange, relation), ({ value, bound }) => {
      const named = namedIn(exchange, relation, bound);
      return named.length === 0 || value === undefined || value === null ? undefined : noneOf([value, ...named]);
    }),
  say: ({ at, of }) => {
    const isOne = of.length === 1 && !of[0]?.includes('*') && !at.includes('*');
    return `${isOne ? '' : 'each '}${sayAddress(at)} is ${isOne ? '' : 'one of '}${or(of.map(sayAddress))}`;
  },
  reads: ({ of }) => of,
};

const namedIn = (exchange: Exchange, { of }: Among, bound: Bindings): readonly unknown[] =>
  of
    .flatMap((address) => sitesAt(exchange, address, bound))
    .flatMap(({ value }) => value)
    .filter((value) => value !== undefined && value !== null);
