import { pointerOf } from '../../openapi/json-pointer.ts';

/** A value with one corrupted position. */
export interface Corruption {
  readonly operator: string;
  /** JSON Pointer to the place. */
  readonly at: string;
  readonly value: unknown;
}

/** One corruption of each kind at each position of a JSON value. Whether it is invalid depends on the schema. */
export function corruptionsOf(value: unknown, at = ''): Corruption[] {
  const here = replacements(value)
    .filter(([, bad]) => bad !== value)
    .map(([operator, bad]) => ({ operator, at, value: bad }));
  if (typeof value !== 'object' || value === null) return here;
  if (Array.isArray(value)) {
    const [first] = value;
    if (value.length === 0) return here;
    return [
      ...here,
      ...corruptionsOf(first, `${at}/0`).map((inner) => ({ ...inner, value: value.with(0, inner.value) })),
    ];
  }
  const inside = Object.entries(value).flatMap(([name, own]) => {
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    const place = at + pointerOf([name]);
    const inner = corruptionsOf(own, place).map((one) => ({ ...one, value: { ...value, [name]: one.value } }));
    return [{ operator: 'property left out', at: place, value: rest }, ...inner];
  });
  return [...here, ...inside];
}

function replacements(value: unknown): [string, unknown][] {
  const always: [string, unknown][] = value === null ? [['null to number', 7]] : [['null', null]];
  if (typeof value === 'string')
    return [...always, ['text to number', 7], ['other text', `${value} corrupted`], ['empty text', '']];
  if (typeof value === 'number')
    return [
      ...always,
      ['number to text', String(value)],
      ['far below', -1e15],
      ['far above', 1e15],
      ['fraction', 0.123],
    ];
  if (typeof value === 'boolean') return [...always, ['boolean to text', String(value)]];
  if (Array.isArray(value))
    return [...always, ['list to object', {}], ['item of another type', [...value, value.length === 0 ? 7 : [[]]]]];
  if (value === null) return always;
  return [...always, ['object to list', []], ['stranger', { ...(value as object), concord_stranger: true }]];
}
