import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { DiffReport } from '../../src/diff/model.ts';
import { formatChangelog } from '../../src/diff/report/changelog.ts';
import { formats, showDiff } from '../../src/diff/report/formats.ts';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
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
      format: { type: 'string' },
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
