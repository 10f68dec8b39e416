import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { shown } from './paths.ts';

/**
 * Sees to it that a folder with a lock file of its own has exactly what that names under `node_modules`. Install scripts
 * are not run.
 */
export async function ensureInstalled(folder: string): Promise<void> {
  const lock = join(folder, 'package-lock.json');
  // A copy of the lock file that was installed from, written only when the installation was complete.
  const installed = join(folder, 'node_modules/.concord-lock.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return;
  process.stderr.write(`Installing what ${shown(folder)} needs …\n`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  await (npm
    ? runCommand(process.execPath, [npm, ...args], { cwd: folder })
    : runCommand('npm', args, { cwd: folder }));
  copyFileSync(lock, installed);
}
