import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { fromRoot } from '../lib/paths.ts';

/** What the rest of the command, and its users, import of the sandbox; and the page, which lies beside its assets. */
const entries = ['index', 'groups/index', 'page/page'];

/**
 * Puts the sandbox into a few files in place of its modules: it starts in half the time. What is loaded on first use
 * stays apart.
 */
export async function bundleSandbox(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    absWorkingDir: fromRoot(),
    entryPoints: entries.map((name) => fromRoot(`src/sandbox/${name}.ts`)),
    outbase: fromRoot('src/sandbox'),
    outdir: folder,
    // Code finds the contract two levels above, and so no file may lie deeper.
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node22',
    legalComments: 'none',
  });
}
