import { excerpt } from '../../openapi/excerpt.ts';
import type { CompareReport, Fit } from '../compare.ts';
import type { Change } from '../model.ts';
import type { TextOptions } from './text.ts';

const fits: readonly Fit[] = ['differs', 'unknown', 'conforms', 'not described'];

/** The report for people: what they describe, then what differs, grouped by kind, the most frequent first. */
export function formatCompare(report: CompareReport, { full, rows }: TextOptions): string {
  const { theirs, operations, missing, basePath, contract } = report;
  const under = basePath === '' ? '' : ` under ${basePath}`;
  const name = [theirs.title, theirs.version].filter((part) => part !== '').join(' ') || 'The document';
  const head = [
    `${name} (${theirs.source}) describes ${operations.length} of ${operations.length + missing.length} operations of the contract ${contract.version}${under}.`,
    ...fits.flatMap((fit) => lineOf(fit, report, full)),
    '',
  ];
  const groups = groupsOf(report.changes).map((group) => blockOf(group, full));
  let used = head.length;
  const shown = full ? groups : groups.filter((block, index) => (used += block.length) <= rows - 4 || index === 0);
  const left = groups.length - shown.length;
  const more = left > 0 ? [`… ${left} more kinds of differences; --full shows all.`, ''] : [];
  return [...head, ...shown.flat(), ...more, summaryOfCompare(report)].join('\n');
}

const named = 6;

function lineOf(fit: Fit, { operations }: CompareReport, full: boolean): string[] {
  const ids = operations.filter((operation) => operation.fit === fit).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rest = full ? 0 : ids.length - named;
  return [
    `  ${fit.padEnd(14)} ${ids.slice(0, full ? ids.length : named).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  ];
}

/** Changes of one rule: frameworks do the same everywhere, such as null for each property that may be missing. */
const groupsOf = (changes: readonly Change[]): Change[][] =>
  [...Map.groupBy(changes, ({ rule, severity }) => `${severity} ${rule}`).values()].sort(
    (a, b) => weightOf(b) - weightOf(a),
  );

const weightOf = (changes: readonly Change[]): number =>
  (changes[0]?.severity === 'breaking' ? 1e6 : 0) + changes.reduce((sum, { operations }) => sum + operations.length, 0);

const examples = 3;

function blockOf(all: readonly Change[], full: boolean): string[] {
  const changes = oncePerPlace(all);
  const [first] = changes;
  if (!first) return [];
  const operations = [...new Set(changes.flatMap((change) => change.operations))];
  const isRequest = first.rule.startsWith('request');
  const verdict = first.severity === 'unknown' ? 'UNKNOWN' : isRequest ? 'REFUSES' : 'MAY ANSWER';
  const shown = full ? changes : changes.slice(0, examples);
  return [
    `${verdict} ${first.rule}, ${count(changes.length, 'place')}, ${count(operations.length, 'operation')}: ${operations.slice(0, named).join(', ')}`,
    ...shown.flatMap((change) => linesOf(change, full)),
    ...(shown.length < changes.length ? [`  … ${changes.length - shown.length} more places`] : []),
    '',
  ];
}

/** One place of their description may stand for several of the contract, and differ from each of them alike. */
const oncePerPlace = (changes: readonly Change[]): Change[] =>
  [...Map.groupBy(changes, ({ text, new: after }) => `${after?.pointer} ${text}`).values()].flatMap(
    ([first, ...others]) =>
      first ? [{ ...first, operations: [...new Set([first, ...others].flatMap(({ operations }) => operations))] }] : [],
  );

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function linesOf({ text, witness, new: after }: Change, full: boolean): string[] {
  const place =
    after === undefined ? '' : `  ${after.file === undefined ? '#' + after.pointer : `${after.file}:${after.line}`}`;
  const value =
    witness && (witness.absent ? 'left out' : full ? JSON.stringify(witness.value) : excerpt(witness.value, 160));
  return [
    `  ${text}${place}`,
    ...(witness ? [`    ${witness.operation} ${witness.name ?? witness.in}: ${value}`] : []),
  ];
}

/** How many operations fit, and how many differences there are. */
export function summaryOfCompare({ operations, changes }: CompareReport): string {
  const of = (fit: Fit): number => operations.filter((operation) => operation.fit === fit).length;
  return `${fits.map((fit) => `${of(fit)} ${fit}`).join(', ')}; ${count(changes.length, 'difference')}. Each goes from the contract to their description.`;
}
