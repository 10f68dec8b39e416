import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What an edit writes and deletes, by paths relative to the repository. Nothing is written before all is known. */
export interface Edit {
  readonly written: ReadonlyMap<string, string>;
  readonly deleted: readonly string[];
}

/** Every file below a folder of the repository with one of the endings, relative to it; none if there is no folder. */
export const filesIn = (root: string, folder: string, ending: RegExp): string[] =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }) : [])
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => ending.test(file))
    .sort();

export const readFrom = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

export function applyEdit(root: string, { written, deleted }: Edit): void {
  for (const [file, text] of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of deleted) rmSync(join(root, file));
}

/** The files that a text refers to by `$ref`, `externalValue` or a mapping, each with its one-based line. */
export function referencesIn(file: string, text: string): { target: string; line: number }[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/(?:^|[\s:{,'"])((?:\.{1,2}\/)*[\w./-]+\.(?:yaml|sse))/g)].map(([, target = '']) => ({
      target: posix.normalize(posix.join(posix.dirname(file), target)),
      line: index + 1,
    })),
  );
}
