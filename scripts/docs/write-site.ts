import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../lib/failure.ts';

/** Marks a folder that this command wrote, and may therefore replace. */
const mark = '.concord-docs';

/**
 * Replaces a folder by a site as a whole: written beside it, then renamed, so that nobody sees half of it and a failure
 * leaves the old one.
 *
 * @throws {Failure} when the folder holds something else.
 */
export function replaceSite(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  requireOwn(folder);
  const [beside, old] = [`${folder}.new-${process.pid}`, `${folder}.old-${process.pid}`];
  rmSync(beside, { recursive: true, force: true });
  try {
    writeAll(beside, files);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function requireOwn(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, mark)) || readdirSync(folder).length === 0) return;
  throw new Failure(`${folder} holds files that \`npm run docs\` did not write. Choose another --out, or empty it.`, 2);
}

function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const inner of new Set([...files.keys()].map((file) => dirname(file))))
    mkdirSync(join(folder, inner), { recursive: true });
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, mark), '');
}
