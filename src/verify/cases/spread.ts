/**
 * Selects up to `limit` candidates, round-robin over their kinds, so that a small budget still covers every kind.
 * The result keeps the order of the candidates.
 */
export function spread<T>(candidates: readonly T[], limit: number, kindOf: (candidate: T) => string): readonly T[] {
  if (candidates.length <= limit) return candidates;
  const queues = [...Map.groupBy(candidates, kindOf).values()];
  const taken = new Set<T>();
  for (let round = 0; taken.size < limit; round += 1) {
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && taken.size < limit) taken.add(next);
    }
  }
  return candidates.filter((candidate) => taken.has(candidate));
}
