import { diff } from '../diff/diff.ts';
import type { Surface } from '../diff/surface.ts';
import { readInput } from '../diff/read/read-input.ts';
import { formatDiff } from '../diff/report/text.ts';
import { printable } from '../verify/model/finding.ts';
import { withRefusals } from './refusals.ts';

export interface DiffFlags {
  readonly json?: boolean;
  readonly full?: boolean;
  readonly today?: string;
  readonly surface?: Surface;
}

/** `concord diff OLD NEW`. Returns 1 if anything breaks. */
export async function diffCommand(old: string, after: string, flags: DiffFlags): Promise<number> {
  return withRefusals(async () => {
    const [before, later] = [await readInput(old), await readInput(after)];
    const { today = new Date().toISOString().slice(0, 10), surface } = flags;
    const report = await diff(before, later, { today, ...(surface && { surface }) });
    const { rows = 40 } = process.stdout;
    const text = flags.json
      ? JSON.stringify(report, null, 1)
      : printable(formatDiff(report, { full: flags.full ?? false, rows }));
    process.stdout.write(`${text}\n`);
    return report.severity === 'breaking' ? 1 : 0;
  });
}
