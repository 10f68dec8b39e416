import { formatTable } from '../lib/table.ts';
import { kinds, type Difference, type Kind } from './compare/difference.ts';
import type { Outcome } from './judge.ts';
import type { Waiver } from './waivers.ts';

/** Where a schema stands in the spec, as `file:line`; undefined where it has no file of its own. */
export type SourceOf = (schema: string) => string | undefined;

/** The outcome for people: counts, what is open schema by schema, what is waived reason by reason. */
export function formatReport(outcome: Outcome, version: string, sourceOf: SourceOf): string {
  return [
    `openai ${version} and ours, by kind of difference:\n`,
    formatTable([['', 'open', 'waived'], ...kinds.map((kind) => countsOf(kind, outcome))]),
    ...formatOpen(outcome.open, sourceOf),
    ...formatRule(outcome.byRule),
    ...formatWaived(outcome),
    ...formatStale(outcome.stale, version),
  ].join('\n');
}

function countsOf(kind: string, { open, waived, byRule }: Outcome): string[] {
  const count = (list: readonly Difference[]): number => list.filter((difference) => difference.kind === kind).length;
  return [kind, String(count(open)), String(count(waived.map(({ difference }) => difference)) + count(byRule))];
}

/** Schema by schema; a field with several values that the other side lacks takes one line. */
function formatOpen(open: readonly Difference[], sourceOf: SourceOf): string[] {
  const sorted = open.toSorted((a, b) => rank(a) - rank(b) || a.field.localeCompare(b.field));
  const bySchema = Map.groupBy(sorted, (difference) => schemaOf(difference));
  return [...bySchema].map(([schema, list]) => {
    const byLine = Map.groupBy(list, (difference) => lineKeyOf(difference));
    return [
      [schema, sourceOf(schema)].filter(Boolean).join('  '),
      ...[...byLine.values()].flatMap((same) => linesOf(same, schema)),
      '',
    ].join('\n');
  });
}

const rank = ({ kind }: Difference): number => (kind === 'missing name' ? 1 : 0);

/** The schema, or the method, that a field is of. */
function schemaOf({ field, kind }: Difference): string {
  if (kind === 'missing name') return 'Names of types';
  return /^[\w.]*\([^)]*\)|^\w+/.exec(field)?.[0] ?? field;
}

const valueIn = /^value (.*) (missing|extra)$/;

const valueHeads: Readonly<Partial<Record<Kind, string>>> = {
  'closed value': 'closed, without',
  'known value': 'open, without',
  'extra value': 'with',
};

const lineKeyOf = ({ field, kind, found }: Difference): string =>
  `${field} ${kind} ${found.replace(valueIn, 'value $2')}`;

function linesOf(same: readonly Difference[], schema: string): string[] {
  const [{ kind, field, found, facts, official, directions, way }] = same as readonly [Difference];
  if (kind === 'missing name') return [`  ${field}`];
  const values = same.map((difference) => valueIn.exec(difference.found)?.[1]).join(', ');
  const what = kind in valueHeads ? `${valueHeads[kind]} ${values}` : found;
  const inside = field.slice(schema.length).replace(/^\./, '');
  const others = official.length > 1 ? ` and ${official.length - 1} more` : '';
  return [
    `  ${inside && `${inside}: `}${what}${facts === undefined ? '' : `, ${facts}`}`,
    ...(field === `${schema}` && kind.endsWith('method')
      ? []
      : [`      ${official[0] ?? ''}${others}; ${directions.join(' and ')}, ${way}`]),
  ];
}

const formatRule = (byRule: readonly Difference[]): string[] =>
  byRule.length === 0
    ? []
    : [`Optional here, since no recorded answer has it yet:\n${byRule.map(({ field }) => `  ${field}\n`).join('')}`];

function formatWaived({ waived }: Outcome): string[] {
  const byReason = Map.groupBy(waived, ({ waiver }) => waiver.reason);
  return [...byReason].map(([reason, list]) =>
    [
      `Waived ${list.length === 1 ? 'once' : `${list.length} times`}: ${reason}`,
      ...list.map(({ difference: { field, found } }) => `  ${field}: ${found}`),
      '',
    ].join('\n'),
  );
}

const formatStale = (stale: readonly Waiver[], version: string): string[] =>
  stale.length === 0
    ? []
    : [
        `Waivers that do not apply to ${version}: remove them.`,
        ...stale.map(({ file, field, found }) => `  ${file}: ${field}: ${found}`),
        '',
      ];
