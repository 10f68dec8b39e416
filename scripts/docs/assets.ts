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

const scripts = ['theme', 'site', 'search', 'try'];

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
  return namedAssets([...contents, ['icon.svg', readFileSync(join(folder, 'icon.svg'), 'utf8')]]);
}

function namedAssets(contents: readonly (readonly [name: string, text: string])[]): Assets {
  const named = contents.map(([name, text]) => [name, hashedName(name, text), text] as const);
  return {
    names: Object.fromEntries(named.map(([name, hashed]) => [name, hashed])),
    files: new Map(named.map(([, hashed, text]) => [hashed, text])),
  };
}

/** The assets of a site: those of all sites, and what its search finds. As a script it loads from disk too. */
export function withSearch({ names, files }: Assets, entries: readonly unknown[]): Assets {
  const data = JSON.stringify(entries).replaceAll('<', String.raw`\u003c`);
  const own = namedAssets([['entries.js', `window.concordEntries=${data};`]]);
  return { names: { ...names, ...own.names }, files: new Map([...files, ...own.files]) };
}

function hashedName(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `assets/${name.replace(/\.(\w+)$/, `-${hash}.$1`)}`;
}
