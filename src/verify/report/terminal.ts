import type { BaselineEntry } from '../model/baseline.ts';
import type { Cause } from './causes.ts';
import { formatGroups, formatMatrix } from './matrix-text.ts';
import { formatUsage } from './prices.ts';
import { rateLimited } from '../model/result.ts';
import { formatMutationScore } from './mutation-score.ts';
import { formatRelations } from './relations.ts';
import { formatRequests } from './requests.ts';
import type { Report } from './report.ts';
import { formatScores, scoreRule } from '../verdict/feature-scores.ts';
import { scenarioLines } from './scenarios.ts';
import { levelLines, verdictLines } from './verdict-text.ts';
import { formatUndocumented } from './undocumented.ts';
import { plain, type Color, type Paint, type View } from './view.ts';
import { printable } from '../model/finding.ts';
import { isOwnTarget } from '../targets/profile.ts';

/**
 * The report as text: the matrix, the failures by cause with the most severe first, what is known, the notes, what was skipped,
 * and what was really checked. The short form has groups, failures and numbers.
 */
export function formatReport(report: Report, view: View = plain): string {
  const { paint, quiet } = view;
  const targets = report.targets.map(({ name }) => name);
  const details = [
    knownLines(report.known),
    formatUndocumented(report.undocumented),
    skippedLines(report),
    coverageLine(report),
    relationLines(report),
    requestLines(report),
  ];
  const sections = [
    [...verdictLines(report, paint), ...levelLines(report)].join('\n'),
    quiet ? formatGroups(report.groups, paint) : formatMatrix(report.operations, targets, view),
    featureLines(report),
    Object.values(report.scenarios).flatMap(scenarioLines).join('\n'),
    ...report.failures.map((cause) => formatCause(cause, report, paint)),
    lesserLines(report.lesser),
    baselineLines(report.baseline),
    ...report.gaps.map((gap) => `GAP ${gap}`),
    ...report.errors.map((error) => `ERROR ${printable(error)}`),
    ...(quiet ? [] : details),
    formatMutationScore(report.mutationScore),
    // Token counts from the run's own servers are invented.
    formatUsage(report.usage.filter(({ target }) => !isOwnTarget(target))),
    closing(report),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

const list = (values: readonly string[], most = 6): string =>
  values.length > most ? `${values.slice(0, most).join(', ')} and ${values.length - most} more` : values.join(', ');

const colors: Readonly<Record<Cause['severity'], Color>> = {
  high: 'red',
  medium: 'yellow',
  low: 'yellow',
  note: 'dim',
};

function formatCause(cause: Cause, { targets }: Report, paint: Paint): string {
  const [name = ''] = cause.targets;
  const address = targets.find((target) => target.name === name)?.baseUrl ?? name;
  const lines = [
    `${paint(colors[cause.severity], `FAILED ${cause.check} (${cause.severity})`)} on ${cause.targets.join(', ')}, ${times(cause.count)}: ${list(cause.operations)}`,
    `  expected  ${printable(cause.expected)}`,
    ...(cause.got === undefined ? [] : [`  got       ${printable(cause.got)}`]),
    ...(cause.harm === undefined ? [] : [`  harm      ${printable(cause.harm)}`]),
    ...(cause.event?.after === undefined
      ? []
      : [`  when      event ${cause.event.index}, ${Math.round(cause.event.after)} ms after the answer began`]),
    `  contract  ${printable(cause.source === undefined ? cause.contract : `${cause.source}  ${cause.contract}`)}`,
    ...(cause.attribution === 'not compared' ? [] : [`  at fault  ${cause.attribution}`]),
    `  case      ${cause.case}`,
    ...(cause.curl === undefined ? [] : [`  again     ${shorten(printable(cause.curl))}`]),
    `            concord replay ${cause.replay} --target ${isOwnTarget(name) ? name : address}`,
  ];
  return lines.join('\n');
}

const times = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

const shorten = (text: string): string =>
  text.length > 2000 ? `${text.slice(0, 2000)}… (cut; see the JSON report)` : text;

const lesserLines = (lesser: readonly Cause[]): string =>
  lesser
    .map(
      ({ check, severity, targets, operations, count, expected }) =>
        `${severity}  ${check} on ${targets.join(', ')}, ${times(count)}: ${printable(expected)}  (${list(operations, 3)})`,
    )
    .join('\n');

const knownLines = (known: readonly Cause[]): string =>
  known
    .map(
      ({ check, targets, operations, count, contract }) =>
        `known  ${check} on ${targets.join(', ')}, ${times(count)}: ${list(operations, 3)}  ${contract}`,
    )
    .join('\n');

function baselineLines({ expired, stale }: Report['baseline']): string {
  const line = (word: string, { check, operation, schema }: BaselineEntry, why: string): string =>
    `${word} ${check} ${operation} ${schema}\n  ${why}`;
  return [
    ...expired.map((entry) => line('EXPIRED', entry, `It was excused until ${entry.expires}: ${entry.reason}`)),
    ...stale.map((entry) => line('STALE', entry, 'It no longer fails: remove it from the baseline.')),
  ].join('\n');
}

const skippedLines = ({ skipped }: Report): string =>
  skipped
    .map(({ target, outcome, note, count }) => `${outcome} on ${target}, ${times(count)}: ${printable(note)}`)
    .join('\n');

/** The number of documented answers that were checked. */
function coverageLine({ coverage, targets }: Report): string {
  return targets
    .map(({ name }) => {
      const states = coverage.map((row) => row.targets[name]?.state);
      const count = (state: string): number => states.filter((own) => own === state).length;
      return `Documented answers on ${name}: ${count('checked')} of ${states.length} checked, ${count('unverifiable')} unverifiable, ${count('not exercised')} not exercised, ${count('not served')} not served.`;
    })
    .join('\n');
}

/** What could not be judged has not passed. */
const featureLines = ({ features }: Report): string =>
  Object.entries(features)
    .flatMap(([name, scores]) =>
      scores.length === 0 ? [] : [`Features on ${name} (${scoreRule}): ${formatScores(scores)}.`],
    )
    .join('\n');

const requestLines = ({ requestsByOperation }: Report): string =>
  Object.entries(requestsByOperation)
    .flatMap(([name, counts]) =>
      Object.keys(counts).length === 0 ? [] : [`Requests to ${name}: ${printable(formatRequests(counts))}.`],
    )
    .join('\n');

const relationLines = ({ relations }: Report): string =>
  Object.entries(relations)
    .flatMap(([name, count]) => {
      const told = formatRelations(count);
      return told === undefined ? [] : [`Relations on ${name}: ${printable(told)}.`];
    })
    .join('\n');

export const formatCounts = (counts: Report['counts'][string] | undefined): string =>
  Object.entries(counts ?? {})
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');

/** The numbers, and in the last line what remains on the servers. */
function closing({ counts, requests, remains, seed, duration, interrupted, skipped }: Report): string {
  const lines = Object.entries(counts).map(
    ([target, own]) => `${target}: ${formatCounts(own) || 'nothing'}; ${requests[target] ?? 0} requests`,
  );
  const cut = interrupted ? ' Interrupted: the results are incomplete.' : '';
  const limited = skipped.filter(({ note }) => note === rateLimited).reduce((sum, { count }) => sum + count, 0);
  if (limited > 0) lines.push(`Rate-limited: ${times(limited)} could not be checked.`);
  const last = remains.length > 0 ? `\nRemains: ${printable(remains.join(' | '))}` : '';
  return `${lines.join('\n')}\nSeed ${seed}, ${(duration / 1000).toFixed(1)} s.${cut}${last}`;
}
