import { statSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Calls back for each change below some folders, also in folders that are new. Returns a function that ends it.
 *
 * Each folder is watched by itself. Node's recursive watching follows files on Linux: it loses one that an editor has
 * replaced, and says nothing of it from then on.
 */
export function watchFolders(roots: readonly string[], changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string): void => {
    for (const [path, watcher] of watchers)
      if (path === folder || path.startsWith(join(folder, '/'))) {
        watcher.close();
        watchers.delete(path);
      }
  };
  const add = (folder: string): void => {
    for (const path of [folder, ...foldersIn(folder)]) {
      const watcher = watch(path, (event, name) => {
        const inside = join(path, name ?? '');
        // A folder that comes may be one that was there before, with another content.
        if (event === 'rename' && inside !== path) drop(inside);
        if (event === 'rename' && inside !== path && isFolder(inside)) addIfThere(inside);
        changed(inside);
      });
      // The folder may go at any time. The one above tells.
      watcher.on('error', () => drop(path));
      watchers.set(path, watcher);
    }
  };
  const addIfThere = (folder: string): void => {
    try {
      add(folder);
    } catch {
      // It is gone again. The folder above tells if it comes back.
      drop(folder);
    }
  };
  for (const root of roots) add(root);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** The same for one file. Its folder is watched, so that a file is followed that an editor replaces. */
export function watchFile(file: string, changed: (path: string) => void): () => void {
  const watcher = watch(dirname(file), (_event, name) => {
    if (name === basename(file)) changed(file);
  });
  return () => watcher.close();
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
