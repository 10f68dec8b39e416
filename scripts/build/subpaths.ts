import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { officialModules } from './official-modules.ts';
import { cjsOf, esmOf, ownSubpath, subpathOf, typesOf, type Own, type Subpath } from './subpath.ts';

/** Entries that are subpaths of this package alone. */
const ownEntries = ['functions', 'mini', 'node', 'testing'];

/**
 * Writes every subpath of the official package into a built package: the files that resolution without `exports` finds,
 * in both formats, each with its types. What this package lacks resolves too, and throws when it is used.
 */
export async function writeSubpaths(folder: string, own: Own): Promise<readonly Subpath[]> {
  const official = (await officialModules()).map((module) => subpathOf(module, own));
  const subpaths = [...official, ...ownEntries.map((entry) => ownSubpath(entry, own))];
  for (const subpath of subpaths) {
    const file = join(folder, subpath.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.mjs`, esmOf(subpath));
    writeFileSync(`${file}.js`, cjsOf(subpath, own.entries.get('index') ?? []));
    writeFileSync(`${file}.d.mts`, typesOf(subpath, 'esm', own));
    writeFileSync(`${file}.d.ts`, typesOf(subpath, 'cjs', own));
  }
  return subpaths;
}
