import { printable } from '../model/finding.ts';
import { beyondBudget, type Outcome } from '../model/result.ts';
import { isOwnTarget } from '../targets/profile.ts';
import type { Cause } from './causes.ts';
import type { Report } from './report.ts';
import { scenarioLines } from './scenarios.ts';
import { subjectLines } from './subject.ts';
import { formatCounts } from './terminal.ts';
import { levelLines, verdictLines } from './verdict-text.ts';
import { plain, type Color, type View } from './view.ts';

/** The lines of the default report. */
const mostLines = 25;
const mostCauses = 5;
/** Of the lines on what was found out about servers. */
const mostAbout = 6;
const widest = 150;
/** A command is copied whole, and what remains on a server is named, and not only counted. */
const longestLast = 1000;

/**
 * The default report: what was found out, the verdicts, the causes to fix first, the numbers, and the line for CI. At
 * most 25 lines, whatever the server does. `repeated` are the flags that the line for CI needs beside the target.
 */
export function formatFirstScreen(report: Report, view: View = plain, repeated: readonly string[] = []): string {
  const columns = Math.min(view.columns, widest);
  const about = report.targets.flatMap((one) => aboutLines(report, one)).slice(0, mostAbout);
  const head = [...about, '', ...verdictLines(report, view.paint), ...levelLines(report)];
  const tail = [...troubleLines(report), ...closingLines(report)];
  const ci = `In CI: ${printable(ciLine(report, repeated))}`;
  const last = [ci, ...remainLines(report)].map((line) => cut(line, longestLast));
  const room = mostLines - head.length - tail.length - last.length - 3;
  const causes = causeLines(report, room, view);
  const lines = [...head, ...(causes.length > 0 ? ['', ...causes] : []), '', ...tail];
  return [...lines.map((line) => cut(line, columns)), ...last].join('\n');
}

/** What a server is, and what came of the scenarios of its profile. */
const aboutLines = ({ scenarios }: Report, target: Report['targets'][number]): string[] => [
  ...subjectLines(target),
  ...scenarioLines(scenarios[target.name] ?? []),
];

/** Printed alone by `--quiet`. */
export const formatQuiet = (report: Report, view: View = plain): string =>
  [...verdictLines(report, view.paint), ...troubleLines(report), ...closingLines(report), ...remainLines(report)].join(
    '\n',
  );

/** Colours have no width, but the codes of a cut text must be closed. Only lines without them are cut. */
const cut = (line: string, columns: number): string =>
  line.length > columns && !line.includes('\u001b') ? `${line.slice(0, columns - 1)}…` : line;

const colors: Readonly<Record<Cause['severity'], Color>> = {
  high: 'red',
  medium: 'yellow',
  low: 'yellow',
  note: 'dim',
};

/** Where there is no room for two lines for each, five causes in one line each tell more than two in full. */
function causeLines({ failures, lesser, targets }: Report, room: number, { paint, columns }: View): string[] {
  const wanted = [...failures, ...lesser].slice(0, mostCauses);
  const isBrief = room < 2 * wanted.length;
  const shown = isBrief ? wanted.slice(0, Math.max(1, room)) : wanted;
  const left = failures.length + lesser.length - shown.length;
  const width = Math.min(columns, widest);
  const more = left > 0 ? ` (${left} more causes: --full)` : '';
  return [
    ...(shown.length === 0
      ? []
      : [`${failures.length > 0 ? 'To fix first' : 'Of the letter, and not counted'}${more}:`]),
    ...shown.flatMap((cause) => {
      const severity = paint(colors[cause.severity], cause.severity.padEnd(6));
      const says = printable(`${cause.check}: ${cause.expected}`.replaceAll('\n', ' '));
      const brief = ` (${cause.count}x; replay ${cause.replay})`;
      return isBrief
        ? [`${severity} ${cut(says, width - 7 - brief.length)}${brief}`]
        : [`${severity} ${cut(says, width - 7)}`, `       ${placesOf(cause, targets.length)}`];
    }),
  ];
}

function placesOf({ count, operations, got, targets, replay }: Cause, all: number): string {
  const places = count === 1 ? 'seen in 1 place' : `seen in ${count} places`;
  const [first = '', ...others] = operations;
  const where = others.length === 0 ? first : `${first} and ${others.length} more`;
  const on = all > 1 ? ` on ${targets.join(', ')}` : '';
  const came =
    got === undefined ? '' : `; got ${printable(got.replaceAll('\\"', '"').replaceAll('\n', ' ')).slice(0, 60)}`;
  return `${places}${on}: ${where}; replay ${replay}${came}`;
}

/** What made the run fail beside findings. */
function troubleLines({ errors, gaps, baseline }: Report): string[] {
  const told = [
    ...errors.map((error) => `ERROR ${printable(error).replaceAll('\n', ' ')}`),
    ...gaps.map((gap) => `GAP ${gap}`),
    ...baseline.expired.map(({ check, operation }) => `EXPIRED ${check} ${operation}`),
    ...baseline.stale.map(({ check, operation }) => `STALE ${check} ${operation}: it no longer fails`),
  ];
  return told.length > 3 ? [...told.slice(0, 2), `… and ${told.length - 2} more: --full`] : told;
}

function closingLines({ counts, requests, skipped, duration, interrupted }: Report): string[] {
  const own = Object.entries(counts).map(
    ([target, count]) => `${target}: ${formatCounts(count) || 'nothing'}; ${requests[target] ?? 0} requests`,
  );
  const seconds = `${(duration / 1000).toFixed(1)} s`;
  const beyond = skipped.reduce((sum, { note, count }) => sum + (note === beyondBudget ? count : 0), 0);
  return [
    ...own.map((line, index) => (index === own.length - 1 ? `${line}; ${seconds}.` : line)),
    ...(beyond > 0 ? [`Not sent: ${beyond} more cases, which --thorough sends.`] : []),
    ...leftOut('Skipped', skipped, 'skipped', 2),
    ...leftOut('Not run', skipped, 'not-run', 1),
    ...(interrupted ? ['Interrupted: the results are incomplete.'] : []),
  ];
}

/** The most frequent reasons. */
const leftOut = (title: string, skipped: Report['skipped'], wanted: Outcome, most: number): string[] =>
  skipped
    .filter(({ outcome, note }) => outcome === wanted && note !== beyondBudget)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ count, note }) => `${title}, ${count === 1 ? '1 case' : `${count} cases`}: ${printable(note)}`);

/** Named one by one at the end of the run, and in the long form. */
const remainLines = ({ remains }: Report): string[] =>
  remains.length > 0 ? [`Remains: ${printable(remains.join(' | '))}`] : [];

/** The command that repeats the run. Keys are in environment variables. */
function ciLine({ targets, demand: { level, failOn } }: Report, repeated: readonly string[]): string {
  const flags = targets.flatMap(({ name, baseUrl, consent }) => [
    `--target ${isOwnTarget(name) ? name : baseUrl}`,
    ...(consent.writes && !isOwnTarget(name) ? ['--allow-writes'] : []),
  ]);
  const least = failOn === 'low' ? [] : [`--fail-on ${failOn}`];
  return ['npx openai-concord-cli verify', ...new Set(flags), ...repeated, `--level ${level}`, ...least].join(' ');
}
