import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, shown } from './paths.ts';
import { runNpm } from './run-npm.ts';

/**
 * Installs the packages of a folder's own lock file into its `node_modules`, if they are not installed. Install scripts
 * are not run.
 *
 * It installs in a staging folder and moves the finished result, so that two concurrent runs never see an incomplete
 * installation.
 */
export async function ensureInstalled(folder: string): Promise<void> {
  if (isInstalled(folder)) return;
  process.stderr.write(`Installing the packages of ${shown(folder)} …\n`);
  mkdirSync(fromRoot('.cache'), { recursive: true });
  const staging = mkdtempSync(fromRoot('.cache/install-'));
  try {
    await install(folder, staging);
    if (isInstalled(folder)) return;
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    renameSync(join(staging, 'node_modules'), join(folder, 'node_modules'));
  } finally {
    rmSync(staging, { recursive: true });
  }
}

const lock = 'package-lock.json';
/** The copy of the lock file that was installed. */
const mark = 'node_modules/.concord-lock.json';

const isInstalled = (folder: string): boolean =>
  existsSync(join(folder, mark)) && readFileSync(join(folder, mark)).equals(readFileSync(join(folder, lock)));

async function install(folder: string, staging: string): Promise<void> {
  for (const file of ['package.json', lock, '.npmrc']) copyFileSync(join(folder, file), join(staging, file));
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: staging });
  copyFileSync(join(staging, lock), join(staging, mark));
}
