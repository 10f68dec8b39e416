import { isObject, type Json } from '../accumulate/json.ts';
import type { Response } from '../openapi/document.ts';
import { resolve } from '../openapi/operations.ts';
import { propertyNamesOf } from '../schema/walk.ts';
import { json, type Call, type Handler } from './call.ts';
import { badRequest } from './errors.ts';
import type { Kind } from './kinds.ts';
import { CursorError, type Kept, type Page, type PageRequest, type Place } from './store/objects.ts';

/** The object with an id, as it is now. */
export interface Found {
  readonly kept: Kept;
  readonly object: Json;
}

/** @throws {ApiError} if there is none, or it has expired. */
export function find(call: Call, kind: Kind, id: string, parent = ''): Found {
  const kept = call.objects.get({ kind: kind.kind, parent }, id);
  const object = kept && present(call, kind, kept);
  if (!kept || !object) throw kind.unknown(id);
  return { kept, object };
}

export const present = (call: Call, { at }: Kind, kept: Kept): Json | undefined =>
  at ? at(kept, call.world.clock.now(), call.objects) : kept.object;

/** The path parameter that names the thing: the last one. */
export const ownId = (call: Call): string => Object.values(call.path).at(-1) ?? '';

/** Answers a thing that the path names. */
export const reads =
  (kind: Kind): Handler =>
  (call) =>
    json(find(call, kind, ownId(call)).object);

/** Removes the thing that the path names. */
export const removes =
  (kind: Kind, object: string, after: (call: Call, found: Found) => void = () => {}): Handler =>
  (call) => {
    const found = find(call, kind, ownId(call));
    call.world.database.atomic(() => {
      call.objects.remove({ kind: kind.kind }, ownId(call));
      after(call, found);
    });
    return json({ id: ownId(call), object, deleted: true });
  };

/** Changes the members of the thing that the path names to those of the body. */
export const changes =
  (kind: Kind, members: readonly string[]): Handler =>
  (call) => {
    const { kept } = find(call, kind, ownId(call));
    const sent = members
      .filter((name) => call.body[name] !== undefined)
      .map((name) => [name, call.body[name]] as const);
    const object = { ...kept.object, ...Object.fromEntries(sent) };
    call.objects.put({ kind: kind.kind }, ownId(call), { ...kept, object });
    return json(find(call, kind, ownId(call)).object);
  };

/** Lists things of a kind, filtered by the parameters that are members of them. */
export const lists =
  (kind: Kind): Handler =>
  (call) =>
    json(listOf(call, pageOf(call, kind, { kind: kind.kind }), (kept) => present(call, kind, kept) ?? kept.object));

/**
 * One page, as the query asks for it. Defaults are those of the contract.
 *
 * @param only which objects are listed, besides those that have expired or do not fit the query.
 */
export function pageOf(call: Call, kind: Kind, place: Place, only: (object: Json) => boolean = () => true): Page {
  const request = {
    ...pageRequest(call),
    only: (kept: Kept): boolean => {
      const object = present(call, kind, kept);
      return object !== undefined && fitsQuery(call, object) && only(object);
    },
  };
  try {
    return call.objects.page(place, request);
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    throw badRequest(error.message, error.parameter);
  }
}

/** The page that the query asks for. */
export function pageRequest(call: Call): Omit<PageRequest, 'only'> {
  const value = (name: string): unknown =>
    call.query[name] ?? call.operation.parameters.find((one) => one.name === name)?.schema['default'];
  const cursor = (name: string): string | undefined => {
    const id = call.query[name];
    return typeof id === 'string' && id !== '' ? id : undefined;
  };
  return {
    order: String(value('order') ?? 'desc').startsWith('asc') ? 'asc' : 'desc',
    limit: Number(value('limit') ?? 20),
    after: cursor('after'),
    before: cursor('before'),
  };
}

const paging = new Set(['limit', 'order', 'after', 'before', 'include[]', 'filter']);

/** Whether an object has the values that the query names. Of metadata, all given pairs count. */
const fitsQuery = (call: Call, object: Json): boolean =>
  Object.entries(call.query)
    .filter(
      ([name]) => !paging.has(name) && call.operation.parameters.some((one) => one.name === name && one.in === 'query'),
    )
    .every(([name, wanted]) => (isObject(wanted) ? hasAll(object[name], wanted) : object[name] === wanted));

const hasAll = (value: unknown, wanted: Json): boolean =>
  isObject(value) && Object.entries(wanted).every(([key, one]) => value[key] === one);

/** The envelope of a page, with the members that its schema has. */
export function listOf(call: Call, { items, hasMore }: Page, show: (kept: Kept) => Json): object {
  const data = items.map(show);
  const members = answerMembers(call);
  return {
    object: 'list',
    data,
    ...(members.has('first_id') && { first_id: data[0]?.['id'] ?? null, last_id: data.at(-1)?.['id'] ?? null }),
    has_more: hasMore,
  };
}

function answerMembers({ world: { contract }, operation: { operation } }: Call): ReadonlySet<string> {
  const answer = resolve<Response>(contract.document, operation.responses['200'] ?? { $ref: '#/' });
  return new Set(propertyNamesOf(contract.document, answer.content?.['application/json']?.schema ?? {}));
}
