import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import { listsAt, present } from '../terms/groups.ts';
import type { Distinct } from '../terms/model.ts';
import { short } from '../terms/short.ts';
import type { Site } from '../terms/sites.ts';
import { sayAddress } from '../terms/words.ts';
import type { Judgement, Kind } from './kind.ts';

/** The values at the last `*` differ, or are consecutive numbers. */
export const distinct: Kind<Distinct> = {
  judge: (relation, exchange) =>
    listsAt(relation.at, present(owedSites(exchange, relation))).map((list) => judgeList(relation, list)),
  obey: (relation, exchange) => {
    const lists = listsAt(relation.at, present(owedSites(exchange, relation)));
    const values = new Map(lists.flatMap((list) => spread(relation, list)));
    return changeEach(exchange, lists.flat(), (site) => values.get(site));
  },
  corrupt: (relation, exchange) =>
    listsAt(relation.at, present(owedSites(exchange, relation))).flatMap((list) =>
      corruptEach(exchange, relation.at, list.slice(-1), () => {
        if (list.length > 1) return list[0]?.value;
        return relation.from === undefined ? undefined : relation.from + 1;
      }),
    ),
  say: ({ at, from }) =>
    from === undefined
      ? `no two values of ${sayAddress(at)} are equal`
      : `${sayAddress(at)} counts from ${from}, without gaps`,
  reads: () => [],
};

function judgeList({ from }: Distinct, list: readonly Site[]): Judgement {
  const wrong = list.findIndex(
    ({ value }, index) => isRepeated(list, index) || (from !== undefined && !isPlace(value, from, list.length)),
  );
  if (wrong < 0) return 'holds';
  const { pointer, value } = list[wrong] as Site;
  const expected = from === undefined ? 'a value of its own' : `each of ${from} to ${from + list.length - 1} once`;
  return { answer: pointer, expected, got: short(value) };
}

const isRepeated = (list: readonly Site[], index: number): boolean =>
  list.findIndex(({ value }) => value === list[index]?.value) < index;

const isPlace = (value: unknown, from: number, length: number): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) < from + length;

function spread({ from }: Distinct, list: readonly Site[]): readonly (readonly [Site, unknown])[] {
  if (from !== undefined) return list.map((site, index) => [site, from + index]);
  const taken = new Set(list.map(({ value }) => value));
  return list.map((site, index) => {
    if (!isRepeated(list, index)) return [site, site.value];
    const value = another(site.value, taken);
    taken.add(value);
    return [site, value];
  });
}

function another(value: unknown, taken: ReadonlySet<unknown>): unknown {
  let turn = 1;
  const next = (): unknown => (typeof value === 'number' ? value + turn : `${String(value)}_${turn}`);
  while (taken.has(next())) turn += 1;
  return next();
}
