import { isAddress, parseAddress } from '../terms/address.ts';
import { changeEach } from '../terms/change.ts';
import { owedSites } from '../terms/conditions.ts';
import { corruptEach } from '../terms/corrupt.ts';
import type { Address, Exchange, TextRelation } from '../terms/model.ts';
import { short } from '../terms/short.ts';
import { sitesAt, type Bindings } from '../terms/sites.ts';
import { or } from '../terms/text.ts';
import { sayAddress } from '../terms/words.ts';
import { requestAddress, type Judgement, type Kind } from './kind.ts';

/** A text without the texts of the request, or with one of them at its start or end. */
export const text: Kind<TextRelation> = {
  judge: (relation, exchange) => {
    const { address } = wordsOf(relation);
    const isShared = isAddress(address) && parseAddress(address).isSingle;
    // Most requests have no such text.
    if (isShared && textsIn(relation, exchange, {}).length === 0) return [];
    return owedSites(exchange, relation).flatMap(({ value, pointer, bound }): readonly Judgement[] => {
      const texts = textsIn(relation, exchange, bound);
      if (typeof value !== 'string' || texts.length === 0) return [];
      if (isFine(relation, value, texts)) return ['holds'];
      const expected = `${wordsOf(relation).short} ${or(texts.map(short))}`;
      return [{ ...requestAddress(text.reads(relation)), answer: pointer, expected, got: short(value) }];
    });
  },
  obey: (relation, exchange) =>
    changeEach(exchange, owedSites(exchange, relation), ({ value, bound }) => {
      const texts = textsIn(relation, exchange, bound);
      return typeof value !== 'string' ? (value ?? null) : mended(relation, value, texts);
    }),
  corrupt: (relation, exchange) =>
    corruptEach(exchange, relation.at, owedSites(exchange, relation), ({ value, bound }) => {
      const texts = textsIn(relation, exchange, bound);
      if (typeof value !== 'string' || texts.length === 0) return undefined;
      const wrong = relation.without === undefined ? ['', `not ${value} not`] : [value + (texts[0] ?? '')];
      return wrong.find((other) => !isFine(relation, other, texts));
    }),
  say: (relation) => `${sayAddress(relation.at)} ${wordsOf(relation).long} ${sayAddress(wordsOf(relation).address)}`,
  reads: (relation) => [wordsOf(relation).address].filter(isAddress),
};

function wordsOf({ without, startsWith, endsWith }: TextRelation): { address: Address; short: string; long: string } {
  if (without !== undefined) return { address: without, short: 'no', long: 'does not contain' };
  if (startsWith !== undefined) return { address: startsWith, short: 'at the start:', long: 'starts with' };
  return { address: endsWith ?? '', short: 'at the end:', long: 'ends with' };
}

/** Every text contains the empty one, and so none can be without it; but each starts and ends with it. */
function textsIn(relation: TextRelation, exchange: Exchange, bound: Bindings): readonly string[] {
  const { address } = wordsOf(relation);
  if (!isAddress(address)) return [address];
  return sitesAt(exchange, address, bound)
    .flatMap(({ value }) => value)
    .filter((value) => typeof value === 'string')
    .filter((value) => value !== '' || relation.without === undefined);
}

function isFine({ without, startsWith }: TextRelation, value: string, texts: readonly string[]): boolean {
  if (without !== undefined) return !texts.some((one) => value.includes(one));
  return texts.some((one) => (startsWith === undefined ? value.endsWith(one) : value.startsWith(one)));
}

function mended(relation: TextRelation, value: string, texts: readonly string[]): string {
  if (texts.length === 0 || isFine(relation, value, texts)) return value;
  const [first = ''] = texts;
  // A model stops before the text: what follows it was never said.
  if (relation.without !== undefined) return value.slice(0, Math.min(...texts.flatMap((one) => placeOf(value, one))));
  return relation.startsWith === undefined ? value + first : first + value;
}

const placeOf = (value: string, one: string): readonly number[] => {
  const place = value.indexOf(one);
  return place < 0 ? [] : [place];
};
