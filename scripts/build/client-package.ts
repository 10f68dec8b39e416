import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot, shown } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** Emits the package `openai-concord` as it is published. Answers the folder. */
export async function buildClient(folder = fromRoot('dist/client')): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  // Where that is refused it is one message, not the compiler's one a file.
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

/** Where the entries of the package stand in the sources, by their names in it. */
const entries = {
  index: 'src/client/index',
  functions: 'generated/client/functions/index',
  node: 'src/client/node/index',
} as const;

/**
 * One file an entry, and what they share in others: a program starts faster with five files than with a hundred. Functions
 * stay apart inside, so that bundlers still take what is used.
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

/** The manifest of the repository, without what only its own work needs. */
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

/** The repository pins its dependencies; who installs the package may share compatible ones. */
const caret = (dependencies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, `^${version}`]));
