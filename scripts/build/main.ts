import { fromRoot } from '../lib/paths.ts';
import { buildCli } from './cli-package.ts';
import { buildClient } from './client-package.ts';
import { pack } from './pack.ts';

/** `npm run build`: both packages, as folders and as tarballs, under `dist/`. */
export async function main(): Promise<number> {
  for (const build of [buildClient, buildCli]) {
    const folder = await build();
    process.stdout.write(`${await pack(fromRoot(folder))}\n`);
  }
  return 0;
}
