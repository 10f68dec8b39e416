import { parseArgs } from 'node:util';
import { fromRoot } from '../lib/paths.ts';
import type { Bundle } from '../spec/bundle.ts';
import { changesOf, contentsOf, summaryOf } from './summary.ts';
import { hashOfInputs, isUnchanged, remember } from './unchanged.ts';
import { driftOf, writeFiles, type Drift } from './write.ts';

/**
 * `npm run generate`: rewrites `generated/`, and says what that changes in meaning. With `--check`, it writes nothing and
 * exits 1 on a difference. `--explain` says which file and line of the spec changed which outputs. If nothing has changed
 * since the last run, it does nothing. `--force` and `--check` disable this shortcut.
 */
export async function main(args: readonly string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args: [...args], options: { check: flag, force: flag, explain: flag } });
  if (!values.check && !values.force && isUnchanged()) {
    process.stderr.write('Nothing changed since the last run.\n');
    return 0;
  }
  const read = hashOfInputs();
  // If the spec has problems, nothing is generated and `generated/` stays unchanged.
  const { bundle, files } = await generateOrFail();
  const folder = fromRoot('generated');
  const before = contentsOf(folder, values.explain ? undefined : ['openapi.json']);
  const drift = values.check ? driftOf(folder, files) : writeFiles(folder, files);
  if (!values.check) remember(read);
  const changes = await changesOf(before, files, bundle);
  if (values.explain && drift.length > 0) {
    const { explain } = await import('./explain/explain.ts');
    if (changes && 'report' in changes) process.stdout.write(`${explain({ ...changes, before, after: files })}\n`);
  }
  if (values.check) return reportDrift(drift);
  process.stderr.write(`${await summaryOf(changes, drift.length)}\n`);
  return 0;
}

/** Redocly, ts-morph and the compiler take a second to load, so they are loaded only if needed. */
async function generateOrFail(): Promise<{ bundle: Bundle; files: ReadonlyMap<string, string> }> {
  const [{ lintOrFail }, { openSpec }, { generate }] = await Promise.all([
    import('../lint/main.ts'),
    import('../spec/redocly.ts'),
    import('./generate.ts'),
  ]);
  const bundle = await lintOrFail(openSpec());
  return { bundle, files: await generate(bundle) };
}

function reportDrift(drift: readonly Drift[]): number {
  for (const { path, kind } of drift) process.stderr.write(`generated/${path} ${kind}\n`);
  if (drift.length > 0) process.stderr.write('generated/ does not match spec/. Run `npm run generate`.\n');
  return drift.length > 0 ? 1 : 0;
}
