import { shown } from '../lib/paths.ts';
import { buildDocs } from './build-site.ts';
import { buildOneFile } from './one-file/build-one-file.ts';
import { help, readOptions } from './options.ts';
import { serveDocs } from './serve.ts';

/** `npm run docs`: the documentation as a site of static pages that load nothing from other hosts. */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  if (options.serve) {
    await using server = await serveDocs({ ...options, say: (line) => process.stderr.write(`${line}\n`) });
    process.stdout.write(`${server.url}\n`);
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve).once('SIGTERM', resolve);
    });
    return 0;
  }
  await buildDocs(options.out, options);
  if (options.oneFile) await buildOneFile(options.out);
  process.stdout.write(`${shown(options.out) || options.out}/index.html\n`);
  return 0;
}
