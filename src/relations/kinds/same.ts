import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach, noneOf } from '../terms/corrupt.ts';
import { isSame } from '../terms/equal.ts';
import { present } from '../terms/groups.ts';
import type { Same } from '../terms/model.ts';
import { short } from '../terms/short.ts';
import { sayAddress } from '../terms/words.ts';
import type { Judgement, Kind } from './kind.ts';

/** All values at the address are equal. */
export const same: Kind<Same> = {
  judge: (relation, exchange) => {
    const [first, ...others] = present(owedSites(exchange, relation));
    if (!first || others.length === 0) return [];
    const other = others.find(({ value }) => !isSame(first.value, value));
    if (!other) return ['holds'];
    const { pointer, value, event } = other;
    const breach: Judgement = { answer: pointer, expected: short(first.value), got: short(value) };
    return [event === undefined ? breach : { ...breach, event }];
  },
  obey: (relation, exchange) => {
    const [first, ...others] = present(owedSites(exchange, relation));
    return changeEach(exchange, others, () => first?.value);
  },
  corrupt: (relation, exchange) => {
    const sites = present(owedSites(exchange, relation));
    return corruptEach(exchange, relation.at, sites.slice(1), ({ value }) => noneOf([value]));
  },
  say: ({ at }) => `${sayAddress(at)} never changes`,
  reads: () => [],
};
