import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotRunError } from '../verify/runner/options.ts';
import { defaultBaseline } from './options.ts';
import { reportFlags } from './report-files.ts';
import type { Flags } from './verify-options.ts';

/**
 * Checks output files before the run starts, because a run can take an hour.
 *
 * @throws {CannotRunError} that names the flag.
 */
export function requireFiles(flags: Flags): void {
  const { record, blob, folder, baseline, updateBaseline } = flags;
  const reports = Object.fromEntries(reportFlags.map((flag) => [flag, flags[flag]]));
  for (const [flag, file] of Object.entries({ ...reports, record, blob }))
    if (file !== undefined) requireWritable(`--${flag} ${file}`, file);
  requireWritable(`--folder ${folder}`, `${folder}/ledger.jsonl`);
  if (updateBaseline && baseline !== undefined) requireWritable(`--baseline ${baseline}`, baseline);
  if (baseline === undefined || baseline === defaultBaseline || updateBaseline || existsSync(baseline)) return;
  throw new CannotRunError(`--baseline ${baseline}: there is no such file. --update-baseline writes one.`);
}

function requireWritable(flag: string, file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  } catch (error) {
    throw new CannotRunError(`${flag} cannot be written: ${(error as Error).message}`);
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new CannotRunError(`${flag} is a folder.`);
}
