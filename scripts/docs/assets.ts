import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromRoot } from '../lib/paths.ts';

/** Style and scripts as they are sent, by the names that pages know them by. */
export interface Assets {
  /** `site.css` → `assets/site-3f2a91bc.css`. */
  readonly names: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, string>;
}

const scripts = ['theme', 'site'];

/** Compiles and shrinks the assets. Their names carry a hash of their content, so that they can be cached for good. */
export async function buildAssets(): Promise<Assets> {
  const folder = fromRoot('scripts/docs/browser');
  const { outputFiles } = await build({
    entryPoints: [...scripts.map((name) => join(folder, `${name}.ts`)), fromRoot('scripts/docs/styles/site.css')],
    outdir: '.',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome120', 'firefox120', 'safari17'],
    legalComments: 'none',
    entryNames: '[name]',
  });
  const contents = outputFiles.map(
    ({ path, text }) => [path.replaceAll('\\', '/').split('/').at(-1) ?? '', text] as const,
  );
  const all = [...contents, ['icon.svg', readFileSync(join(folder, 'icon.svg'), 'utf8')] as const];
  const named = all.map(([name, text]) => [name, hashedName(name, text), text] as const);
  return {
    names: Object.fromEntries(named.map(([name, hashed]) => [name, hashed])),
    files: new Map(named.map(([, hashed, text]) => [hashed, text])),
  };
}

function hashedName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `assets/${name.replace(/\.(\w+)$/, `-${hash}.$1`)}`;
}
