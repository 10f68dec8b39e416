import type { Case, Phase } from '../model/case.ts';

/** What the plan has to know of a task. */
export type Plannable = Pick<Case, 'phase' | 'operator' | 'operationId'> & {
  /** How many requests it is likely to send. */
  readonly requests: number;
};

/** The most telling first. Of the negatives, the first of each kind tells most. */
const ranks: Readonly<Record<Phase, number>> = {
  examples: 0,
  stateful: 1,
  meaning: 2,
  negatives: 3,
  boundaries: 4,
  fuzz: 6,
};
const furtherNegatives = 5;

/**
 * Chooses the tasks that fit into a number of requests: by turns of the operations, and of each operation the most
 * telling first. Two runs with the same tasks choose the same.
 */
export function choose<Own extends Plannable>(tasks: readonly Own[], budget: number): ReadonlySet<Own> {
  const lanes = [...Map.groupBy(tasks, ({ operationId }) => operationId).values()].map(byTelling);
  const chosen = new Set<Own>();
  let left = budget;
  for (let turn = 0; lanes.some(({ length }) => turn < length); turn += 1)
    for (const lane of lanes) {
      const task = lane[turn];
      if (!task) continue;
      left -= task.requests;
      // What comes later tells less, even if it needs less.
      if (left < 0) return chosen;
      chosen.add(task);
    }
  return chosen;
}

function byTelling<Own extends Plannable>(lane: readonly Own[]): Own[] {
  const seen = new Set<string>();
  const ranked = lane.map((task) => {
    const isFirst = task.phase !== 'negatives' || !seen.has(task.operator);
    seen.add(task.operator);
    return { task, rank: isFirst ? ranks[task.phase] : furtherNegatives };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ task }) => task);
}
