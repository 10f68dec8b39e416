import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { textOf } from './difference.ts';
import { tableFile } from './files.ts';
import { faultsOf, outcomeOf } from './outcome.ts';

/**
 * `npm run deviations [document]`: compares the contract with the published facts, or with another description of the API,
 * and prints each difference that no row under `spec/deviations/` explains. Exits 1 where there is one, where a row
 * describes no difference, or where `spec/DEVIATIONS.md` does not follow from the rows; `--write` rewrites that.
 */
export async function main(args: readonly string[]): Promise<number> {
  const write = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({ args: [...args], options: { write }, allowPositionals: true });
  if (positionals.length > 1) throw new Failure(`One document is expected, but there are ${positionals.length}.`, 2);
  const outcome = outcomeOf(readContract(), positionals[0]);
  if (values.write) writeFileSync(tableFile, outcome.table);
  for (const difference of outcome.unexplained) process.stdout.write(`${difference.at}: ${textOf(difference)}\n`);
  const faults = faultsOf(outcome);
  for (const fault of faultsOf({ ...outcome, unexplained: [] })) process.stderr.write(`${fault}\n`);
  const ruled = outcome.rows.filter(({ rule }) => rule).length;
  process.stderr.write(
    `${outcome.differences.length} differences, ${outcome.rows.length} rows, ${ruled} of them by rule. ` +
      `${outcome.unexplained.length} differences without a row.\n`,
  );
  return faults.length > 0 ? 1 : 0;
}
