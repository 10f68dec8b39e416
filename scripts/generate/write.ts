import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { withLock } from '../lib/with-lock.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

export interface Drift {
  readonly path: string;
  readonly kind: 'missing' | 'changed' | 'orphaned';
}

/** The differences between a folder and the generated files. */
export function driftOf(folder: string, files: ReadonlyMap<string, string>): readonly Drift[] {
  const present = new Set(listFiles(folder));
  const expected = [...files].flatMap(([path, content]): Drift[] => {
    if (!present.has(path)) return [{ path, kind: 'missing' }];
    return readFileSync(join(folder, path), 'utf8') === content ? [] : [{ path, kind: 'changed' }];
  });
  const orphans = [...present].filter((path) => !files.has(path)).map((path): Drift => ({ path, kind: 'orphaned' }));
  return [...expected, ...orphans].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Makes a folder contain exactly these files, or leaves it unchanged on failure. Returns the differences. If there are
 * none, nothing is written.
 *
 * @throws {Failure} when another process is writing the same folder.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): readonly Drift[] {
  const name = basename(folder);
  const beside = (ending: string): string => join(dirname(folder), '.cache', `${name}.${ending}`);
  const places = { folder, next: beside('new'), old: beside('old') };
  return withLock(beside('lock'), `${name}/`, () => {
    recoverFolder(places);
    const drift = driftOf(folder, files);
    if (drift.length > 0) replaceFolder(places, files);
    return drift;
  });
}

/** Every file below a folder, relative to it, with forward slashes; empty if the folder does not exist. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll(sep, '/'),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
