import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../../scripts/build/client-package.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** A project that has the built client installed under a name, as npm would lay it out. */
export async function projectWith(name: string): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), 'package-'));
  await buildClient(join(project, 'node_modules', name));
  for (const dependency of ['openapi-fetch', 'openapi-typescript-helpers', 'zod'])
    symlinkSync(fromRoot('node_modules', dependency), join(project, 'node_modules', dependency));
  return project;
}
