import { readRows } from '../deviations/files.ts';
import { formatTable } from '../lib/table.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { openSpec } from '../spec/redocly.ts';
import { countFields } from './count-fields.ts';
import { sayRelations } from './count-relations.ts';
import { countStats, type Stats } from './count.ts';
import { readNothingOwed } from './nothing-owed.ts';
import { relationRows, sentenceRows } from './relations-table.ts';

/**
 * `npm run spec:stats`: the numbers of the spec, one line per group. Exits 1 if a field has no description or an
 * example is not valid. With `--relations`, only each relation as a sentence.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { document } = await bundleSpec(openSpec());
  const said = sayRelations(document);
  if (args.includes('--relations')) {
    process.stdout.write(formatTable(sentenceRows(said)));
    return 0;
  }
  const { groups, total } = countStats(document);
  const { rows } = readRows(document.tags.map(({ name }) => name));
  const deviations = (group: string | undefined): number => rows.filter((row) => row.group === group).length;
  process.stdout.write(
    formatTable([columns, ...groups.map((stats) => rowOf(stats, deviations(stats.group))), rowOf(total, rows.length)]),
  );
  const names = document.tags.map(({ name }) => name);
  process.stdout.write(`\n${formatTable(relationRows(names, said, countFields(document, readNothingOwed())))}`);
  const byCode = said.filter(({ kind }) => kind === 'custom').length;
  process.stderr.write(`${said.length - byCode} of the relations are data, ${byCode} code.\n`);
  process.stderr.write(`${deviations(undefined)} of the deviations apply to every group.\n`);
  return total.described === total.fields && total.valid === total.examples ? 0 : 1;
}

const columns = 'group,operations,schemas,shared,fields,described,examples,valid,streams,links,deviations'.split(',');

const rowOf = (stats: Stats, deviations: number): string[] => [
  stats.group,
  ...[stats.operations, stats.ownSchemas, stats.sharedSchemas, stats.fields].map(String),
  percent(stats.described, stats.fields),
  String(stats.examples),
  percent(stats.valid, stats.examples),
  ...[stats.streams, stats.links, deviations].map(String),
];

/** Rounded down, so that one missing field among thousands does not show as 100 %. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part} ${Math.floor((100 * part) / whole)} %`;
