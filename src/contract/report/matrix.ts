import type { Outcome, Verdict } from '../run/verdict.ts';

/** A row a group: how many of its operations keep the contract on each target. */
export interface GroupRow {
  readonly group: string;
  readonly operations: readonly string[];
  readonly targets: Readonly<Record<string, GroupCount>>;
}

export interface GroupCount {
  readonly kept: number;
  readonly broken: number;
  readonly known: number;
  readonly notServed: readonly string[];
  readonly notExercised: readonly string[];
}

/** An operation counts by the worst that came of its cases; one without a case that was sent is not exercised. */
const order: readonly Outcome[] = ['broken', 'known', 'kept', 'not-served', 'not-allowed', 'not-run', 'not-applicable'];

export function groupRows(
  operations: readonly { id: string; group: string }[],
  verdicts: readonly Verdict[],
): GroupRow[] {
  const targets = [...new Set(verdicts.map(({ target }) => target))];
  return [...Map.groupBy(operations, ({ group }) => group)].map(([group, members]) => {
    const ids = members.map(({ id }) => id);
    return {
      group,
      operations: ids,
      targets: Object.fromEntries(targets.map((target) => [target, count(ids, target, verdicts)])),
    };
  });
}

/** What came of an operation on a target: the worst of its cases, undefined when it has none. */
export function outcomeOf(id: string, target: string, verdicts: readonly Verdict[]): Outcome | undefined {
  const own = verdicts.filter((verdict) => verdict.target === target && verdict.operationId === id);
  return order.find((outcome) => own.some((verdict) => verdict.outcome === outcome));
}

function count(ids: readonly string[], target: string, verdicts: readonly Verdict[]): GroupCount {
  const outcomes = ids.map((id) => ({ id, outcome: outcomeOf(id, target, verdicts) }));
  const named = (...wanted: (Outcome | undefined)[]) =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id);
  return {
    kept: named('kept').length,
    broken: named('broken').length,
    known: named('known').length,
    notServed: named('not-served'),
    notExercised: named('not-allowed', 'not-run', 'not-applicable', undefined),
  };
}

/** The rows as a text table, and below it the operations that a target does not serve, by name. */
export function formatMatrix(rows: readonly GroupRow[]): string {
  const targets = [...new Set(rows.flatMap((row) => Object.keys(row.targets)))];
  const header = ['group', 'operations', ...targets];
  const body = rows.map((row) => [
    row.group,
    String(row.operations.length),
    ...targets.map((target) => formatCount(row, target)),
  ]);
  return [formatTable([header, ...body]), ...targets.flatMap((target) => formatNotServed(rows, target))].join('\n');
}

function formatCount(row: GroupRow, target: string): string {
  const counted = row.targets[target];
  if (!counted) return '–';
  const notServed = counted.notServed.length;
  const parts = [
    `${counted.kept} kept`,
    counted.broken > 0 && `${counted.broken} broken`,
    counted.known > 0 && `${counted.known} known`,
    notServed > 0 && `${notServed} not served`,
    counted.notExercised.length > 0 && `${counted.notExercised.length} not exercised`,
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

function formatNotServed(rows: readonly GroupRow[], target: string): string[] {
  const names = rows.flatMap((row) => row.targets[target]?.notServed ?? []);
  return names.length > 0 ? ['', `Not served by ${target}:`, ...wrap(names, 100)] : [];
}

function wrap(names: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 < width) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines;
}

export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [header = [], ...body] = rows;
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}
