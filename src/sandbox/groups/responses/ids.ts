import type { World } from '../../world.ts';

/** Makes the ids of one response and of its items, which share their beginning with all turns of a chain. */
export interface ResponseIds {
  readonly chain: string;
  readonly response: string;
  item(prefix: string): string;
}

/** @param chain of the turn before. */
export function responseIds({ ids, clock }: World, chain = ids.make('', 16, 'hex')): ResponseIds {
  const make = (prefix: string): string =>
    `${prefix}_${chain}00${clock.seconds().toString(16).padStart(8, '0').slice(-8)}${ids.make('', 24, 'hex')}`;
  return { chain, response: make('resp'), item: make };
}

/** The chain of a response or an item. */
export const chainOf = (id: string): string => id.replace(/^[a-z]+_/, '').slice(0, 16);
