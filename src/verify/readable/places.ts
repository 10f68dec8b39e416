import { isObject } from '../../openapi/is-object.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';

/** A value that an address names in an answer. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
  /** The objects and lists that hold it, from the outermost. */
  readonly within: readonly unknown[];
}

/** All values at an address. A list that is missing is a place itself: nothing in it can be read. */
export function placesAt(body: unknown, address: string): readonly Place[] {
  return walk({ pointer: '', value: body, within: [] }, address.split('/').slice(1));
}

function walk(place: Place, [segment, ...rest]: readonly string[]): readonly Place[] {
  if (segment === undefined) return [place];
  const [, name = '', mayMiss, type] = /^([^?[]+)(\?)?(?:\[type=(\w+)\])?$/.exec(segment) ?? [];
  if (name !== '*') return walkInto(place, name, mayMiss !== undefined, rest);
  if (!Array.isArray(place.value)) return [{ ...place, value: undefined }];
  return place.value.flatMap((value: unknown, index) =>
    type === undefined || (isObject(value) && value['type'] === type)
      ? walk({ pointer: place.pointer + pointerOf([index]), value, within: [...place.within, place.value] }, rest)
      : [],
  );
}

function walkInto(
  { pointer, value, within }: Place,
  name: string,
  mayMiss: boolean,
  rest: readonly string[],
): readonly Place[] {
  const inner = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  if (mayMiss && (inner === undefined || inner === null)) return [];
  const place = { pointer: pointer + pointerOf([name]), value: inner, within: [...within, value] };
  return inner === undefined ? [place] : walk(place, rest);
}
