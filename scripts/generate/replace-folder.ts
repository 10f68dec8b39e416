import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a folder stands while it is being replaced. All three lie on one file system, so that renaming is atomic. */
interface Places {
  readonly folder: string;
  readonly next: string;
  readonly old: string;
}

/**
 * Replaces a whole folder at once: the new one is written beside it and moved into its place. A process that is killed or a
 * full disk leaves the old folder as it was. One writer at a time: the caller holds a lock.
 */
export function replaceFolder({ folder, next, old }: Places, files: ReadonlyMap<string, string>): void {
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), content);
    }
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Clears up behind a process that was killed. Between the two renames it left the folder under its other name. */
export function recoverFolder({ folder, next, old }: Places): void {
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
}
