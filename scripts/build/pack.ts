import { dirname, join } from 'node:path';
import { shown } from '../lib/paths.ts';
import { runNpm } from '../lib/run-npm.ts';

/** Packs a built package as npm would publish it. The tarball is written beside the folder. Returns its path. */
export async function pack(folder: string): Promise<string> {
  const beside = dirname(folder);
  const printed = await runNpm(['pack', folder, '--pack-destination', beside, '--silent'], { cwd: beside });
  return shown(join(beside, printed.trim()));
}
