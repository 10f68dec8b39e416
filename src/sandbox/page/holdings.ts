import { existsSync, readdirSync } from 'node:fs';
import type { Json } from '../../accumulate/json.ts';
import type { Kind } from '../kinds.ts';
import type { World } from '../world.ts';

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
      const at = kinds.get(kind)?.at;
      return {
        id: String(row['id']),
        project,
        parent: String(row['parent']),
        object: at ? at({ object, hidden }, clock.now(), objects(project)) : object,
      };
    });

const jsonIn = (text: unknown): Json => JSON.parse(String(text ?? '{}')) as Json;

/** Every kind by its name: what `kinds` and `groups/<group>/kinds` export. A new group is found by itself. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  (await Promise.all(['..', ...groupFolders()].map(kindsIn))).flat().map((kind) => [kind.kind, kind]),
);

function groupFolders(): readonly string[] {
  const groups = readdirSync(new URL('../groups', import.meta.url), { withFileTypes: true });
  return groups.filter((one) => one.isDirectory()).map(({ name }) => `../groups/${name}`);
}

async function kindsIn(folder: string): Promise<readonly Kind[]> {
  // Published as `.js`, run as `.ts`.
  const file = new URL(`${folder}/kinds${import.meta.url.slice(-3)}`, import.meta.url);
  if (!existsSync(file)) return [];
  const module = (await import(file.href)) as Readonly<Record<string, unknown>>;
  return Object.values(module).filter(isKind);
}

function isKind(value: unknown): value is Kind {
  return typeof value === 'object' && value !== null && 'kind' in value && 'unknown' in value;
}
