import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root, shown } from '../../scripts/lib/paths.ts';

/** One import or re-export, static or dynamic, of types or of values. */
export interface Import {
  /** Relative to the repository's root. */
  readonly from: string;
  /** A file relative to the root, or the name of a package or built-in. */
  readonly to: string;
}

/** The imports of every TypeScript file under these folders of the repository. */
export const importsUnder = (...folders: readonly string[]): Import[] =>
  folders.flatMap(listFiles).flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));

export function importsOf(file: string, text: string): Import[] {
  // The compiler's own scanner: it finds `import()` and `import type` too, and takes no string for an import.
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => ({ from: file, to: targetOf(file, fileName) }));
}

const targetOf = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? shown(join(root, dirname(file), specifier)) : specifier;

const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

export const isBuiltin = ({ to }: Import): boolean => to.startsWith('node:') || builtinModules.includes(to);

/** The imports that leave a folder for another of the repository, or for a package. */
export const leaving = (imports: readonly Import[], folder: string): Import[] =>
  imports.filter(({ from, to }) => from.startsWith(`${folder}/`) && !to.startsWith(`${folder}/`));

/** Everything that a set of files reaches, over any number of imports. */
export function reachableFrom(imports: readonly Import[], isStart: (file: string) => boolean): Import[] {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const seen = new Set<string>();
  const pending = [...byFile.keys()].filter(isStart);
  const reached: Import[] = [];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const own = byFile.get(file) ?? [];
    reached.push(...own);
    pending.push(...own.map(({ to }) => to));
  }
  return reached;
}
