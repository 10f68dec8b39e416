import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach, noneOf } from '../terms/corrupt.ts';
import { isFilled, isSame } from '../terms/equal.ts';
import type { Address, Echo, Exchange } from '../terms/model.ts';
import { short } from '../terms/short.ts';
import { valueIn, type Site } from '../terms/sites.ts';
import { and, code } from '../terms/text.ts';
import { sayAddress } from '../terms/words.ts';
import { below, type Judgement, type Kind } from './kind.ts';

/** A value of the request comes back. */
export const echo: Kind<Echo> = {
  judge: (relation, exchange) =>
    pairsOf(relation).flatMap(([of, at]) => {
      // Most requests leave most settings out.
      if (!of.includes('*') && (valueIn(exchange, of) ?? undefined) === undefined) return [];
      return owedSites(exchange, { ...relation, at }).flatMap((site): readonly Judgement[] => {
        const sent = valueIn(exchange, of, site.bound) ?? undefined;
        if (sent === undefined || (relation.as === 'stated' && site.value === undefined)) return [];
        if (returns(relation, sent, site.value)) return ['holds'];
        return [{ request: of, answer: site.pointer, ...eventOf(site), expected: short(sent), got: short(site.value) }];
      });
    }),
  obey: (relation, exchange) =>
    pairsOf(relation).reduce<Exchange['answer'] | undefined>((answer, [of, at]) => {
      if (!answer) return undefined;
      const changed = { request: exchange.request, answer };
      return changeEach(changed, owedSites(changed, { ...relation, at }), ({ value, bound }) => {
        const sent = valueIn(changed, of, bound) ?? undefined;
        return sent === undefined || returns(relation, sent, value) ? (value ?? null) : sent;
      });
    }, exchange.answer),
  corrupt: (relation, exchange) =>
    pairsOf(relation).flatMap(([of, at]) =>
      corruptEach(exchange, at, owedSites(exchange, { ...relation, at }), ({ bound }) => {
        const sent = valueIn(exchange, of, bound) ?? undefined;
        return sent === undefined ? undefined : noneOf(isEmpty(sent) ? [sent, null] : [sent]);
      }),
    ),
  say: ({ at, of, members, as = 'same' }) => {
    const means = { same: 'equals', stated: 'equals', filled: 'has all of', snapshot: 'is, or is a version of,' }[as];
    const ending = as === 'stated' ? ', if it is there' : '';
    if (!members) return `${sayAddress(at)} ${means} ${sayAddress(of)}${ending}`;
    const each = members.length === 1 ? '' : 'each of ';
    return `${each}${and(members.map(code))} in ${sayAddress(at)} ${means} that of ${sayAddress(of)}${ending}`;
  },
  reads: (relation) => pairsOf(relation).map(([of]) => of),
};

/** The addresses in the request and in the answer, one pair per member. */
export function pairsOf(relation: Echo): readonly Pair[] {
  const known = pairs.get(relation);
  if (known) return known;
  const { of, at, members } = relation;
  const found = members?.map((member): Pair => [below(of, member), below(at, member)]) ?? [[of, at] as const];
  pairs.set(relation, found);
  return found;
}

type Pair = readonly [of: Address, at: Address];

/** Found once per relation, because a recording can hold a million exchanges. */
const pairs = new WeakMap<Echo, readonly Pair[]>();

const eventOf = ({ event }: Site): { event?: number } => (event === undefined ? {} : { event });

function returns({ as = 'same' }: Echo, sent: unknown, value: unknown): boolean {
  if (isEmpty(sent) && (value ?? null) === null) return true;
  if (as === 'filled') return isFilled(sent, value);
  return isSame(sent, value) || (as === 'snapshot' && isSnapshot(String(sent), String(value)));
}

/** An empty object or list asks for nothing that an answer without it lacks. */
const isEmpty = (sent: unknown): boolean => typeof sent === 'object' && sent !== null && Object.keys(sent).length === 0;

/** Either may name the provider of the model before it. */
function isSnapshot(asked: string, named: string): boolean {
  const [wanted, found] = [modelIn(asked), modelIn(named)];
  return wanted === found || ['-', ':', '@'].some((sign) => found.startsWith(wanted + sign));
}

const modelIn = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
