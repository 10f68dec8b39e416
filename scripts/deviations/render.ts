import type { Row } from './rows.ts';

const introduction = `# Deviations

Intended differences between this contract and the published description, by group. \`published.json\` holds the facts of that and the
date of its snapshot. Written by \`npm run deviations -- --write\` from \`deviations/\`: change the rows there.
`;

/** The rows as the tables of \`spec/DEVIATIONS.md\`, in their order. */
export function renderRows(rows: readonly Row[]): string {
  const groups = Map.groupBy(rows, ({ group }) => group ?? 'Everywhere');
  const sections = [...groups].map(([title, own]) => [`## ${title}`, [...head, ...own.map(renderRow)].join('\n')]);
  return [introduction.trimEnd(), ...sections.flat()].join('\n\n').concat('\n');
}

const head = ['| where | published | ours | why | evidence |', '|---|---|---|---|---|'];

function renderRow(row: Row): string {
  const where = row.rule?.where ?? row.claims.map(({ place }) => renderPlace(place)).join(', ');
  const [published, ours] =
    row.published !== undefined && row.ours !== undefined ? [row.published, row.ours] : factsOf(row);
  const evidence = row.evidence.join(', ') || '–';
  return `| ${[where, published, ours, row.why, evidence].map(escapeCell).join(' | ')} |`;
}

/** A place in words stays words, as far as it is one. */
function renderPlace(place: string): string {
  const every = /^(every operation(?: on \S+)?) ?(.*)$/.exec(place);
  if (!every) return `\`${place}\``;
  const [, words = '', rest] = every;
  return (rest ? `${words}: \`${rest}\`` : words).replace(/ on (\S+)/, ' on `$1`');
}

/** Both sides of all claims, each fact once. */
function factsOf({ claims }: Row): readonly [string, string] {
  const changes = claims.flatMap((claim) => claim.changes.map((change) => change.split(' → ')));
  const side = (index: 0 | 1): string => [...new Set(changes.map((change) => change[index]))].join(', ');
  return [side(0), side(1)];
}

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
