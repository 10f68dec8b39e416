import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, stringify } from 'yaml';
import { parseBaseline, type BaselineEntry } from '../model/baseline.ts';

/** The entries of a file, none where there is no file. @throws {TypeError} when the file is no baseline. */
export function readBaseline(file: string | URL): BaselineEntry[] {
  if (!existsSync(file)) return [];
  const name = basename(file.toString());
  try {
    // Entries with the same reason may share it by a merge key, `<<: *name`.
    return parseBaseline(parse(readFileSync(file, 'utf8'), { merge: true }), name);
  } catch (error) {
    throw error instanceof TypeError ? error : new TypeError(`${name} is no YAML: ${(error as Error).message}`);
  }
}

const head = `# Failures of concord verify that are known. Each is excused until it expires or no longer fails.\n`;

export const writeBaseline = (file: string, entries: readonly BaselineEntry[]): void =>
  writeFileSync(file, head + stringify(entries, { lineWidth: 120 }));
