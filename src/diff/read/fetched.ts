import { InputError } from './input-error.ts';

/** The text of a document as it was fetched. */
export interface Fetched {
  readonly text: string;
  /** How messages name it. It carries no secrets. */
  readonly label: string;
  /** The text of the source map beside it, if there is one. */
  readonly sourceMap?: string | undefined;
}

/** In bytes. Comparing a larger document would take minutes and gigabytes. */
const largest = 40 * 1024 * 1024;

/** @throws {InputError} for a document that is too large to be compared. */
export function requireSize(label: string, bytes: number): void {
  if (bytes <= largest) return;
  const size = Math.round(bytes / 1024 / 1024);
  throw new InputError(`${label} has ${size} MB; documents of more than ${largest / 1024 / 1024} MB are not compared.`);
}

/** The name of the source map beside a document. */
export const sourceMapBeside = (file: string): string => file.replace(/[^/\\]*$/, 'source-map.json');
