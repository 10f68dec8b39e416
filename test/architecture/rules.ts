import { dirname } from 'node:path';
import type { Folder } from './folder.ts';
import { stringsOf, type Import, type Source } from './import-graph.ts';

/** The row for a file: that of its folder, or of a tree that contains the folder. */
export function folderOf(file: string, folders: readonly Folder[]): Folder | undefined {
  const own = dirname(file);
  return (
    folders.find(({ path }) => path === own) ??
    folders.find(({ path }) => path.endsWith('/**') && `${own}/`.startsWith(path.slice(0, -2)))
  );
}

/** Files whose folder is not in the list. */
export const unlisted = (files: readonly string[], folders: readonly Folder[]): string[] =>
  files.filter((file) => !folderOf(file, folders));

/** Rows of the list without files. */
export function missing(files: readonly string[], folders: readonly Folder[]): string[] {
  const used = new Set(files.map((file) => folderOf(file, folders)));
  return folders.filter((folder) => !used.has(folder)).map(({ path }) => path);
}

/** Rows that may import a folder that does not come before them. */
export const upward = (folders: readonly Folder[]): string[] =>
  folders.flatMap(({ path, folders: below = [] }, index) =>
    below
      .filter((other) => !folders.slice(0, index).some((row) => row.path === other))
      .map((other) => `${path} → ${other}`),
  );

/** Imports that the row of their file does not allow. */
export const forbidden = (imports: readonly Import[], folders: readonly Folder[]): string[] =>
  imports.filter((found) => !isAllowed(found, folders)).map(({ from, to }) => `${from} → ${to}`);

function isAllowed({ from, to }: Import, folders: readonly Folder[]): boolean {
  const row = folderOf(from, folders);
  if (!row) return false;
  if (!isOwnFile(to)) return (row.packages ?? []).some((name) => isOfPackage(to, name));
  const target = folderOf(to, folders);
  return target === row || (target !== undefined && (row.folders ?? []).includes(target.path));
}

/** Permissions that no file uses. */
export function unused(imports: readonly Import[], folders: readonly Folder[]): string[] {
  const found = Map.groupBy(imports, ({ from }) => folderOf(from, folders));
  return folders.flatMap((row) => {
    const own = found.get(row) ?? [];
    const rows = new Set(own.map(({ to }) => folderOf(to, folders)?.path));
    return [
      ...(row.folders ?? []).filter((path) => !rows.has(path)),
      ...(row.packages ?? []).filter((name) => !own.some(({ to }) => isOfPackage(to, name))),
    ].map((name) => `${row.path} → ${name}`);
  });
}

const isOwnFile = (to: string): boolean => /^(?:src|scripts|generated|test)\//.test(to);

const isOfPackage = (to: string, name: string): boolean =>
  name === 'node:' ? to.startsWith(name) : to === name || to.startsWith(`${name}/`);

/**
 * Groups of files that form an import cycle, including type imports. A file may import itself, to qualify its names.
 */
export function circles(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const reached = (start: string): Set<string> => {
    const seen = new Set<string>();
    const pending = [start];
    for (let file = pending.pop(); file !== undefined; file = pending.pop())
      for (const { to } of targets.get(file) ?? [])
        if (to !== file && !seen.has(to)) {
          seen.add(to);
          pending.push(to);
        }
    return seen;
  };
  const reach = new Map([...targets.keys()].map((file) => [file, reached(file)]));
  const grouped = new Set<string>();
  return [...reach.keys()].flatMap((file) => {
    if (grouped.has(file) || !reach.get(file)?.has(file)) return [];
    const group = [...(reach.get(file) ?? [])].filter((other) => reach.get(other)?.has(file)).sort();
    for (const member of group) grouped.add(member);
    return [group];
  });
}

const privatePath = /^((?:@[^/]+\/)?[^/]+)\/(?:dist|lib|cjs|esm|build|src)\//;

/**
 * Files that load a private path of a package, except the one file that may. Strings count, because `require` takes
 * them.
 */
export const deepImports = (
  sources: readonly Source[],
  packages: readonly string[],
  doors: Readonly<Record<string, string>>,
): string[] =>
  sources.flatMap((source) =>
    [...new Set(stringsOf(source))]
      .filter((text) => {
        const name = privatePath.exec(text)?.[1];
        return name !== undefined && packages.includes(name) && doors[name] !== source.path;
      })
      .map((text) => `${source.path} → ${text}`),
  );
