/**
 * Rows of on and off in which each pair of columns takes all four combinations, as far as the budget reaches: each row
 * is chosen to cover the most pairs that are still missing. The same input gives the same rows.
 */
export function pairwise(columns: number, budget: number): boolean[][] {
  const missing = new Set<string>();
  for (let a = 0; a < columns; a += 1)
    for (let b = a + 1; b < columns; b += 1)
      for (const values of ['00', '01', '10', '11']) missing.add(`${a} ${b} ${values}`);
  const rows: boolean[][] = [];
  while (missing.size > 0 && rows.length < budget) {
    const row = nextRow(columns, missing);
    for (const pair of pairsOf(row)) missing.delete(pair);
    rows.push(row);
  }
  return rows;
}

/** Column by column, whichever value covers more of what is missing with the columns before it. */
function nextRow(columns: number, missing: ReadonlySet<string>): boolean[] {
  const first = missing.values().next().value?.split(' ') ?? [];
  const row: boolean[] = [];
  for (let column = 0; column < columns; column += 1) {
    const fixed = first.indexOf(String(column));
    if (fixed === 0 || fixed === 1) row.push(first[2]?.[fixed] === '1');
    else row.push(gain([...row, true], missing) >= gain([...row, false], missing));
  }
  return row;
}

const gain = (row: readonly boolean[], missing: ReadonlySet<string>): number => {
  const last = row.length - 1;
  return row.filter((value, column) => column < last && missing.has(pairOf(column, last, value, row[last]))).length;
};

const pairsOf = (row: readonly boolean[]): string[] =>
  row.flatMap((a, left) => row.slice(left + 1).map((b, offset) => pairOf(left, left + 1 + offset, a, b)));

const pairOf = (left: number, right: number, a: boolean | undefined, b: boolean | undefined): string =>
  `${left} ${right} ${Number(a)}${Number(b)}`;
