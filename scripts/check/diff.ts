import { parseArgs } from 'node:util';
import type { DiffReport } from '../../src/diff/model.ts';
import { formatChangelog } from '../../src/diff/report/changelog.ts';
import { formats, showDiff } from '../../src/diff/report/formats.ts';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { release, writeChangelog } from './release.ts';
import { compareWithRelease, today } from './released.ts';

/**
 * `npm run diff`: what changed since the release, or since a git ref, and whether the versions say so. `--changelog`
 * prints the entry of a changelog, `--write` puts it into the changelog. `--release` does that, and makes the contract as
 * last generated the released one.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      format: { type: 'string' },
      full: { type: 'boolean' },
      changelog: { type: 'boolean' },
      write: { type: 'boolean' },
      release: { type: 'boolean' },
    },
  });
  const [since] = positionals;
  if (since !== undefined && (values.write || values.release))
    throw new Failure('--write and --release are about the changes since the last release: give no other.', 2);
  const standing = await compareWithRelease(readContract(), today(), since);
  if (values.release) return release(standing);
  if (values.write) return writeChangelog(standing.report);
  const { report, faults, allowed } = standing;
  const text = textOf(report, values);
  process.stdout.write(`${text}\n`);
  for (const change of allowed) process.stderr.write(`Allowed: ${change.text} (${change.rule}).\n`);
  // Against another commit only the summary counts: versions move from release to release.
  if (since !== undefined) return 0;
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

interface Shown {
  readonly json?: boolean | undefined;
  readonly format?: string | undefined;
  readonly full?: boolean | undefined;
  readonly changelog?: boolean | undefined;
}

function textOf(report: DiffReport, { json, format = json ? 'json' : 'text', full = false, changelog }: Shown): string {
  const { rows = 40 } = process.stdout;
  const known = formats.find((each) => each === format);
  if (!known) throw new Failure(`--format must be one of ${formats.join(', ')}, got ${format}.`, 2);
  return changelog ? formatChangelog(report) : showDiff(report, known, { full, rows });
}
