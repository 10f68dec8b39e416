import type { Json } from '../../accumulate/json.ts';
import type { Database, Row } from './database.ts';

/** An object that the sandbox keeps. */
export interface Kept {
  /** As the API shows it. */
  readonly object: Json;
  /** What belongs to it and is not shown: the plan of a job, the items of a response. */
  readonly hidden: Json;
}

export interface PageRequest {
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  /** Ids of the items that the page lies behind, or before. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** Which objects are listed. Default: all. */
  readonly only?: (kept: Kept) => boolean;
}

export interface Page {
  readonly items: readonly Kept[];
  readonly hasMore: boolean;
}

/** A cursor that names nothing that was ever in the list. */
export class CursorError extends Error {
  override name = 'CursorError';
  readonly parameter: 'after' | 'before';

  constructor(parameter: 'after' | 'before', id: string) {
    super(`No item with the id ${id} was ever in this list.`);
    this.parameter = parameter;
  }
}

/** Where an object is. Objects that belong to others, such as the files of a store, name their parent. */
export interface Place {
  readonly kind: string;
  readonly parent?: string;
}

/** The objects of one project. */
export interface Objects {
  get(place: Place, id: string): Kept | undefined;
  /** Adds an object, or replaces the one with its id and keeps its place. */
  put(place: Place, id: string, kept: Kept, created?: number): void;
  /** The same for what is counted with every call: in memory, it may be written when somebody reads. */
  putSoon(place: Place, id: string, kept: Kept, created?: number): void;
  /** Whether there was one. */
  remove(place: Place, id: string): boolean;
  /** Removes all of a place whose parent goes: nobody can ask for them any more, so that not even a trace has to stay. */
  clear(place: Place): void;
  /** Removes the objects of a kind with an id, whatever they belong to. */
  removeFromAll(kind: string, id: string): void;
  page(place: Place, request: PageRequest): Page;
  all(place: Place): readonly Kept[];
}

const columns = 'seq, created, id, body, hidden';
const here = 'project = ? AND kind = ? AND parent = ?';

export function objectsOf(database: Database, project: string): Objects {
  const where = ({ kind, parent = '' }: Place): [string, string, string] => [project, kind, parent];
  const find = (place: Place, id: string): Row | undefined =>
    database.first(`SELECT ${columns} FROM objects WHERE ${here} AND id = ?`, ...where(place), id);
  const put: Objects['put'] = (place, id, { object, hidden }, created = 0) =>
    database.run(
      `INSERT INTO objects (project, kind, parent, id, created, body, hidden) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (project, kind, parent, id) DO UPDATE SET body = excluded.body, hidden = excluded.hidden`,
      ...where(place),
      id,
      created,
      JSON.stringify(object),
      JSON.stringify(hidden),
    );
  return {
    get: (place, id) => keptIn(find(place, id)),
    put,
    putSoon: (place, id, kept, created) =>
      database.soon(`${project} ${place.kind} ${place.parent} ${id}`, () => put(place, id, kept, created)),
    remove: (place, id) => {
      if (!keptIn(find(place, id))) return false;
      database.run(`UPDATE objects SET body = NULL, hidden = NULL WHERE ${here} AND id = ?`, ...where(place), id);
      return true;
    },
    clear: (place) => database.run(`DELETE FROM objects WHERE ${here}`, ...where(place)),
    removeFromAll: (kind, id) =>
      database.run(
        'UPDATE objects SET body = NULL, hidden = NULL WHERE project = ? AND kind = ? AND id = ?',
        project,
        kind,
        id,
      ),
    page: (place, request) => pageOf(database, where(place), (id) => find(place, id), request),
    all: (place) =>
      database
        .all(`SELECT ${columns} FROM objects WHERE ${here} AND body IS NOT NULL ORDER BY created, seq`, ...where(place))
        .flatMap((row) => keptIn(row) ?? []),
  };
}

function pageOf(
  database: Database,
  place: [string, string, string],
  find: (id: string) => Row | undefined,
  { order, limit, after, before, only = () => true }: PageRequest,
): Page {
  const bounds = { after: placeOf('after', after, find), before: placeOf('before', before, find) };
  // A page before a cursor is the end of what lies before it: it is read backwards.
  const isBackward = bounds.before !== undefined && bounds.after === undefined;
  const direction = (order === 'asc') === isBackward ? 'DESC' : 'ASC';
  const [start, stop] = isBackward ? [bounds.before, undefined] : [bounds.after, bounds.before];
  const items: Kept[] = [];
  for (const row of rowsFrom(database, place, direction, start)) {
    if (row['seq'] === stop?.['seq']) break;
    const kept = keptIn(row);
    if (!kept || !only(kept)) continue;
    if (items.length === limit) return { items: isBackward ? items.toReversed() : items, hasMore: true };
    items.push(kept);
  }
  return { items: isBackward ? items.toReversed() : items, hasMore: false };
}

function placeOf(
  parameter: 'after' | 'before',
  id: string | undefined,
  find: (id: string) => Row | undefined,
): Row | undefined {
  if (id === undefined) return undefined;
  const row = find(id);
  if (!row) throw new CursorError(parameter, id);
  return row;
}

/** The rows behind a place, in batches. Deleted ones are among them. */
function* rowsFrom(
  database: Database,
  place: [string, string, string],
  direction: 'ASC' | 'DESC',
  start: Row | undefined,
): Generator<Row> {
  const end = direction === 'ASC' ? -1 : Number.MAX_SAFE_INTEGER;
  let [created, seq] = [start?.['created'] ?? end, start?.['seq'] ?? end];
  for (;;) {
    const rows = database.all(
      `SELECT ${columns} FROM objects WHERE ${here} AND (created, seq) ${direction === 'ASC' ? '>' : '<'} (?, ?)
       ORDER BY created ${direction}, seq ${direction} LIMIT ${batch}`,
      ...place,
      created,
      seq,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    [created, seq] = [last['created'] ?? end, last['seq'] ?? end];
  }
}

const batch = 200;

function keptIn(row: Row | undefined): Kept | undefined {
  if (typeof row?.['body'] !== 'string') return undefined;
  return { object: JSON.parse(row['body']) as Json, hidden: JSON.parse(String(row['hidden'])) as Json };
}
