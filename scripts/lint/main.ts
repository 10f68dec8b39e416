import { Failure } from '../lib/failure.ts';
import { formatProblems } from '../spec/problems.ts';
import { openSpec } from '../spec/redocly.ts';
import { lintSpec } from './lint-spec.ts';

export async function main(): Promise<number> {
  const started = performance.now();
  const { problems } = await lintSpec(openSpec());
  if (problems.length > 0) throw new Failure(`${formatProblems(problems)}\n\n${problems.length} problems in spec/.`);
  process.stderr.write(`0 problems in spec/ (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  return 0;
}
