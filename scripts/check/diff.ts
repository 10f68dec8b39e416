import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { DiffReport } from '../../src/diff/model.ts';
import { formatChangelog } from '../../src/diff/report/changelog.ts';
import { formatDiff } from '../../src/diff/report/text.ts';
import { readContract } from '../lib/contract.ts';
import { fromRoot } from '../lib/paths.ts';
import { compareWithRelease, releasedFile, today } from './released.ts';

/**
 * `npm run diff`: what changed since the release, or since a git ref, and whether the versions say so. `--changelog`
 * prints the entry of a changelog. `--release` makes the contract as last generated the released one.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      full: { type: 'boolean' },
      changelog: { type: 'boolean' },
      release: { type: 'boolean' },
    },
  });
  const document = readContract();
  if (values.release) {
    mkdirSync(dirname(fromRoot(releasedFile)), { recursive: true });
    copyFileSync(fromRoot('generated/openapi.json'), fromRoot(releasedFile));
    process.stderr.write(`${releasedFile} is the contract ${document.info.version} now.\n`);
    return 0;
  }
  const { report, faults, allowed } = await compareWithRelease(document, today(), positionals[0]);
  const text = textOf(report, values);
  process.stdout.write(`${text}\n`);
  for (const change of allowed) process.stderr.write(`Allowed: ${change.text} (${change.rule}).\n`);
  // Against another commit only the summary counts: versions move from release to release.
  if (positionals[0] !== undefined) return 0;
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

interface Format {
  readonly json?: boolean | undefined;
  readonly full?: boolean | undefined;
  readonly changelog?: boolean | undefined;
}

function textOf(report: DiffReport, { json, full = false, changelog }: Format): string {
  const { rows = 40 } = process.stdout;
  if (json) return JSON.stringify(report, null, 1);
  return changelog ? formatChangelog(report) : formatDiff(report, { full, rows });
}
