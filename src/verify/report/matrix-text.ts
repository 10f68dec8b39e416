import { wasSent } from '../model/result.ts';
import type { Outcome } from '../model/result.ts';
import type { CaseCount, GroupRow, OperationRow } from './matrix.ts';
import type { Color, Paint, View } from './view.ts';

const colors: Partial<Record<Outcome, Color>> = { passed: 'green', failed: 'red', known: 'yellow' };
const narrowest = 20;

/**
 * The matrix: one row per operation under the heading of its group, one cell per target. Operations without cases are
 * omitted and counted.
 */
export function formatMatrix(rows: readonly OperationRow[], targets: readonly string[], view: View): string {
  const shown = rows.filter((row) => targets.some((target) => row.targets[target] !== 'not-exercised'));
  const cells = new Map(shown.map((row) => [row, targets.map((target) => cellOf(row, target))]));
  const widths = targets.map((target, column) =>
    Math.max(Math.min(target.length, 21), ...[...cells.values()].map((own) => own[column]?.length ?? 0)),
  );
  const room = view.columns - widths.reduce((sum, width) => sum + width + 2, 0);
  const longest = Math.max(9, ...shown.map(({ operation }) => operation.length + 2));
  const first = Math.max(narrowest, Math.min(longest, room));
  const line = (name: string, own: readonly string[], paint: (text: string, column: number) => string): string =>
    [fit(name, first), ...own.map((cell, column) => paint(fit(cell, widths[column] ?? 0), column))].join('  ');
  const { paint } = view;
  const body = [...Map.groupBy(shown, ({ group }) => group)].flatMap(([group, members]) => [
    paint('bold', group),
    ...members.map((row) =>
      line(`  ${row.operation}`, cells.get(row) ?? [], (text, column) => {
        const outcome = row.targets[targets[column] ?? ''];
        return paint(colors[outcome as Outcome] ?? 'dim', text);
      }).trimEnd(),
    ),
  ]);
  const hidden = rows.length - shown.length;
  return [
    paint('bold', line('operation', targets, (text) => text).trimEnd()),
    ...body,
    ...(hidden > 0 ? [paint('dim', `${hidden} more operations of the contract were not asked for.`)] : []),
  ].join('\n');
}

/** The text padded or cut to this width. */
const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

/** The worst outcome and the number of cases sent. */
export function cellOf({ targets, cases }: OperationRow, target: string): string {
  const outcome = targets[target] ?? 'not-exercised';
  const counts: CaseCount = cases[target] ?? {};
  if (!isSent(outcome)) return outcome.replace('-', ' ');
  const sent = (counts.passed ?? 0) + (counts.failed ?? 0) + (counts.known ?? 0);
  if (outcome === 'passed') return `passed ${sent}`;
  const word = counts.flaky === counts[outcome] ? 'flaky' : outcome;
  return `${word} ${counts[outcome]}/${sent}`;
}

const isSent = (outcome: Outcome | 'not-exercised'): outcome is 'passed' | 'failed' | 'known' =>
  outcome !== 'not-exercised' && wasSent({ outcome });

/** One row per group, with the number of its operations per result. */
export function formatGroups(rows: readonly GroupRow[], paint: Paint): string {
  const asked = rows.filter(({ operations, targets }) =>
    Object.values(targets).some(({ notExercised }) => notExercised.length < operations.length),
  );
  const targets = [...new Set(rows.flatMap((row) => Object.keys(row.targets)))];
  const [head, ...body] = alignColumns([
    ['group', 'operations', ...targets],
    ...asked.map((row) => [
      row.group,
      String(row.operations.length),
      ...targets.map((target) => formatCount(row.targets[target])),
    ]),
  ]);
  return [paint('bold', head ?? ''), ...body].join('\n');
}

/** `9 passed, 1 failed`, or a dash if there is nothing. */
export function formatCount(count: GroupRow['targets'][string] | undefined): string {
  if (!count) return '–';
  const parts = [
    [count.passed, 'passed'],
    [count.failed, 'failed'],
    [count.known, 'known'],
    [count.notServed.length, 'not served'],
    [count.notExercised.length, 'not exercised'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
