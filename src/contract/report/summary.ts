import type { Verdict } from '../run/verdict.ts';
import { formatFindings } from './findings.ts';

/** The cases that broke the contract, then those whose failure is known, then what was left out and why. */
export function formatSummary(verdicts: readonly Verdict[]): string {
  const broken = verdicts.filter(({ outcome }) => outcome === 'broken');
  const known = verdicts.filter(({ outcome }) => outcome === 'known');
  return [
    ...broken.map(({ target, case: id, findings }) => `BROKEN ${target} ${id}\n${indent(formatFindings(findings))}`),
    ...known.map(({ target, case: id, note }) => `known  ${target} ${id}: ${note ?? ''}`),
    ...leftOut(verdicts),
    formatCounts(verdicts),
  ].join('\n');
}

const indent = (text: string): string => text.replaceAll(/^/gm, '  ');

function leftOut(verdicts: readonly Verdict[]): string[] {
  const notAllowed = verdicts.filter(({ outcome }) => outcome === 'not-allowed').length;
  const notRun = Map.groupBy(
    verdicts.filter(({ outcome }) => outcome === 'not-run'),
    ({ note }) => note ?? '',
  );
  return [
    ...(notAllowed > 0
      ? [`${notAllowed} cases that could change something were left out. CONCORD_ALLOW_WRITES=1 sends them.`]
      : []),
    ...[...notRun].map(([note, left]) => `${left.length} cases were not run: ${note}`),
  ];
}

/** `88 kept, 15 known`. */
export function formatCounts(verdicts: readonly Verdict[]): string {
  const outcomes = Map.groupBy(verdicts, ({ outcome }) => outcome);
  return [...outcomes].map(([outcome, own]) => `${own.length} ${outcome}`).join(', ');
}
