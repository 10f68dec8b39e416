import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot, shown } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** Builds the package `openai-concord` for publishing. Returns its folder. */
export async function buildClient(folder = fromRoot('dist/client')): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  // If the folder cannot be written, this gives one message. The compiler would give one per file.
  mkdirSync(folder, { recursive: true });
  for (const project of ['tsconfig.client.json', 'tsconfig.client-node.json']) {
    await runTool(tools.tsc, ['--project', fromRoot(project), '--outDir', folder, '--emitDeclarationOnly']);
  }
  await bundle(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(clientManifest(), null, 2)}\n`);
  copyFileSync(fromRoot('LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(fromRoot('src/client/README.md'), join(folder, 'README.md'));
  return shown(folder);
}

/** The entry points of the package, by name, with their source files. */
const entries = {
  index: 'src/client/index',
  functions: 'generated/client/functions/index',
  node: 'src/client/node/index',
} as const;

/**
 * One file per entry point; shared code goes into further files. A program starts faster with five files than with a
 * hundred. Functions stay separate inside the files, so that bundlers can still tree-shake.
 */
async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, fromRoot(`${path}.ts`)])),
    outdir: join(folder, 'esm'),
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    legalComments: 'none',
  });
}

/** The manifest of the repository, without what is only for its development. */
function clientManifest(): object {
  const { version, description, license, dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  return {
    name: 'openai-concord',
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      '.': entry('index'),
      './functions': entry('functions'),
      './node': entry('node'),
      './package.json': './package.json',
    },
    dependencies: caret(dependencies),
  };
}

const entry = (name: keyof typeof entries): object => ({
  types: `./${entries[name]}.d.ts`,
  default: `./esm/${name}.js`,
});

/** The repository pins its dependencies. The package accepts compatible versions, so that they can be deduplicated. */
const caret = (dependencies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, `^${version}`]));
