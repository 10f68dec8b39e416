import { existsSync } from 'node:fs';
import { runCommand } from '../lib/run-command.ts';

/**
 * Installs Debian's Chromium for the tests in a browser, where that can be done: as root, with `apt-get`. Elsewhere those
 * tests say how to install it.
 */
export async function ensureChromium(): Promise<void> {
  const isThere = existsSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  if (isThere || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write('Installing chromium …\n');
  await runCommand('apt-get', ['update']);
  await runCommand('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
}
