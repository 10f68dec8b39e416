import type { CountedFields } from './count-fields.ts';
import { kindNames, type SaidRelation } from './count-relations.ts';

/** One line per group with the number of relations of each kind, and of the request fields that they read. */
export function relationRows(
  groups: readonly string[],
  said: readonly SaidRelation[],
  fields: readonly CountedFields[],
): readonly string[][] {
  const columns = ['group', 'relations', ...kindNames, 'fields read', 'owing nothing', 'open'];
  const rows = groups.map((group) =>
    rowOf(
      group,
      said.filter((one) => one.group === group),
      fields.filter((one) => one.group === group),
    ),
  );
  return [columns, ...rows, rowOf('total', said, fields)];
}

function rowOf(name: string, said: readonly SaidRelation[], fields: readonly CountedFields[]): string[] {
  const count = (key: 'read' | 'listed' | 'open'): string =>
    String(fields.reduce((total, one) => total + one[key].length, 0));
  return [
    name,
    String(said.length),
    ...kindNames.map((kind) => String(said.filter((one) => one.kind === kind).length)),
    count('read'),
    count('listed'),
    count('open'),
  ];
}

/** Each relation as a sentence, with its operations. */
export const sentenceRows = (said: readonly SaidRelation[]): readonly string[][] =>
  said.map(({ group, level, sentence, operations }) => [group, level, sentence, operations.join(', ')]);
