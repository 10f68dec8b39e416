import type { Corrupted } from '../terms/corrupt.ts';
import type { Address, Breach, Exchange, GivenAnswer, Relation } from '../terms/model.ts';

/** What one kind of relation means. */
export interface Kind<R extends Relation> {
  /** One judgement per value that the relation speaks about. None if it says nothing about the exchange. */
  judge(relation: R, exchange: Exchange): readonly Judgement[];
  /** The answer changed so that the relation holds. Undefined if it cannot be made to hold. */
  obey?(relation: R, exchange: Exchange): GivenAnswer | undefined;
  /** Answers that break the relation, made from one in which it holds. None if it cannot be broken. */
  corrupt(relation: R, exchange: Exchange): readonly Corrupted[];
  /** The relation as a main clause, without its conditions. */
  say(relation: R): string;
  /** The addresses that it reads besides `at`. */
  reads(relation: R): readonly Address[];
}

export type Judgement = 'holds' | Breach;

/** The address of a member. */
export const below = (address: Address, member: string): Address =>
  `${address}${address.includes('#') ? '' : '#'}/${member}`;

export const requestAddress = (addresses: readonly Address[]): { request?: Address } => {
  const request = addresses.find((address) => address.startsWith('$request.'));
  return request === undefined ? {} : { request };
};
