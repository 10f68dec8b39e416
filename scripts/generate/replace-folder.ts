import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The paths of a folder during its replacement. All three are on one file system, so that renaming is atomic. */
interface Places {
  readonly folder: string;
  readonly next: string;
  readonly old: string;
}

/**
 * Replaces a folder atomically: the new one is written beside it and then renamed. If the process is killed or the disk
 * is full, the old folder stays unchanged. There must be only one writer; the caller holds a lock.
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

/** Recovers from a killed process. Between the two renames, the folder exists only under its other name. */
export function recoverFolder({ folder, next, old }: Places): void {
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
}
