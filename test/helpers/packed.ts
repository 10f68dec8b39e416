import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../scripts/build/pack.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { runNpm } from '../../scripts/lib/run-npm.ts';

/** Installs a package from its tarball, and others beside it, in an empty folder. Returns the folder. */
export async function installPacked(
  build: (folder: string) => Promise<string>,
  ...others: readonly string[]
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarball = await pack(fromRoot(await build(join(folder, '.build/package'))));
  const settings = ['--no-audit', '--no-fund'];
  await runNpm(['install', fromRoot(tarball), ...others, ...settings], { cwd: folder });
  return folder;
}
