import { compare } from '../diff/compare.ts';
import type { Input } from '../diff/diff.ts';
import { readInput } from '../diff/read/read-input.ts';
import { isFailure, showCompare, type FailOn, type Format } from '../diff/report/formats.ts';
import { readDocument, readSourceOf } from '../verify/generated-files.ts';
import { printable } from '../verify/model/finding.ts';
import { withRefusals } from './refusals.ts';

export interface CompareFlags {
  readonly json?: boolean;
  readonly format?: Format;
  readonly failOn?: FailOn;
  readonly full?: boolean;
}

/** `concord compare THEIRS`. Returns 1 if an operation differs, or as `--fail-on` says; 2 if they describe none. */
export async function compareCommand(theirs: string, flags: CompareFlags): Promise<number> {
  return withRefusals(async () => {
    const contract: Input = { document: readDocument(), source: 'the contract', sourceOf: readSourceOf() };
    const report = await compare(contract, await readInput(theirs));
    const { rows = 40 } = process.stdout;
    const format = flags.json ? 'json' : (flags.format ?? 'text');
    const text = showCompare(report, format, { full: flags.full ?? false, rows });
    process.stdout.write(`${format === 'json' ? text : printable(text)}
`);
    if (report.operations.length === 0)
      process.stderr.write('Nothing was compared: no path of the document fits a path of the contract.\n');
    if (report.operations.length === 0) return 2;
    const fits = new Set(report.operations.map(({ fit }) => fit));
    const severity = fits.has('differs') ? 'breaking' : fits.has('unknown') ? 'unknown' : 'none';
    return isFailure(severity, flags.failOn ?? 'breaking') ? 1 : 0;
  });
}
