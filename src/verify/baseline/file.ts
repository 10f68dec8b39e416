import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { dump } from 'js-yaml';
import { parseYaml } from '../../openapi/parse-yaml.ts';
import { parseBaseline, type BaselineEntry } from '../model/baseline.ts';

/** The entries of a file, or none if it does not exist. @throws {TypeError} when the file is not a valid baseline. */
export function readBaseline(file: string | URL): BaselineEntry[] {
  if (!existsSync(file)) return [];
  const name = basename(file.toString());
  try {
    return parseBaseline(parseYaml(readFileSync(file, 'utf8')), name);
  } catch (error) {
    throw error instanceof TypeError ? error : new TypeError(`${name} is not valid YAML: ${(error as Error).message}`);
  }
}

const head = `# Known failures of concord verify. Each is excused until it expires or no longer fails.\n`;

export const writeBaseline = (file: string, entries: readonly BaselineEntry[]): void =>
  writeFileSync(file, head + dump(entries, { lineWidth: 120 }));
