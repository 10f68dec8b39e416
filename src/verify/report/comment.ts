import { markdownText } from '../../openapi/escape.ts';
import { printable } from '../model/finding.ts';
import { verdicts } from '../model/verdict.ts';
import type { Cause } from './causes.ts';
import type { Report } from './report.ts';
import { formatCounts } from './terminal.ts';
import { scenarioLines } from './scenarios.ts';
import { levelLines, verdictCell } from './verdict-text.ts';

/** By this an action finds its own comment, to update it. */
const commentMark = '<!-- concord-verify -->';

const mostCauses = 10;
const mostTargets = 6;
const mostTrouble = 6;
const words = ['passed', 'failed', 'could not be checked'] as const;

/** The first screen as Markdown, for a comment on a pull request: at most 60 lines, whatever the server says. */
export function formatComment(report: Report): string {
  const { exitCode, failures, lesser, known, targets, requests } = report;
  const names = targets.slice(0, mostTargets).map(({ name }) => name);
  const causes = [...failures, ...lesser];
  const left = causes.length - mostCauses;
  const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
  return [
    commentMark,
    `## Contract ${words[exitCode]}`,
    '',
    `| verdict | ${names.map(text).join(' | ')} |`,
    `| --- | ${names.map(() => '---').join(' | ')} |`,
    ...verdicts.map((level) => `| ${level} | ${names.map((name) => verdictCell(report, name, level)).join(' | ')} |`),
    '',
    levelLines(report).map(text).join(' '),
    '',
    ...trouble(report),
    ...(causes.length === 0 ? [] : [failures.length > 0 ? '### To fix first' : '### Found, and not counted', '']),
    ...causes.slice(0, mostCauses).map(line),
    ...(left > 0 ? [`- … and ${left} more: see the HTML report.`] : []),
    ...(known.length > 0 ? ['', `${known.length} causes are excused by the baseline.`] : []),
    '',
    ...names.flatMap((name) => scenarioLines(report.scenarios[name] ?? []).map((one) => `${text(one.trim())}  `)),
    ...names.map((name) => `${text(name)}: ${formatCounts(report.counts[name]) || 'nothing'}  `),
    `${sent} requests on ${report.started.slice(0, 10)}.`,
    '',
  ].join('\n');
}

const line = ({ severity, check, expected, count, operations, replay }: Cause): string =>
  `- **${severity}** ${check}: ${text(expected)} (${count} × ${text(operations[0] ?? '')}${operations.length > 1 ? ` and ${operations.length - 1} more` : ''}; \`replay ${replay}\`)`;

function trouble({ errors, gaps, baseline, remains }: Report): string[] {
  const told = [
    ...errors,
    ...gaps,
    ...baseline.expired.map(({ check, operation }) => `Expired: ${check} ${operation}`),
    ...baseline.stale.map(({ check, operation }) => `No longer fails: ${check} ${operation}`),
    ...remains.map((one) => `Remains: ${one}`),
  ];
  const more = told.length - mostTrouble;
  if (told.length === 0) return [];
  return [
    ...told.slice(0, mostTrouble).map((one) => `- ${text(one)}`),
    ...(more > 0 ? [`- … and ${more} more`] : []),
    '',
  ];
}

const longest = 300;

/** One line of text without markup. */
const text = (said: string): string => markdownText(printable(said.slice(0, longest)));
