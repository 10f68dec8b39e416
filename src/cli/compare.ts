import { compare } from '../diff/compare.ts';
import type { Input } from '../diff/diff.ts';
import { readInput } from '../diff/read/read-input.ts';
import { formatCompare } from '../diff/report/compare-text.ts';
import { readDocument, readSourceOf } from '../verify/generated-files.ts';
import { printable } from '../verify/model/finding.ts';
import { withRefusals } from './refusals.ts';

export interface CompareFlags {
  readonly json?: boolean;
  readonly full?: boolean;
}

/** `concord compare THEIRS`. Returns 1 if an operation differs, 2 if they describe none. */
export async function compareCommand(theirs: string, flags: CompareFlags): Promise<number> {
  return withRefusals(async () => {
    const contract: Input = { document: readDocument(), source: 'the contract', sourceOf: readSourceOf() };
    const report = await compare(contract, await readInput(theirs));
    const { rows = 40 } = process.stdout;
    const text = flags.json
      ? JSON.stringify(report, null, 1)
      : printable(formatCompare(report, { full: flags.full ?? false, rows }));
    process.stdout.write(`${text}\n`);
    if (report.operations.length === 0)
      process.stderr.write('Nothing was compared: no path of the document fits a path of the contract.\n');
    if (report.operations.length === 0) return 2;
    return report.operations.some(({ fit }) => fit === 'differs') ? 1 : 0;
  });
}
