import { segmentsOf } from '../../openapi/json-pointer.ts';
import { parseAddress } from './address.ts';
import { replaced, withValue } from './change.ts';
import { isSame } from './equal.ts';
import type { Address, Exchange, GivenAnswer } from './model.ts';
import type { Site } from './sites.ts';

/** An answer with one wrong value. */
export interface Corrupted {
  /** JSON Pointer into the answer. For an event of a stream, the index of the event comes first. */
  readonly at: string;
  readonly answer: GivenAnswer;
}

/**
 * One answer per site, with a wrong value there.
 *
 * @param address the address of the sites.
 * @param wrong returns undefined if a site cannot be wrong.
 */
export const corruptEach = (
  exchange: Exchange,
  address: Address,
  sites: readonly Site[],
  wrong: (site: Site) => unknown,
): readonly Corrupted[] =>
  sites.flatMap((site) => {
    const value = wrong(site);
    return value === undefined ? [] : [{ at: site.pointer, answer: withWrong(exchange, address, site, value) }];
  });

function withWrong(exchange: Exchange, address: Address, site: Site, value: unknown): GivenAnswer {
  const { answer } = exchange;
  const { side, part, segments } = parseAddress(address);
  if (part === 'header') return { ...answer, headers: { ...answer.headers, [segments[0] ?? '']: String(value) } };
  if (side !== 'events') return withValue(exchange, site, value).answer;
  const [, ...inside] = segmentsOf(site.pointer);
  const events = answer.events?.map((event, index) =>
    index === site.event ? { ...event, data: replaced(event.data, inside, value) } : event,
  );
  return { ...answer, ...(events && { events }) };
}

/** A value that is none of the given ones, of the type of the first if possible. */
export const noneOf = (values: readonly unknown[]): unknown =>
  othersThan(values[0], values.length).find((other) => !values.some((value) => isSame(value, other)));

function othersThan(value: unknown, most: number): readonly unknown[] {
  const turns = Array.from({ length: most + 1 }, (_, turn) => turn + 1);
  if (typeof value === 'string') return turns.map((turn) => `${'not '.repeat(turn)}${value}`);
  if (typeof value === 'number') return turns.map((turn) => value + turn);
  return [...(typeof value === 'boolean' ? [!value] : []), null, ...turns];
}
