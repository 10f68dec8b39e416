import { pointerOf } from '../../openapi/json-pointer.ts';
import { parseAddress, type ParsedAddress } from './address.ts';
import type { Address, Exchange, StreamedEvent } from './model.ts';

/** A value at an address, with the items that its stars stand for. */
export interface Site {
  /** JSON Pointer into the request body or the answer. The index of an event comes first. */
  readonly pointer: string;
  /** Undefined if the last segment does not exist. */
  readonly value: unknown;
  readonly bound: Bindings;
  readonly event?: number;
}

/** By the address up to a star: the item that it stands for. Addresses that agree so far speak of the same item. */
export type Bindings = Readonly<Record<string, string>>;

/**
 * The values at an address. Only the last segment may be absent: there is nothing to say about a part of a thing that
 * is not there.
 */
export function sitesAt(exchange: Exchange, address: Address, bound: Bindings = {}): readonly Site[] {
  const parsed = parseAddress(address);
  const prefix = `${parsed.side}.${parsed.part}`;
  if (parsed.side !== 'events') {
    const root = rootOf(exchange, parsed);
    return root === undefined ? [] : descend({ pointer: '', value: root, bound }, parsed.segments, prefix);
  }
  return selected(exchange.answer.events ?? [], parsed.part)
    .filter(([event]) => (bound[prefix] ?? String(event)) === String(event))
    .flatMap(([event, { data }]) =>
      descend(
        { pointer: pointerOf([event]), value: data, bound: { ...bound, [prefix]: String(event) }, event },
        parsed.segments,
        prefix,
      ),
    );
}

/** The first value at an address; undefined if there is none. */
export function valueIn(exchange: Exchange, address: Address, bound?: Bindings): unknown {
  const parsed = parseAddress(address);
  return parsed.isSingle
    ? parsed.segments.reduce(memberOf, rootOf(exchange, parsed))
    : sitesAt(exchange, address, bound)[0]?.value;
}

function memberOf(value: unknown, segment: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const key = keyOf(value, segment);
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** In a list, -1 is the last item. */
const keyOf = (value: unknown, segment: string): string =>
  segment === '-1' && Array.isArray(value) ? String(value.length - 1) : segment;

function rootOf({ request, answer }: Exchange, { side, part }: ParsedAddress): unknown {
  if (side === 'answer') return part === 'body' ? answer.body : answer.headers;
  if (part === 'path') return request?.path;
  if (part === 'query') return request?.query;
  return part === 'header' ? request?.headers : request?.body;
}

function selected(events: readonly StreamedEvent[], which: string): readonly (readonly [number, StreamedEvent])[] {
  const numbered = [...events.entries()];
  if (which === 'all') return numbered;
  if (which === 'first') return numbered.slice(0, 1);
  if (which === 'last') return numbered.slice(-1);
  if (which === 'rest') return numbered.slice(0, -1);
  return numbered.filter(([, { name }]) => name === which);
}

/** Walks on from the segment that has the number `at`. */
function descend(site: Site, segments: readonly string[], prefix: string, at = 0): readonly Site[] {
  const segment = segments[at];
  if (segment === undefined) return [site];
  const { value } = site;
  if (typeof value !== 'object' || value === null) return [];
  if (segment === '*') return eachBelow(site, segments, `${prefix}/*`, at);
  const child = childOf(site, segment, site.bound);
  const isThere = child.value !== undefined || at === segments.length - 1;
  return isThere ? descend(child, segments, `${prefix}/${segment}`, at + 1) : [];
}

function eachBelow(site: Site, segments: readonly string[], star: string, at: number): readonly Site[] {
  const chosen = site.bound[star];
  const keys = Object.keys(site.value as object).filter((key) => chosen === undefined || key === chosen);
  return keys.flatMap((key) => descend(childOf(site, key, { ...site.bound, [star]: key }), segments, star, at + 1));
}

function childOf({ pointer, value, event }: Site, segment: string, bound: Bindings): Site {
  const key = keyOf(value, segment);
  const child = {
    pointer: pointer + (/[~/]/.test(key) ? pointerOf([key]) : `/${key}`),
    value: memberOf(value, key),
    bound,
  };
  return event === undefined ? child : { ...child, event };
}
