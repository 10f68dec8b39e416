import { writeFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.ts';
import { Failure } from '../lib/failure.ts';
import { measureSizes } from './bundle-size.ts';
import { measureInstantiations } from './instantiations.ts';
import { benchContract } from './contract.ts';
import { benchDiff } from './diff.ts';
import { benchDocs } from './docs.ts';
import { benchJudge } from './judge.ts';
import { benchGenerateAgain, benchGenerateCold } from './generate.ts';
import { benchMockStart } from './mock-start.ts';
import { createProject, type Project } from './project.ts';
import type { BenchRow } from './row.ts';
import { measureEvents, measureImport, measureRequests } from './speed.ts';
import { benchSandbox } from './sandbox.ts';
import { toTable } from './table.ts';

const parts: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  client: benchClient,
  generate: async () => [await benchGenerateCold(), ...(await benchGenerateAgain())],
  mock: async () => [await benchMockStart()],
  contract: benchContract,
  judge: benchJudge,
  docs: benchDocs,
  diff: async () => [...(await benchDiff())],
  sandbox: benchSandbox,
};

/**
 * `npm run bench`: Concord compared with its peers, as ratios from the same run. `npm run bench -- client` measures one
 * part and writes no report. A missed goal is not an error, because times depend on the machine.
 */
export async function main(args: readonly string[]): Promise<number> {
  const rows: BenchRow[] = [];
  for (const name of args.length > 0 ? args : Object.keys(parts)) {
    const measure = parts[name];
    if (!measure) throw new Failure(`Unknown part "${name}". Known: ${Object.keys(parts).join(', ')}.`, 2);
    rows.push(...(await measure()));
  }
  const table = toTable(rows);
  process.stdout.write(table);
  if (args.length === 0) writeFileSync(fromRoot('test/bench/RESULTS.md'), report(table));
  return 0;
}

async function benchClient(): Promise<BenchRow[]> {
  const measurements = [measureSizes, measureImport, measureInstantiations, measureRequests, measureEvents];
  const project: Project = await createProject();
  try {
    const rows: BenchRow[] = [];
    for (const measure of measurements) {
      process.stderr.write(`${measure.name}\n`);
      rows.push(...(await measure(project)));
    }
    return rows;
  } finally {
    project.remove();
  }
}

const report = (table: string): string =>
  `# Measured\n\nWritten by \`npm run bench\` on Node ${process.versions.node}. All ratios are from one run. Absolute numbers depend on the machine.\n\n${table}`;
