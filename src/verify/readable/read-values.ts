import { isDeepStrictEqual } from 'node:util';
import { excerpt } from '../../openapi/excerpt.ts';
import { isObject } from '../../openapi/is-object.ts';
import { valueAt } from '../../openapi/json-pointer.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Harm } from '../model/harm.ts';
import { placesAt, type Place } from './places.ts';
import type { ValueKind, Values } from './values.ts';

/** The values that a client loses: it does not have them, or not as the bytes say. */
export function lostValues(values: Values, body: unknown, read: unknown, client: string): readonly Harm[] {
  return Object.entries(values).flatMap(([address, kind]) =>
    placesAt(body, address)
      .map((place) => ({ place, got: valueAt(read, place.pointer) }))
      .flatMap(({ place, got }): readonly Harm[] => {
        const why = faultOf(kind, place, got);
        return why === undefined
          ? []
          : [{ says: `${client} reads ${place.pointer || 'the body'} as ${why}.`, at: place.pointer }];
      }),
  );
}

/** How a client reads a value that programs cannot use. Undefined if they can. */
function faultOf(kind: ValueKind, { value, within }: Place, got: unknown): string | undefined {
  if (!isDeepStrictEqual(got, value)) return `${excerpt(got)}, and the bytes say ${excerpt(value)}`;
  if (usable[kind](got, within)) return undefined;
  return got === undefined ? 'undefined' : `${excerpt(got)}, which is not ${words[kind]}`;
}

const words: Readonly<Record<ValueKind, string>> = {
  id: 'an id',
  text: 'a text',
  'text or null': 'a text',
  arguments: 'JSON',
  vector: 'a list of numbers',
};

const usable: Readonly<Record<ValueKind, (value: unknown, within: readonly unknown[]) => boolean>> = {
  id: (value) => typeof value === 'string' && value !== '',
  text: (value) => typeof value === 'string',
  'text or null': (value, within) =>
    typeof value === 'string' || value === null || (value === undefined && callsTools(within.at(-1))),
  arguments: (value, within) =>
    typeof value === 'string' && (value === '' || parseJson(value) !== undefined || within.some(wasCut)),
  vector: (value) =>
    typeof value === 'string' ? value !== '' : Array.isArray(value) && value.length > 0 && value.every(Number.isFinite),
};

const callsTools = (message: unknown): boolean =>
  isObject(message) && ['tool_calls', 'function_call'].some((name) => message[name] !== undefined);

/** A model that reaches its limit leaves the arguments of a call unfinished. */
const wasCut = (value: unknown): boolean =>
  isObject(value) && (value['finish_reason'] === 'length' || value['status'] === 'incomplete');
