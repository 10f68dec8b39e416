import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the classes of bundled code the names that their sources say. esbuild renames a class that refers to itself, and
 * one whose name another module has. Libraries read these names, and people see them in logs.
 */
export function withClassNames(code: string): string {
  const inside = [...code.matchAll(/^(?:var|let) (\w+) = class (_\1|\1\d+) /gm)];
  return inside
    .reduce((text, [, name = '', inner = '']) => text.replaceAll(new RegExp(`\\b${inner}\\b`, 'g'), name), code)
    .replaceAll(
      /^((?:var|let) ([A-Za-z]+)\d+ = class (?:extends [\w.]+ )?\{)/gm,
      (head, _, name: string) => `${head} static get name() { return "${name}"; }`,
    );
}

/** The same for all files of a folder. */
export function nameClasses(folder: string): void {
  for (const file of globSync('**/*.js', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, withClassNames(readFileSync(path, 'utf8')));
  }
}
