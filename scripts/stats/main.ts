import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.ts';
import { formatTable } from '../lib/table.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { openSpec } from '../spec/redocly.ts';
import { countStats, type Stats } from './count.ts';
import { countDeviations } from './deviations.ts';

/** `npm run spec:stats`: the spec in numbers, a line a group. Exits 1 where a field is not described or an example not valid. */
export async function main(): Promise<number> {
  const { document } = await bundleSpec(openSpec());
  const { groups, total } = countStats(document);
  const deviations = countDeviations(readFileSync(fromRoot('spec/DEVIATIONS.md'), 'utf8'));
  const all = [...deviations.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    formatTable([columns, ...groups.map((stats) => rowOf(stats, deviations.get(stats.group) ?? 0)), rowOf(total, all)]),
  );
  process.stderr.write(`${deviations.get('Everywhere') ?? 0} of the deviations apply to every group.\n`);
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

/** Rounded down, so that one missing of thousands does not read as none. */
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part} ${Math.floor((100 * part) / whole)} %`;
