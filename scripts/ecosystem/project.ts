import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../build/client-package.ts';
import { fromRoot } from '../lib/paths.ts';
import { runNpm } from '../lib/run-npm.ts';
import { libraries, official } from './libraries.ts';
import { writeReadme } from './readme.ts';

/** Whose client stands under the name `openai`. */
export type Variant = 'official' | 'ours';

/** A project with all libraries, on one copy of `openai`. */
export interface Project {
  readonly folder: string;
  /** Puts a client in the place of `openai`. */
  use(variant: Variant): void;
  remove(): void;
}

export async function createProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'ecosystem-'));
  const needed = libraries.map(({ name, version, needs, isOfficial }) =>
    isOfficial ? {} : { [name]: version, ...needs },
  );
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.assign({ openai: official, zod: '4.6.7' }, ...needed),
    // One copy for all, as a person would say it who puts another client in its place.
    overrides: { openai: '$openai' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  // Some libraries ask for older versions of `openai`.
  await runNpm(['install', '--force', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const modules = join(folder, 'node_modules');
  cpSync(join(modules, 'openai'), join(folder, '.official'), { recursive: true });
  await buildClient(join(folder, '.ours'));
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    cpSync(fromRoot('node_modules', name), join(folder, '.ours/node_modules', name), { recursive: true });
  cpSync(fromRoot('scripts/ecosystem/flows'), join(folder, 'flows'), { recursive: true });
  writeReadme(folder, libraries.find(({ flow }) => flow === 'readme')?.apart?.steps ?? []);
  return {
    folder,
    use(variant) {
      rmSync(join(modules, 'openai'), { recursive: true });
      cpSync(join(folder, `.${variant}`), join(modules, 'openai'), { recursive: true });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
