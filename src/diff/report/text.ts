import type { Change, DiffReport, Place } from '../model.ts';
import { operationsOf, sectionsOf } from './sections.ts';
import { witnessLine } from './witness-line.ts';

export interface TextOptions {
  /** All changes, instead of as many as fit on a screen. */
  readonly full: boolean;
  /** Lines of the screen. */
  readonly rows: number;
}

/** The report for people: what breaks first, by operations, and the counts last. */
export function formatDiff(report: DiffReport, options: TextOptions): string {
  if (report.severity === 'none') return `No change of meaning from ${report.old.source} to ${report.new.source}.`;
  const told = report.changes.filter(({ severity }) => options.full || severity !== 'docs');
  const blocks = sectionsOf(told).flatMap(({ title, changes }) => blocksOf(title, changes, options));
  const shown = options.full ? blocks : fitting(blocks, options.rows - 4);
  const words = report.changes.filter(({ severity }) => severity === 'docs').length;
  const left = blocks.length - shown.length + (options.full ? 0 : words);
  const more = left > 0 ? [`… ${left} more${left === words ? ', of words alone' : ''}; --full shows all.`, ''] : [];
  return [...shown.flat(), ...more, summaryOfDiff(report)].join('\n');
}

/** One block per change. The operations head the first change that reaches them. */
function blocksOf(title: string, changes: readonly Change[], options: TextOptions): string[][] {
  return [...Map.groupBy(changes, ({ operations }) => operations.join()).values()].flatMap((same) =>
    same.map((change, index) => {
      const head = index === 0 ? [`${title} ${operationsOf(change)}`] : [];
      return [...head, ...linesOf(change, options), ...(index === same.length - 1 ? [''] : [])];
    }),
  );
}

function linesOf(change: Change, { full }: TextOptions): string[] {
  const { text, breaks, rule, witness, proof, severity } = change;
  const whom = severity === 'breaking' ? ` (breaks ${breaks.join(' and ')})` : '';
  const found = severity === 'unknown' ? ['    neither a proof nor a value that shows a break was found'] : [];
  const proven = proof && severity === 'safe' ? [`    proof: ${proof}`] : [];
  return [
    `  ${text}${whom}`,
    `    ${rule}${placeOf(change)}`,
    ...found,
    ...proven,
    ...(witness ? [`    ${witnessLine(witness, full)}`] : []),
  ];
}

const where = (place: Place | undefined): string | undefined =>
  place && (place.file === undefined ? `#${place.pointer}` : `${place.file}:${place.line}`);

const placeOf = ({ old, new: after }: Change): string => {
  const place = where(after) ?? where(old);
  return place === undefined ? '' : `  ${place}`;
};

/** As many whole blocks as the lines allow, at least one. */
function fitting(blocks: readonly string[][], lines: number): string[][] {
  let used = 0;
  const end = blocks.findIndex((block) => (used += block.length) > lines);
  return blocks.slice(0, end < 0 ? blocks.length : Math.max(1, end));
}

/** The counts, and what they ask of the version. */
export function summaryOfDiff({ changes, bump, old }: DiffReport): string {
  const count = (severity: Change['severity']): number =>
    changes.filter((change) => change.severity === severity).length;
  const duties = changes.filter(({ servers, severity }) => servers && severity === 'safe').length;
  const counts = `${count('breaking')} breaking, ${count('unknown')} unknown, ${count('safe')} safe (${duties} of them new duties of servers), ${count('docs')} docs`;
  return `${counts}. Needs a ${bump.needed} version: ${old.version} becomes ${bump.next}.`;
}
