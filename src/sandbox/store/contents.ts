import type { Database } from './database.ts';

/** The bytes of the files of one project, in pieces. */
export interface Contents {
  add(file: string, n: number, data: Uint8Array): void;
  read(file: string): Iterable<Uint8Array>;
  remove(file: string): void;
}

export const contentsOf = (database: Database, project: string): Contents => ({
  add: (file, n, data) =>
    database.run('INSERT INTO pieces (project, file, n, data) VALUES (?, ?, ?, ?)', project, file, n, data),
  read: function* read(file) {
    for (let n = 0; ; n += 1) {
      const row = database.first('SELECT data FROM pieces WHERE project = ? AND file = ? AND n = ?', project, file, n);
      if (!row) return;
      yield row['data'] as Uint8Array;
    }
  },
  remove: (file) => database.run('DELETE FROM pieces WHERE project = ? AND file = ?', project, file),
});

/** Removes the bytes of uploads that never became a file, because the process ended in between. */
export const removeOrphans = (database: Database): void =>
  database.run(`DELETE FROM pieces WHERE NOT EXISTS (
    SELECT 1 FROM objects WHERE objects.project = pieces.project AND kind = 'file' AND parent = '' AND id = pieces.file AND body IS NOT NULL)`);
