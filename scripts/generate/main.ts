import { parseArgs } from 'node:util';
import { Failure } from '../lib/failure.ts';
import { generateOnce, type Generated } from './once.ts';
import { summaryOf } from './summary.ts';
import { isUnchanged } from './unchanged.ts';
import type { Drift } from './write.ts';

const flag = { type: 'boolean', default: false } as const;

/**
 * `npm run generate`: rewrites `generated/`, and says what that changes in meaning. With `--check`, it writes nothing and
 * exits 1 on a difference. `--explain` says which file and line of the spec changed which outputs. `--watch` repeats it on
 * each save; `--mock` serves the result meanwhile. If nothing has changed since the last run, it does nothing, and
 * it reuses what the last run found for the same schemas and values. `--force` and `--check` disable both.
 */
export async function main(args: readonly string[]): Promise<number> {
  const options = {
    check: flag,
    force: flag,
    explain: flag,
    watch: flag,
    mock: flag,
    port: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const { check, explain, force } = values;
  if (values.watch) return watch(values);
  if (values.mock || values.port !== undefined) throw new Failure('--mock and --port belong to --watch.', 2);
  if (!check && !force && isUnchanged()) {
    process.stderr.write('Nothing changed since the last run.\n');
    return 0;
  }
  const generated = await generateOnce({ check, cold: force, explain });
  if (explain) await printExplanation(generated);
  if (check) return reportDrift(generated.drift);
  process.stderr.write(`${await summaryOf(generated.changes, generated.drift.length)}\n`);
  return 0;
}

interface WatchFlags {
  readonly check: boolean;
  readonly mock: boolean;
  readonly port?: string;
}

async function watch({ check, mock, port = '4010' }: WatchFlags): Promise<number> {
  if (check) throw new Failure('--watch writes generated/; --check does not.', 2);
  if (!/^\d{1,5}$/.test(port)) throw new Failure(`--port must be a number from 0 to 65535, got ${port}.`, 2);
  const { watchSpec } = await import('./watch.ts');
  await watchSpec(mock ? { port: Number(port) } : {});
  return 0;
}

async function printExplanation({ drift, changes, before, after }: Generated): Promise<void> {
  if (drift.length === 0 || !changes || 'reason' in changes) return;
  const { explain } = await import('./explain/explain.ts');
  process.stdout.write(`${explain({ ...changes, before, after })}\n`);
}

function reportDrift(drift: readonly Drift[]): number {
  for (const { path, kind } of drift) process.stderr.write(`generated/${path} ${kind}\n`);
  if (drift.length > 0) process.stderr.write('generated/ does not match spec/. Run `npm run generate`.\n');
  return drift.length > 0 ? 1 : 0;
}
