import type { CaseRequest } from '../model/case.ts';
import { effectOf } from '../../openapi/effects.ts';
import { segmentsOf, valueAt } from '../../openapi/json-pointer.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';

const mark = 'concordnone';

/** An id of the same form that no server can have: random, and recognized by `isImpossible`. */
export const impossibleId = (example: string): string =>
  `${/^(?:[a-z]+[-_])*/.exec(example)?.[0] ?? ''}${mark}${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;

/** Whether an id, or one in a path, was made by `impossibleId`. */
export const isImpossible = (text: string): boolean => new RegExp(`${mark}[0-9a-f]{24}(/|$)`).test(text);

/** The same request, about things that cannot exist. */
export function impossibleRequest({ operation }: ResolvedOperation, request: CaseRequest): CaseRequest {
  const path = Object.fromEntries(Object.entries(request.path).map(([name, id]) => [name, impossibleId(id)]));
  const body = parseJson(request.body ?? '');
  const changed = effectOf(operation, body).leaves.reduce<unknown>(
    (value, leaving) =>
      'thing' in leaving && leaving.thing.startsWith('/') ? withImpossibleIds(value, leaving.thing) : value,
    body,
  );
  return { ...request, path, ...(changed !== body && { body: JSON.stringify(changed) }) };
}

function withImpossibleIds(body: unknown, pointer: string): unknown {
  const ids = valueAt(body, pointer);
  const other = (id: unknown): unknown => (typeof id === 'string' ? impossibleId(id) : id);
  return ids === undefined
    ? body
    : replaced(body, segmentsOf(pointer), Array.isArray(ids) ? ids.map(other) : other(ids));
}

function replaced(value: unknown, [segment, ...rest]: readonly string[], leaf: unknown): unknown {
  if (segment === undefined) return leaf;
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [segment]: replaced(object[segment], rest, leaf) };
}
