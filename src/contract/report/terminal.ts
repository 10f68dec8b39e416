import type { BaselineEntry } from '../baseline/baseline.ts';
import type { Cause } from './causes.ts';
import { formatMatrix, formatTable } from './matrix.ts';
import { formatSelfTest } from './self-test.ts';
import type { Report } from './report.ts';

/** The report as text: the matrix, what broke by cause, what is known, what was left out, what was really judged. */
export function formatReport(report: Report): string {
  const sections = [
    formatMatrix(report.groups),
    uneven(report),
    ...report.failures.map(formatCause),
    knownLines(report.known),
    baselineLines(report.baseline),
    leftOutLines(report),
    ...report.gaps.map((gap) => `GAP ${gap}`),
    ...report.errors.map((error) => `ERROR ${error}`),
    coverageLine(report),
    formatSelfTest(report.selfTest),
    closing(report),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** The operations on which targets differ, or that broke: the groups' rows hide which. */
function uneven({ operations, targets }: Report): string {
  const rows = operations.filter(({ targets: own }) => Object.values(own).includes('broken'));
  if (rows.length === 0) return '';
  const names = targets.map(({ name }) => name);
  return formatTable([
    ['operation', ...names],
    ...rows.map(({ operation, targets: own }) => [operation, ...names.map((name) => own[name] ?? '–')]),
  ]);
}

const list = (values: readonly string[], most = 6): string =>
  values.length > most ? `${values.slice(0, most).join(', ')} and ${values.length - most} more` : values.join(', ');

export function formatCause(cause: Cause): string {
  const lines = [
    `BROKEN ${cause.check} (${cause.severity}) on ${cause.targets.join(', ')}, ${times(cause.count)}: ${list(cause.operations)}`,
    `  expected  ${cause.expected}`,
    ...(cause.got === undefined ? [] : [`  got       ${cause.got}`]),
    `  contract  ${cause.source ?? cause.contract}${cause.source === undefined ? '' : `  ${cause.contract}`}`,
    ...(cause.attribution === 'not compared' ? [] : [`  at fault  ${cause.attribution}`]),
    `  case      ${cause.case}`,
    ...(cause.curl === undefined ? [] : [`  again     ${shorten(cause.curl)}`]),
    `            concord replay ${cause.replay}`,
  ];
  return lines.join('\n');
}

const times = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

const shorten = (text: string): string =>
  text.length > 2000 ? `${text.slice(0, 2000)}… (cut; see the JSON report)` : text;

const knownLines = (known: readonly Cause[]): string =>
  known
    .map(
      ({ check, targets, operations, count, contract }) =>
        `known  ${check} on ${targets.join(', ')}, ${times(count)}: ${list(operations, 3)}  ${contract}`,
    )
    .join('\n');

function baselineLines({ expired, healed }: Report['baseline']): string {
  const line = (word: string, { check, operation, schema }: BaselineEntry, why: string): string =>
    `${word} ${check} ${operation} ${schema}\n  ${why}`;
  return [
    ...expired.map((entry) => line('EXPIRED', entry, `It was excused until ${entry.expires}: ${entry.reason}`)),
    ...healed.map((entry) => line('HEALED', entry, 'It no longer fails: take it out of the baseline.')),
  ].join('\n');
}

const leftOutLines = ({ leftOut }: Report): string =>
  leftOut.map(({ target, outcome, note, count }) => `${outcome} on ${target}, ${times(count)}: ${note}`).join('\n');

/** How much of what the contract documents an answer was judged for. */
function coverageLine({ coverage, targets }: Report): string {
  return targets
    .map(({ name }) => {
      const states = coverage.map((row) => row.targets[name]?.state);
      const count = (state: string): number => states.filter((own) => own === state).length;
      return `Documented answers on ${name}: ${count('judged')} of ${states.length} judged, ${count('unverifiable')} unverifiable, ${count('not exercised')} not exercised, ${count('not served')} not served.`;
    })
    .join('\n');
}

export const formatCounts = (counts: Report['counts'][string] | undefined): string =>
  Object.entries(counts ?? {})
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');

function closing({ counts, seed, duration, interrupted }: Report): string {
  const lines = Object.entries(counts).map(([target, own]) => `${target}: ${formatCounts(own) || 'nothing'}`);
  const cut = interrupted ? ' Interrupted: this is what was done.' : '';
  return `${lines.join('\n')}\nSeed ${seed}, ${(duration / 1000).toFixed(1)} s.${cut}`;
}
