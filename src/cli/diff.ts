import { diff } from '../diff/diff.ts';
import type { Surface } from '../diff/surface.ts';
import { readInput } from '../diff/read/read-input.ts';
import { isFailure, showDiff, type FailOn, type Format } from '../diff/report/formats.ts';
import { printable } from '../verify/model/finding.ts';
import { withRefusals } from './refusals.ts';

export interface DiffFlags {
  readonly json?: boolean;
  readonly format?: Format;
  readonly failOn?: FailOn;
  readonly full?: boolean;
  readonly today?: string;
  readonly surface?: Surface;
}

/** `concord diff OLD NEW`. Returns 1 if anything breaks, or as `--fail-on` says. */
export async function diffCommand(old: string, after: string, flags: DiffFlags): Promise<number> {
  return withRefusals(async () => {
    const [before, later] = [await readInput(old), await readInput(after)];
    const { today = new Date().toISOString().slice(0, 10), surface } = flags;
    const report = await diff(before, later, { today, ...(surface && { surface }) });
    const { rows = 40 } = process.stdout;
    const format = flags.json ? 'json' : (flags.format ?? 'text');
    const text = showDiff(report, format, { full: flags.full ?? false, rows });
    process.stdout.write(`${format === 'json' ? text : printable(text)}
`);
    return isFailure(report.severity, flags.failOn ?? 'breaking') ? 1 : 0;
  });
}
