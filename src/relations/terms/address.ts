import { segmentsOf } from '../../openapi/json-pointer.ts';
import type { Address } from './model.ts';

export type Side = 'request' | 'answer' | 'events';

/** The parts of an address. */
export interface ParsedAddress {
  readonly side: Side;
  /** `body`, `path`, `query`, `header`; for events, which of them: `all`, `first`, `last`, `rest` or a name. */
  readonly part: string;
  /** Into the part. `*` stands for every item or member. */
  readonly segments: readonly string[];
  /** Whether there is at most one value at the address. */
  readonly isSingle: boolean;
}

const pattern =
  /^\$(?:(?<side>request|response)\.(?:(?<named>path|query|header)\.(?<name>[^#]+)|body)|events(?:\.(?<events>[^#]+))?)(?:#(?<pointer>(?:\/.*)?))?$/;

const known = new Map<Address, ParsedAddress>();

/**
 * Parses a runtime expression of OpenAPI, with two additions: `*` as a segment of the pointer, and `$events`, which
 * stands for the data of each event. `$events.first`, `.last`, `.rest` (all but the
 * last) and `.<name>` select.
 *
 * @throws {SyntaxError} when it is not an address.
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function parseAddress(address: Address): ParsedAddress {
  const before = known.get(address);
  if (before) return before;
  const parsed = parse(address);
  known.set(address, parsed);
  return parsed;
}

function parse(address: Address): ParsedAddress {
  const { side, named, name, events, pointer = '' } = pattern.exec(address)?.groups ?? {};
  if (!pattern.test(address)) throw new SyntaxError(`${address} is not an address in a request or an answer.`);
  const inside = segmentsOf(pointer);
  if (side === undefined) return { side: 'events', part: events ?? 'all', segments: inside, isSingle: false };
  return {
    side: side === 'request' ? 'request' : 'answer',
    part: named ?? 'body',
    segments: name === undefined ? inside : [name, ...inside],
    isSingle: !inside.includes('*'),
  };
}

export const isAddress = (value: unknown): value is Address => typeof value === 'string' && value.startsWith('$');
