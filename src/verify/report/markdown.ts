import { printable } from '../model/finding.ts';
import type { Cause } from './causes.ts';
import { cellOf, formatCount } from './matrix-text.ts';
import { formatCounts } from './terminal.ts';
import { formatMutationScore } from './mutation-score.ts';
import { formatRelations } from './relations.ts';
import type { Report } from './report.ts';
import { verdicts } from '../model/verdict.ts';
import { formatScores, scoreRule } from '../verdict/feature-scores.ts';
import { levelLines, verdictCell } from './verdict-text.ts';

/** The report for a pull request. */
export function formatMarkdown(report: Report): string {
  const result = ['passed', 'failed', 'could not be checked'][report.exitCode];
  const targets = report.targets.map(({ name }) => name);
  const groups = report.groups.map(
    ({ group, operations, targets: own }) =>
      `| ${group} | ${operations.length} | ${targets.map((name) => formatCount(own[name]).replace(/\d+ failed/, '**$&**')).join(' | ')} |`,
  );
  return [
    `## Contract ${result}`,
    '',
    ...targets.map((name) => `- **${name}**: ${formatCounts(report.counts[name])}`),
    '',
    ...verdictTable(report, targets),
    '',
    ...levelLines(report).map(escape),
    '',
    ...featureLines(report),
    `| group | operations | ${targets.join(' | ')} |`,
    `| --- | --- | ${targets.map(() => '---').join(' | ')} |`,
    ...groups,
    '',
    ...matrix(report, targets),
    ...(report.failures.length > 0 ? ['### Failed', '', ...report.failures.map(formatFailure), ''] : []),
    ...lesserLines(report),
    ...(report.known.length > 0 ? [`${report.known.length} known failures are excused by the baseline.`, ''] : []),
    ...relationLines(report),
    ...undocumentedLines(report),
    ...report.baseline.expired.map(
      ({ check, operation, expires }) => `- **Expired** ${expires}: ${check} ${operation}`,
    ),
    ...report.baseline.stale.map(({ check, operation }) => `- **No longer fails**: ${check} ${operation}`),
    ...(report.mutationScore.mode === 'off' ? [] : [escape(formatMutationScore(report.mutationScore)), '']),
    `${sum(Object.values(report.requests))} requests. Seed ${report.seed}.`,
    ...report.remains.map((one) => `- Remains: ${escape(one)}`),
    '',
  ].join('\n');
}

const verdictTable = (report: Report, targets: readonly string[]): string[] => [
  `| verdict | ${targets.join(' | ')} |`,
  `| --- | ${targets.map(() => '---').join(' | ')} |`,
  ...verdicts.map(
    (verdict) => `| ${verdict} | ${targets.map((name) => verdictCell(report, name, verdict)).join(' | ')} |`,
  ),
];

function featureLines({ features }: Report): string[] {
  return Object.entries(features).flatMap(([name, scores]) =>
    scores.length === 0 ? [] : [`Features of **${name}** (${scoreRule}): ${formatScores(scores)}.`, ''],
  );
}

/** Collapsed: they do not count at the level of the run. */
function lesserLines({ lesser }: Report): string[] {
  if (lesser.length === 0) return [];
  const rows = lesser.map(
    ({ check, severity, expected, count }) => `- **${check}** (${severity}), ${count}: ${escape(expected)}`,
  );
  return [`<details><summary>${lesser.length} causes that do not count</summary>`, '', ...rows, '', '</details>', ''];
}

/** The matrix, collapsed because it is long. */
function matrix({ operations }: Report, targets: readonly string[]): string[] {
  const asked = operations.filter(({ targets: own }) => targets.some((name) => own[name] !== 'not-exercised'));
  const rows = asked.map((row) => `| ${row.operation} | ${targets.map((name) => cellOf(row, name)).join(' | ')} |`);
  const head = [`| operation | ${targets.join(' | ')} |`, `| --- | ${targets.map(() => '---').join(' | ')} |`];
  return [`<details><summary>${asked.length} operations</summary>`, '', ...head, ...rows, '', '</details>', ''];
}

function relationLines({ relations }: Report): string[] {
  const lines = Object.entries(relations).flatMap(([name, count]) => {
    const told = formatRelations(count);
    return told === undefined ? [] : [`Relations on **${name}**: ${escape(told)}.`, ''];
  });
  return lines;
}

/** Collapsed, because notes fail nothing. */
function undocumentedLines({ undocumented }: Report): string[] {
  if (undocumented.length === 0) return [];
  const rows = undocumented.map(
    ({ check, message, targets, count }) => `- **${check}** on ${targets.join(', ')}, ${count}: ${escape(message)}`,
  );
  return [`<details><summary>${undocumented.length} notes</summary>`, '', ...rows, '', '</details>', ''];
}

const formatFailure = ({
  check,
  severity,
  operations,
  targets,
  expected,
  got,
  harm,
  source,
  contract,
  curl,
}: Cause): string =>
  [
    `<details><summary><b>${check}</b> (${severity}) on ${targets.join(', ')}: ${escape(operations.slice(0, 4).join(', '))}</summary>`,
    '',
    `- expected: ${escape(expected)}`,
    ...(got === undefined ? [] : [`- got: ${escape(got)}`]),
    ...(harm === undefined ? [] : [`- harm: ${escape(harm)}`]),
    `- contract: \`${source ?? contract}\``,
    ...(curl === undefined ? [] : ['', '```sh', printable(curl).replaceAll('```', "'''"), '```']),
    '',
    '</details>',
  ].join('\n');

/** Escapes text from a server so that it is not read as markup. */
const escape = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[|`*_[\]]/g, String.raw`\$&`);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
