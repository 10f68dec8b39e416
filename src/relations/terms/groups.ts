import { parseAddress } from './address.ts';
import { pointerOf, segmentsOf } from '../../openapi/json-pointer.ts';
import type { Address } from './model.ts';
import type { Site } from './sites.ts';

/** The lists that the last `*` of an address runs through, each with its values. */
export function listsAt(address: Address, sites: readonly Site[]): readonly (readonly Site[])[] {
  const { segments, side } = parseAddress(address);
  const depth = segments.lastIndexOf('*') + (side === 'events' ? 1 : 0);
  const lists = Map.groupBy(sites, ({ pointer }) => pointerOf(segmentsOf(pointer).slice(0, Math.max(0, depth))));
  return [...lists.values()];
}

/** The sites that have a value. */
export const present = (sites: readonly Site[]): readonly Site[] =>
  sites.filter(({ value }) => value !== undefined && value !== null);
