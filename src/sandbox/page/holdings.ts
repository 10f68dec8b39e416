import type { Json } from '../../accumulate/json.ts';
import type { World } from '../world.ts';
import { changingKinds } from './changing-kinds.ts';

/** How many objects of a kind there are, in all projects. */
export interface Holding {
  readonly kind: string;
  readonly count: number;
}

export interface HeldObject {
  readonly id: string;
  readonly project: string;
  /** What it belongs to; empty if it belongs to nothing. */
  readonly parent: string;
  /** As it is now. Undefined if it has expired. */
  readonly object: Json | undefined;
}

/** Every kind that the storage holds: no group has to be named here. */
export const holdingsOf = ({ database }: World): readonly Holding[] =>
  database
    .all('SELECT kind, COUNT(*) AS count FROM objects WHERE body IS NOT NULL GROUP BY kind ORDER BY kind')
    .map(({ kind, count }) => ({ kind: String(kind), count: Number(count) }));

/** The newest objects of a kind. */
export const objectsOfKind = ({ database, clock, objects }: World, kind: string, most: number): readonly HeldObject[] =>
  database
    .all(
      `SELECT id, project, parent, body, hidden FROM objects WHERE kind = ? AND body IS NOT NULL
       ORDER BY created DESC, seq DESC LIMIT ?`,
      kind,
      most,
    )
    .map((row) => {
      const [project, object, hidden] = [String(row['project']), jsonIn(row['body']), jsonIn(row['hidden'])];
      const at = changingKinds.get(kind)?.at;
      return {
        id: String(row['id']),
        project,
        parent: String(row['parent']),
        object: at ? at({ object, hidden }, clock.now(), objects(project)) : object,
      };
    });

const jsonIn = (text: unknown): Json => JSON.parse(String(text ?? '{}')) as Json;
