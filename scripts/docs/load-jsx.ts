import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { fromRoot } from '../lib/paths.ts';

let loading: Promise<void> | undefined;

/** Lets Node import the `.tsx` files of the pages from now on: it strips types by itself, but does not know JSX. */
export const loadJsx = (): Promise<void> => (loading ??= registerPages(fromRoot('scripts/docs/pages')));

async function registerPages(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsx'));
  const compiled = await Promise.all(files.map((file) => compile(join(folder, file))));
  const byUrl = new Map(compiled);
  registerHooks({
    load(url, context, next) {
      const source = byUrl.get(url);
      return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
    },
  });
}

async function compile(file: string): Promise<[url: string, code: string]> {
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcefile: file,
  });
  return [pathToFileURL(file).href, code];
}
