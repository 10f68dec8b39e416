import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root, shown } from '../../scripts/lib/paths.ts';

/** One TypeScript file of the repository. */
export interface Source {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** An import or re-export: static or dynamic, of types or of values. */
export interface Import {
  /** Relative to the root of the repository. */
  readonly from: string;
  /** A file relative to the root, or the name of a package or built-in. */
  readonly to: string;
}

/** Every TypeScript file in these folders of the repository, with and without JSX. */
export const readSources = (...folders: readonly string[]): Source[] =>
  folders.flatMap(listFiles).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export function importsOf({ path, text }: Source): Import[] {
  // The compiler's own scanner also finds `import()` and `import type`, and does not take strings for imports.
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) => ({ from: path, to: targetOf(path, fileName) }));
}

/** The text of every string in a file, which `require()` or `new URL()` may load. */
export function stringsOf({ path, text }: Source): string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return strings;
}

/** All files that a set of files imports, directly or indirectly. */
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

const targetOf = (file: string, specifier: string): string =>
  specifier.startsWith('.') ? shown(join(root, dirname(file), specifier)) : specifier;

const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
