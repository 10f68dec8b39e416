import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { lazy } from '../../openapi/once.ts';

export type Row = Record<string, SQLInputValue>;

/** A SQLite database with statements that are prepared once. */
export interface Database {
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  first(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  run(sql: string, ...values: readonly SQLInputValue[]): void;
  /**
   * Writes at the latest before the next statement, whoever runs it, so that nobody sees the difference. Of several
   * writes with one key, only the last one is done. In a file it is written at once: what is acknowledged is stored.
   */
  soon(key: string, write: () => void): void;
  /** Runs some statements as one: all of them, or none. */
  atomic<T>(work: () => T): T;
  /** How often what `atomic` did was taken back. */
  readonly rollbacks: number;
  close(): void;
}

/** A file that cannot be opened, in words for the user. */
export class DataFileError extends Error {
  override name = 'DataFileError';
}

/**
 * What stays of a deleted object is its place (`body` is null), so that a cursor there still leads on. `seq` orders the
 * objects of one second.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS objects (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    project TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT NOT NULL, id TEXT NOT NULL,
    created INTEGER NOT NULL, body TEXT, hidden TEXT,
    UNIQUE (project, kind, parent, id));
  CREATE INDEX IF NOT EXISTS pages ON objects (project, kind, parent, created, seq);
  CREATE TABLE IF NOT EXISTS pieces (
    project TEXT NOT NULL, file TEXT NOT NULL, n INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (project, file, n)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project TEXT NOT NULL, store TEXT NOT NULL, file TEXT NOT NULL, n INTEGER NOT NULL, text TEXT NOT NULL, vector BLOB NOT NULL);
  CREATE INDEX IF NOT EXISTS passages_of_files ON passages (project, store, file);
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (text, content='passages', content_rowid='id', tokenize='porter unicode61');
  CREATE TRIGGER IF NOT EXISTS passages_added AFTER INSERT ON passages BEGIN
    INSERT INTO words (rowid, text) VALUES (new.id, new.text); END;
  CREATE TRIGGER IF NOT EXISTS passages_removed AFTER DELETE ON passages BEGIN
    INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text); END;`;

/** The tables that have a `project`, in the order in which they can be copied. */
export const projectTables = ['objects', 'pieces', 'passages'] as const;

/**
 * Opens the storage of a sandbox. An acknowledged write of a file is on disk. What is in memory is made with the first
 * statement, because to make the tables takes as long as half of the start.
 *
 * @param file its path; if absent, everything is kept in memory.
 * @throws {DataFileError} when the file is used by another process, or is not such a database.
 */
export function openDatabase(file?: string): Database {
  const connection = lazy(() => connect(file));
  if (file !== undefined) connection();
  return withStatements(connection, file !== undefined);
}

function connect(file: string | undefined): DatabaseSync {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const database = new DatabaseSync(file ?? ':memory:');
  try {
    if (file !== undefined)
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);
  } catch (error) {
    database.close();
    throw explained(file ?? '', error as Error);
  }
  return database;
}

function explained(file: string, error: Error): Error {
  if (/locked|busy/i.test(error.message))
    return new DataFileError(`${file} is in use by another sandbox. Stop that one, or choose another file.`);
  return new DataFileError(`${file} cannot be used as the data of a sandbox: ${error.message}.`, { cause: error });
}

function withStatements(connection: () => DatabaseSync, isFile: boolean): Database {
  const known = new Map<string, StatementSync>();
  const waiting = createWaiting();
  const prepare = (sql: string): StatementSync => {
    waiting.write();
    const statement = known.get(sql) ?? connection().prepare(sql);
    known.set(sql, statement);
    return statement;
  };
  let depth = 0;
  let rollbacks = 0;
  return {
    all: (sql, ...values) => prepare(sql).all(...values) as Row[],
    first: (sql, ...values) => prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => void prepare(sql).run(...values),
    soon: (key, write) => (isFile || depth > 0 ? write() : waiting.add(key, write)),
    atomic: (work) => {
      if (depth > 0) return work();
      waiting.write();
      depth += 1;
      const database = connection();
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        rollbacks += 1;
        database.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    get rollbacks() {
      return rollbacks;
    },
    close: () => connection().close(),
  };
}

/** How many writes wait at most. */
const mostWaiting = 1000;

function createWaiting(): { add(key: string, write: () => void): void; write(): void } {
  let waiting = new Map<string, () => void>();
  const write = (): void => {
    if (waiting.size === 0) return;
    const writes = waiting;
    waiting = new Map();
    for (const one of writes.values()) one();
  };
  return {
    write,
    add: (key, one) => {
      waiting.set(key, one);
      if (waiting.size >= mostWaiting) write();
    },
  };
}
