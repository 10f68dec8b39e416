import { shown } from '../lib/paths.ts';
import { buildDocs } from './build-site.ts';
import { buildOneFile } from './one-file/build-one-file.ts';
import { readOptions } from './options.ts';

/** `npm run docs`: the documentation as a site of static pages that load nothing from other hosts. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  await buildDocs(options.out, options);
  if (options.oneFile) await buildOneFile(options.out);
  process.stdout.write(`${shown(options.out) || options.out}/index.html\n`);
  return 0;
}
