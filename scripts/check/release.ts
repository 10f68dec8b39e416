import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DiffReport } from '../../src/diff/model.ts';
import { nextVersion } from '../../src/diff/version.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { asReleased, withEntry } from './changelog-entry.ts';
import { allowedFile, releasedFile, type Release } from './released.ts';

const changelog = 'CHANGELOG.md';
const read = (): string => readFileSync(fromRoot(changelog), 'utf8');

/** Puts the changes into the changelog. */
export function writeChangelog(report: DiffReport): number {
  const text = read();
  const next = withEntry(text, report);
  if (next !== text) writeFileSync(fromRoot(changelog), next);
  process.stderr.write(`${changelog} ${next === text ? 'holds' : 'has'} the changes since ${report.old.version}.\n`);
  return 0;
}

/**
 * Makes the contract as last generated the released one, with its entry in the changelog. The breaks that were allowed
 * are released, too. Nothing is written if the versions do not say what changed; a second run has nothing to do.
 */
export function release({ report, faults }: Release): number {
  const { version } = report.new;
  if (report.severity === 'none' && report.old.version === version) {
    process.stderr.write(`Nothing changed since ${version}.\n`);
    return 0;
  }
  const all = [...faults, ...(report.old.version === version ? [notRaised(report)] : [])];
  if (all.length > 0) throw new Failure(all.join('\n'));
  writeFileSync(fromRoot(changelog), asReleased(withEntry(read(), report), version));
  copyFileSync(fromRoot('generated/openapi.json'), fromRoot(releasedFile));
  rmSync(fromRoot(allowedFile), { force: true });
  process.stderr.write(`${releasedFile} is the contract ${version} now, and ${changelog} has its entry.\n`);
  return 0;
}

const notRaised = ({ old: { version } }: DiffReport): string =>
  `spec/openapi.yaml: \`info.version\` is ${version}, which is released. The next one is at least ${nextVersion(version, 'patch')}.`;
