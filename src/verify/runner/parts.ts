import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Result } from '../model/result.ts';
import type { Removed } from '../report/report.ts';
import { CannotRunError } from './options.ts';

/** The results of one shard, as a file. */
export interface Part {
  readonly shard: string;
  /** The version of the command and of the contract. */
  readonly version: string;
  /** The targets, the selection and the seed, as text: equal for the shards of one run. */
  readonly run: string;
  readonly duration: number;
  readonly targets: readonly PlacedResults[];
  readonly removed: readonly Removed[];
  readonly errors: readonly string[];
}

/** The results of each case on a target, with its place in the plan. */
export interface PlacedResults {
  readonly name: string;
  readonly placed: readonly (readonly [place: number, results: readonly Result[]])[];
}

const sumOf = (part: Part): string => createHash('sha256').update(JSON.stringify(part)).digest('hex');

export function writePart(file: string, part: Part): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ sum: sumOf(part), part })}\n`);
}

/**
 * Reads the shards of one run. A merge without one of them would look like a whole run.
 *
 * @param expected what the command that merges would run itself.
 * @throws {CannotRunError} when a file is not as a shard wrote it, a shard is missing, or they are of different runs.
 */
export function readParts(folder: string, expected: Pick<Part, 'version' | 'run'>): readonly Part[] {
  const refuse = (why: string): CannotRunError => new CannotRunError(`--merge ${folder}: ${why}`);
  const parts = namesIn(folder).map((name) => readPart(join(folder, name), refuse));
  const counts = [...new Set(parts.map(({ shard }) => shard.split('/')[1] ?? ''))];
  if (counts.length > 1) throw refuse(`the results are of different runs, of ${counts.join(' and ')} shards.`);
  const all = Array.from({ length: Number(counts[0]) }, (_, index) => `${index + 1}/${counts[0]}`);
  const missing = all.filter((shard) => !parts.some((part) => part.shard === shard));
  if (missing.length > 0) throw refuse(`the results of shard ${missing.join(', ')} are missing.`);
  if (parts.length > all.length) throw refuse('a shard has two files. Keep one.');
  const [first] = parts;
  const other = parts.find(({ version }) => version !== expected.version);
  if (other) throw refuse(`shard ${other.shard} was run by ${other.version}, and this is ${expected.version}.`);
  if (parts.some(({ run }) => run !== first?.run))
    throw refuse('the shards are of runs with different targets, selections or seeds.');
  if (first?.run !== expected.run)
    throw refuse('the shards were run with other targets, selections or a seed. Give the same options.');
  return parts;
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    if (names.length > 0) return names.sort();
  } catch (error) {
    throw new CannotRunError(`--merge ${folder} cannot be read: ${(error as Error).message}`);
  }
  throw new CannotRunError(`--merge ${folder}: no results of shards are in it. Run the shards first, with --shard.`);
}

function readPart(file: string, refuse: (why: string) => CannotRunError): Part {
  let content: { readonly sum?: unknown; readonly part?: Part } | undefined;
  try {
    content = parseJson(readFileSync(file, 'utf8')) as typeof content;
  } catch (error) {
    throw refuse(`${file} cannot be read: ${(error as Error).message}`);
  }
  const { sum, part } = content ?? {};
  if (!part || sum !== sumOf(part)) throw refuse(`${file} is not as a shard wrote it. Run the shard again.`);
  return part;
}
