import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleClient, entries } from './bundle.ts';
import { officialModules } from './official-modules.ts';
import { readResourceTypes } from './resource-types.ts';
import { subpathOf } from './subpath.ts';

/** The values of each official subpath that this package lacks. */
export async function missingValues(): Promise<{ readonly path: string; readonly names: readonly string[] }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'missing-'));
  try {
    const own = { entries: await bundleClient(folder), sources: entries, resources: readResourceTypes() };
    return (await officialModules()).map((module) => ({
      path: module.path,
      names: subpathOf(module, own).values.flatMap((value) => ('missing' in value ? [value.name] : [])),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
