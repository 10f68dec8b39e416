import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for what a run of the tests leaves behind, itself and the processes that it starts: those that a test
 * kills cannot remove their own.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'concord-test-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
