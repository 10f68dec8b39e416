/** Rows of the tables of `DEVIATIONS.md`, by the heading of level two that they stand under. */
export function countDeviations(markdown: string): ReadonlyMap<string, number> {
  const sections = markdown.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.trim(), rowsIn(lines)];
    }),
  );
}

/** A table's first two lines are its head and the rule below it. */
function rowsIn(lines: readonly string[]): number {
  const tableLines = lines.filter((line) => line.startsWith('|')).length;
  const heads = lines.filter((line) => /^\|[\s|:-]+$/.test(line)).length;
  return tableLines - 2 * heads;
}
