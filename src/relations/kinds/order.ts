import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import { listsAt, present } from '../terms/groups.ts';
import { segmentsOf } from '../../openapi/json-pointer.ts';
import { isAddress, parseAddress } from '../terms/address.ts';
import type { Exchange, GivenAnswer, Order } from '../terms/model.ts';
import { short } from '../terms/short.ts';
import { sitesAt, valueIn, type Site } from '../terms/sites.ts';
import { sayAddress } from '../terms/words.ts';
import { requestAddress, type Judgement, type Kind } from './kind.ts';

/** The values at the last `*` are sorted. */
export const order: Kind<Order> = {
  judge: (relation, exchange) =>
    listsAt(relation.at, present(owedSites(exchange, relation)))
      .filter((list) => list.length > 1)
      .map((list): Judgement => {
        const direction = directionOf(relation, exchange);
        const wrong = list.findIndex((site, index) => index > 0 && !inOrder(direction, list[index - 1], site));
        if (wrong < 0) return 'holds';
        const { pointer, value } = list[wrong] as Site;
        const expected = `at ${direction === 'asc' ? 'least' : 'most'} ${short(list[wrong - 1]?.value)}`;
        return { ...requestAddress(order.reads(relation)), answer: pointer, expected, got: short(value) };
      }),
  obey: (relation, exchange) => {
    const direction = directionOf(relation, exchange);
    return listsAt(relation.at, present(owedSites(exchange, relation))).reduce<GivenAnswer | undefined>(
      (answer, list) => answer && sorted(relation, { ...exchange, answer }, list, direction),
      exchange.answer,
    );
  },
  corrupt: (relation, exchange) =>
    listsAt(relation.at, present(owedSites(exchange, relation)))
      .filter((list) => list.length > 1)
      .flatMap((list) =>
        corruptEach(exchange, relation.at, list.slice(-1), () =>
          beyond(list.at(-2)?.value, directionOf(relation, exchange)),
        ),
      ),
  say: ({ at, by }) => {
    if (typeof by !== 'object') return `${sayAddress(at)} never ${by === 'asc' ? 'falls' : 'rises'}`;
    return `${sayAddress(at)} is sorted by ${sayAddress(by.value)} (or else \`${by.or}\`)`;
  },
  reads: ({ by }) => (typeof by === 'object' ? [by.value].filter(isAddress) : []),
};

function directionOf({ by }: Order, exchange: Exchange): 'asc' | 'desc' {
  const stated = typeof by === 'object' ? (valueIn(exchange, by.value) ?? by.or) : by;
  // Some lists spell the words out.
  return String(stated).startsWith('asc') ? 'asc' : 'desc';
}

const inOrder = (direction: 'asc' | 'desc', before: Site | undefined, after: Site): boolean =>
  direction === 'asc' ? compare(before?.value, after.value) <= 0 : compare(before?.value, after.value) >= 0;

/** A value that cannot follow another one. Undefined if each can. */
function beyond(value: unknown, direction: 'asc' | 'desc'): unknown {
  if (typeof value === 'number') return direction === 'asc' ? value - 1 : value + 1;
  if (direction === 'desc') return `${String(value)}~`;
  return value === '' ? undefined : '';
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

/** Sorts the items that hold the values, so that each item stays as it is. */
function sorted(
  { at }: Order,
  exchange: Exchange,
  list: readonly Site[],
  direction: 'asc' | 'desc',
): GivenAnswer | undefined {
  const { segments } = parseAddress(at);
  const inside = segments.length - segments.lastIndexOf('*') - 1;
  const items = list.map(({ pointer }) => {
    const path = segmentsOf(pointer);
    return itemAt(exchange, path.slice(0, path.length - inside));
  });
  const ranked = list
    .map(({ value }, index) => ({ value, item: items[index]?.value }))
    .sort((a, b) => (direction === 'asc' ? compare(a.value, b.value) : compare(b.value, a.value)));
  return changeEach(exchange, items, (site) => ranked[items.indexOf(site)]?.item);
}

const itemAt = (exchange: Exchange, path: readonly string[]): Site =>
  sitesAt(exchange, `$response.body#/${path.join('/')}`)[0] as Site;
