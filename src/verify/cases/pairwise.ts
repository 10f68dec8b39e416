/**
 * Boolean rows in which each pair of columns takes all four combinations: all off, all on, then the minimum of mixed
 * rows. Each column is on in its own set of mixed rows. The sets have equal size, so none contains another and both
 * mixed combinations occur. Each set has more than half of the mixed rows, so any two sets intersect, and the pair is
 * on together even if the all-on row makes no case.
 *
 * @param budget The maximum number of rows. 12 are enough for 200 columns.
 */
export function pairwise(columns: number, budget: number): boolean[][] {
  if (columns === 0) return [];
  let height = 0;
  while (choose(height, majorityOf(height)) < columns) height += 1;
  const sets = subsets(height, majorityOf(height)).take(columns).toArray();
  const mixed = Array.from({ length: columns > 1 ? height : 0 }, (_, row) => sets.map((set) => set.includes(row)));
  return [sets.map(() => false), sets.map(() => true), ...mixed].slice(0, budget);
}

const majorityOf = (height: number): number => (height === 0 ? 0 : Math.floor(height / 2) + 1);

const choose = (from: number, size: number): number =>
  size === 0 ? 1 : (choose(from, size - 1) * (from - size + 1)) / size;

/** The subsets of `size` numbers from `first` (inclusive) to `end` (exclusive). */
function* subsets(end: number, size: number, first = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (let head = first; head <= end - size; head += 1)
      for (const rest of subsets(end, size - 1, head + 1)) yield [head, ...rest];
}
