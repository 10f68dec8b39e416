import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, shown } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';

/** Emits `dist/client`, the package `openai-concord` as it is published. Answers the folder. */
export async function buildClient(): Promise<string> {
  const folder = fromRoot('dist/client');
  rmSync(folder, { recursive: true, force: true });
  for (const project of ['tsconfig.client.json', 'tsconfig.client-node.json']) {
    await runTool(tools.tsc, ['--project', fromRoot(project)]);
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(clientManifest(), null, 2)}\n`);
  for (const file of ['README.md', 'LICENSE']) copyFileSync(fromRoot(file), join(folder, file));
  return shown(folder);
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
      '.': entry('./src/client/index'),
      './functions': entry('./generated/client/functions/index'),
      './node': entry('./src/client/node/index'),
      './package.json': './package.json',
    },
    dependencies: caret(dependencies),
  };
}

const entry = (path: string): object => ({ types: `${path}.d.ts`, default: `${path}.js` });

/** The repository pins its dependencies; who installs the package may share compatible ones. */
const caret = (dependencies: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(dependencies).map(([name, version]) => [name, `^${version}`]));
