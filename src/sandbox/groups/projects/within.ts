import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Handler } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import type { Kind } from '../../kinds.ts';
import { find, listOf, ownId, pageOf, present } from '../../resource.ts';
import type { Place } from '../../store/objects.ts';
import { projectKind } from './kinds.ts';

/** The project that the path names. */
export const projectId = ({ path }: Call): string => path['project_id'] ?? '';

export const projectOf = (call: Call): Json => find(call, projectKind, projectId(call)).object;

/**
 * The project that the path names, if it can be changed.
 *
 * @throws {ApiError} 400 if it is archived.
 */
export function activeProject(call: Call): Json {
  const project = projectOf(call);
  if (project['status'] === 'archived')
    throw badRequest(`The project ${projectId(call)} is archived and cannot be changed.`, 'project_id');
  return project;
}

/** Where the things of a kind are that belong to the project of the path. */
export const placeIn = (call: Call, { kind }: Kind): Place => ({ kind, parent: projectId(call) });

/** Keeps a thing of the project. */
export const keep = (call: Call, kind: Kind, id: string, object: Json, created?: number): void =>
  call.objects.put(placeIn(call, kind), id, { object, hidden: {} }, created);

/** Answers a thing of a project. */
export const readsIn =
  (kind: Kind): Handler =>
  (call) => {
    projectOf(call);
    return json(find(call, kind, ownId(call), projectId(call)).object);
  };

/** Lists the things of a kind that a project has. */
export const listsIn =
  (kind: Kind, only: (call: Call, object: Json) => boolean = () => true): Handler =>
  (call) => {
    projectOf(call);
    const page = pageOf(pagingOnly(call), kind, placeIn(call, kind), (object) => only(call, object));
    return json(listOf(call, page, (kept) => present(call, kind, kept) ?? kept.object));
  };

const paging = new Set(['limit', 'order', 'after', 'before']);

/** The same call with nothing but paging in its query, for lists whose filters are not members of the things. */
export const pagingOnly = (call: Call): Call => ({
  ...call,
  query: Object.fromEntries(Object.entries(call.query).filter(([name]) => paging.has(name))),
});

/** The members of the body that were sent. */
export const sentMembers = ({ body }: Call, names: readonly string[]): Json =>
  Object.fromEntries(names.filter((name) => body[name] !== undefined).map((name) => [name, body[name]]));
