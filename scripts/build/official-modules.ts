import { globSync } from 'node:fs';
import { build } from 'esbuild';
import { fromRoot } from '../lib/paths.ts';

/** A module that the official package exports. */
export interface OfficialModule {
  /** Below the package, without extension: `resources/chat/completions`, `index`. */
  readonly path: string;
  /** The names of its values. */
  readonly values: readonly string[];
}

const folder = fromRoot('node_modules/openai');

/** The modules of the pinned official package, as far as its `exports` permit. They are read, not run. */
export async function officialModules(): Promise<readonly OfficialModule[]> {
  const files = globSync('**/*.mjs', { cwd: folder }).filter((file) => !/^(internal|src|bin)[\\/]/.test(file));
  const { metafile } = await build({
    entryPoints: files.map((file) => `${folder}/${file}`),
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs)
    .flatMap(({ entryPoint, exports }) =>
      entryPoint === undefined ? [] : [{ path: entryPoint.replace(/\.mjs$/, ''), values: [...exports].sort() }],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
