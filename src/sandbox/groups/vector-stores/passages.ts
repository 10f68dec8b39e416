import { embed } from '../../embedding.ts';
import type { Database, Row } from '../../store/database.ts';

/** A chunk of a file in a store. */
export interface Passage {
  readonly file: string;
  readonly text: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** Short vectors are enough to tell a few thousand passages apart. */
const dimensions = 256;

export interface StoreOfPassages {
  readonly database: Database;
  readonly project: string;
  readonly store: string;
}

export function addPassages(
  { database, project, store }: StoreOfPassages,
  file: string,
  texts: readonly string[],
): void {
  for (const [n, text] of texts.entries())
    database.run(
      'INSERT INTO passages (project, store, file, n, text, vector) VALUES (?, ?, ?, ?, ?, ?)',
      project,
      store,
      file,
      n,
      text,
      new Uint8Array(embed(text, dimensions).buffer),
    );
}

export const removePassages = ({ database, project, store }: StoreOfPassages, file?: string): void =>
  file === undefined
    ? database.run('DELETE FROM passages WHERE project = ? AND store = ?', project, store)
    : database.run('DELETE FROM passages WHERE project = ? AND store = ? AND file = ?', project, store, file);

/** The chunks of a file, in order. */
export const textsOf = ({ database, project, store }: StoreOfPassages, file: string): readonly string[] =>
  database
    .all('SELECT text FROM passages WHERE project = ? AND store = ? AND file = ? ORDER BY n', project, store, file)
    .map(({ text }) => String(text));

/** All passages of the given files, the best first: by likeness of the vectors, and by the words that they share. */
export function rank(
  { database, project, store }: StoreOfPassages,
  query: string,
  files: ReadonlySet<string>,
): readonly Passage[] {
  const rows = database
    .all('SELECT id, file, text, vector FROM passages WHERE project = ? AND store = ?', project, store)
    .filter(({ file }) => files.has(String(file)));
  const words = wordScores(database, query);
  const asked = embed(query, dimensions);
  return rows
    .map((row) => ({ file: String(row['file']), text: String(row['text']), score: scoreOf(row, asked, words) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf({ id, vector }: Row, asked: Float32Array, words: ReadonlyMap<unknown, number>): number {
  const bytes = vector as Uint8Array;
  const own = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const likeness = own.reduce((sum, value, index) => sum + value * (asked[index] ?? 0), 0);
  const score = 0.5 * Math.max(0, likeness) + 0.5 * (words.get(id) ?? 0);
  return Math.round(Math.min(1, score) * 10_000) / 10_000;
}

/** How well passages fit the words of a query, from 0 to 1. Stems count, so that plurals are found. */
function wordScores(database: Database, query: string): ReadonlyMap<unknown, number> {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Map();
  const match = words.map((word) => `"${word}"`).join(' OR ');
  const rows = database.all('SELECT rowid AS id, bm25(words) AS rank FROM words WHERE words MATCH ?', match);
  // The better a passage fits, the lower is its rank.
  const best = Math.min(...rows.map(({ rank: value }) => Number(value)));
  return new Map(rows.map(({ id, rank: value }) => [id, best === 0 ? 1 : Number(value) / best]));
}
