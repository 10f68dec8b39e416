import { copyFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fromRoot, shown } from '../lib/paths.ts';
import { runTool, tools } from '../lib/run-command.ts';
import { bundleClient, entries } from './bundle.ts';
import { clientManifest } from './client-manifest.ts';
import { readResourceTypes } from './resource-types.ts';
import { declareLacking } from './declare-lacking.ts';
import { writeSubpaths } from './subpaths.ts';

/**
 * Builds the package `openai-concord` for publishing. Returns its folder. `esm/` and `cjs/` hold the code and the
 * declarations for each way of loading; the files around them are the subpaths, under the official names.
 */
export async function buildClient(folder = fromRoot('dist/client')): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  // If the folder cannot be written, this gives one message. The compiler would give one per file.
  mkdirSync(folder, { recursive: true });
  await declare(folder);
  const values = await bundleClient(folder);
  await writeSubpaths(folder, { entries: values, sources: entries, resources: readResourceTypes() });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(clientManifest(), null, 2)}\n`);
  writeFileSync(join(folder, 'esm/package.json'), '{ "type": "module", "sideEffects": false }\n');
  writeFileSync(join(folder, 'cjs/package.json'), '{ "type": "commonjs", "sideEffects": false }\n');
  // The compiler reads the manifests, too.
  declareLacking(folder);
  copyFileSync(fromRoot('LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(fromRoot('src/client/README.md'), join(folder, 'README.md'));
  return shown(folder);
}

/** Writes the declarations for both formats, and the sources that their maps lead to. */
async function declare(folder: string): Promise<void> {
  const types = join(folder, 'esm/types');
  for (const project of ['tsconfig.client.json', 'tsconfig.client-node.json']) {
    await runTool(tools.tsc, ['--project', fromRoot(project), '--outDir', types, '--emitDeclarationOnly']);
  }
  for (const map of globSync('**/*.d.ts.map', { cwd: types })) {
    const source = map.replace(/\.d\.ts\.map$/, '.ts');
    copyTo(fromRoot(source), join(folder, 'source', source));
    const content = { ...JSON.parse(readFileSync(join(types, map), 'utf8')), sourceRoot: '' };
    const to = relative(dirname(join(types, map)), join(folder, 'source', source)).replaceAll('\\', '/');
    writeFileSync(join(types, map), JSON.stringify({ ...content, sources: [to] }));
  }
  cpSync(types, join(folder, 'cjs/types'), { recursive: true });
}

function copyTo(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
