import { pointerOf } from '../../../src/openapi/json-pointer.ts';

/** Where two documents differ, and in which of them it stands. */
export interface DifferentPart {
  readonly pointer: string;
  readonly side: 'old' | 'new';
}

/** The deepest parts that differ. The order of keys does not count. */
export function partsThatDiffer(old: unknown, after: unknown, pointer = ''): DifferentPart[] {
  if (Object.is(old, after)) return [];
  if (!isContainer(old) || !isContainer(after) || Array.isArray(old) !== Array.isArray(after))
    return [{ pointer, side: after === undefined ? 'old' : 'new' }];
  // An item that is added or removed moves the others.
  if (isList(old) && isList(after))
    return JSON.stringify(old) === JSON.stringify(after) ? [] : [{ pointer, side: 'new' }];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(after)])];
  return keys.flatMap((key) => partsThatDiffer(old[key], after[key], pointer + pointerOf([key])));
}

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A list of names or values. */
const isList = (value: object): boolean => Array.isArray(value) && !value.some(isContainer);
