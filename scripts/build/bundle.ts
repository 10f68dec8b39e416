import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { fromRoot } from '../lib/paths.ts';
import { nameClasses } from './class-names.ts';

/**
 * The entry points of the code, by name, with their sources without extension. Earlier ones win a name. esbuild orders the
 * files that they share by the order of the entries: in this one a bundle has like next to like, and is 1 % smaller
 * compressed, because gzip looks back 32 kB.
 */
export const entries: Readonly<Record<string, string>> = {
  index: 'src/client/index',
  missing: 'src/client/core/missing',
  node: 'src/client/node/index',
  surface: 'src/client/surface',
  'lib/ResponsesParser': 'src/client/helpers/responses-parser',
  testing: 'src/client/testing/index',
  mini: 'src/client/mini',
  functions: 'generated/client/functions/index',
  'helpers/zod': 'src/client/helpers/zod',
  'helpers/standard-schema': 'src/client/helpers/standard-schema',
  'lib/parser': 'src/client/helpers/parser',
};

/**
 * The small entries import what the client is made of. esbuild makes a file of the modules that the same entries load, so
 * the client comes in fewer files, and a program that loads it starts faster.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  setup: (bundler) => {
    const small = new Set(
      ['helpers/standard-schema', 'helpers/zod', 'lib/parser', 'lib/ResponsesParser', 'missing', 'node', 'testing'].map(
        (name) => fromRoot(`${entries[name]}.ts`),
      ),
    );
    const parts = `import ${JSON.stringify(fromRoot(`${entries['surface']}.ts`))};`;
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      small.has(path) ? { contents: `${readFileSync(path, 'utf8')}${parts}`, loader: 'ts' } : undefined,
    );
  },
};

const shared = {
  target: 'es2022',
  legalComments: 'none',
  sourcemap: 'linked',
  absWorkingDir: fromRoot(),
} as const satisfies BuildOptions;

/**
 * One file per entry point; shared code goes into further files. A program starts faster with a few files than with a
 * hundred. Functions stay separate inside the files, so that bundlers can still tree-shake. The files for `require` are
 * made of those for `import`, one by one, so that a class is the same from every subpath. Returns the names of the values
 * of each entry.
 */
export async function bundleClient(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    ...shared,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, fromRoot(`${path}.ts`)])),
    outdir: join(folder, 'esm'),
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    metafile: true,
    plugins: [fewFiles],
  });
  nameClasses(join(folder, 'esm'));
  await build({
    ...shared,
    entryPoints: globSync('**/*.js', { cwd: join(folder, 'esm') }).map((file) => join(folder, 'esm', file)),
    outbase: join(folder, 'esm'),
    outdir: join(folder, 'cjs'),
    format: 'cjs',
    platform: 'node',
  });
  nameClasses(join(folder, 'cjs'));
  return new Map(
    Object.entries(entries).map(([name, path]) => {
      const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === `${path}.ts`);
      return [name, output?.exports ?? []] as const;
    }),
  );
}
