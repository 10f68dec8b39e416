import type { SQLInputValue } from 'node:sqlite';
import { projectTables, type Database, type Row } from './database.ts';

/** Everything that a project, or the whole sandbox, kept at one moment. */
export type Copy = ReadonlyMap<string, readonly Row[]>;

/** @param project if absent, all projects. */
export const copyOf = (database: Database, project?: string): Copy =>
  new Map(
    projectTables.map((table) => [
      table,
      project === undefined
        ? database.all(`SELECT * FROM ${table}`)
        : database.all(`SELECT * FROM ${table} WHERE project = ?`, project),
    ]),
  );

/** Replaces what is kept by a copy. An empty one removes everything. */
export const putBack = (database: Database, copy: Copy, project?: string): void =>
  database.atomic(() => {
    for (const table of projectTables) {
      if (project === undefined) database.run(`DELETE FROM ${table}`);
      else database.run(`DELETE FROM ${table} WHERE project = ?`, project);
      for (const row of copy.get(table) ?? []) insert(database, table, row);
    }
  });

function insert(database: Database, table: string, row: Row): void {
  const names = Object.keys(row);
  database.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...(Object.values(row) as SQLInputValue[]),
  );
}
