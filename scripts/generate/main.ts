import { parseArgs } from 'node:util';
import { fromRoot } from '../lib/paths.ts';
import { bundleIn, summaryOf } from './summary.ts';
import { hashOfInputs, isUnchanged, remember } from './unchanged.ts';
import { driftOf, writeFiles, type Drift } from './write.ts';

/**
 * `npm run generate`: rewrites `generated/`. With `--check`, it writes nothing and exits 1 on a difference. If nothing
 * has changed since the last run, it does nothing. `--force` and `--check` disable this shortcut.
 */
export async function main(args: readonly string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { check: flag, force: flag } });
  if (!values.check && !values.force && isUnchanged()) return report([], 'written');
  const read = hashOfInputs();
  // If the spec has problems, nothing is generated and `generated/` stays unchanged.
  const files = await generateOrFail();
  const folder = fromRoot('generated');
  if (values.check) return report(driftOf(folder, files), 'differs');
  const before = bundleIn(folder);
  const drift = writeFiles(folder, files);
  remember(read);
  report(drift, 'written');
  const summary = await summaryOf(before, files.get('openapi.json'));
  if (summary !== undefined) process.stderr.write(`${summary}\n`);
  return 0;
}

/** Redocly, ts-morph and the compiler take a second to load, so they are loaded only if needed. */
async function generateOrFail(): Promise<ReadonlyMap<string, string>> {
  const [{ lintOrFail }, { openSpec }, { generate }] = await Promise.all([
    import('../lint/main.ts'),
    import('../spec/redocly.ts'),
    import('./generate.ts'),
  ]);
  return generate(await lintOrFail(openSpec()));
}

function report(drift: readonly Drift[], verb: 'differs' | 'written'): number {
  for (const { path, kind } of drift) process.stderr.write(`generated/${path} ${kind}\n`);
  if (verb === 'written') process.stderr.write(`${drift.length} files ${verb}\n`);
  else if (drift.length > 0) process.stderr.write('generated/ does not match spec/. Run `npm run generate`.\n');
  return drift.length > 0 ? 1 : 0;
}
