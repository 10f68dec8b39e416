import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { fromRoot } from '../lib/paths.ts';

/** What the rest of the command, and its users, import of the sandbox; and the page, which lies beside its assets. */
const entries = ['index', 'page/page'];

/**
 * Puts the sandbox into a few files in place of its modules, and what its start needs into one of them: a start is
 * mostly the loading of files. What is loaded on first use stays apart.
 */
export async function bundleSandbox(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const options = {
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
    // Without comments it is half as long. The names stay, for traces.
    minifyWhitespace: true,
  } satisfies BuildOptions;
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const loadedLater = Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  await build({ ...options, plugins: [afterStart(loadedLater.map((file) => fromRoot(file)))] });
}

/**
 * What several entry points import, a bundler splits by who imports it: 30 files for the start. If all of them import
 * the start, it is one file. It has been loaded when they are, and so this changes nothing else.
 */
const afterStart = (files: readonly string[]): Plugin => ({
  name: 'after-start',
  setup: (bundler) => {
    const start = fromRoot('src/sandbox/index.ts');
    bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      files.includes(path)
        ? { contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(start)};`, loader: 'ts' }
        : undefined,
    );
  },
});
