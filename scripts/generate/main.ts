import { parseArgs } from 'node:util';
import { fromRoot } from '../lib/paths.ts';
import { lintOrFail } from '../lint/main.ts';
import { openSpec } from '../spec/redocly.ts';
import { generate } from './generate.ts';
import { driftOf, writeFiles, type Drift } from './write.ts';

/** `npm run generate`: rewrites `generated/`. With `--check` it writes nothing and exits 1 on a difference. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } });
  // A spec with problems generates nothing: what is there stays as it was.
  const files = await generate(await lintOrFail(openSpec()));
  const folder = fromRoot('generated');
  if (values.check) return report(driftOf(folder, files), 'differs');
  report(writeFiles(folder, files), 'written');
  return 0;
}

function report(drift: readonly Drift[], verb: 'differs' | 'written'): number {
  for (const { path, kind } of drift) process.stderr.write(`generated/${path} ${kind}\n`);
  if (verb === 'written') process.stderr.write(`${drift.length} files ${verb}\n`);
  else if (drift.length > 0) process.stderr.write('generated/ does not follow from spec/. Run `npm run generate`.\n');
  return drift.length > 0 ? 1 : 0;
}
