import { readFileSync, statSync } from 'node:fs';
import { InputError } from './input-error.ts';
import { requireSize, sourceMapBeside, type Fetched } from './fetched.ts';

/** @throws {InputError} for a folder, and for a file that cannot be read. */
export function fromFile(file: string, label = file): Fetched {
  if (statSync(file).isDirectory())
    throw new InputError(`${label} is a folder; give a bundled document, such as generated/openapi.json.`);
  requireSize(label, statSync(file).size);
  try {
    return { text: readFileSync(file, 'utf8'), label, sourceMap: textOf(sourceMapBeside(file)) };
  } catch (error) {
    throw new InputError(`${label} cannot be read: ${(error as Error).message}.`);
  }
}

const textOf = (file: string): string | undefined =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
