import type { RelationCount } from '../model/evidence.ts';
import type { Result } from '../model/result.ts';

/** What came of relations in all answers of a target. */
export function countRelations(results: readonly Result[], target: string): RelationCount {
  const counts = results
    .filter((result) => result.target === target)
    .flatMap(({ evidence }) => evidence.flatMap(({ relations }) => relations ?? []));
  const notJudged: Record<string, number> = {};
  for (const count of counts)
    for (const [why, number] of Object.entries(count.notJudged)) notJudged[why] = (notJudged[why] ?? 0) + number;
  const sum = (of: 'held' | 'broken'): number => counts.reduce((total, count) => total + count[of], 0);
  return { held: sum('held'), broken: sum('broken'), notJudged };
}

/** `812 hold, 3 broken, 5 not judged: the answer is not complete (5)`. Undefined if no relation says anything. */
export function formatRelations({ held, broken, notJudged }: RelationCount): string | undefined {
  const reasons = Object.entries(notJudged);
  const unjudged = reasons.reduce((total, [, number]) => total + number, 0);
  if (held + broken + unjudged === 0) return undefined;
  const why = reasons.map(([reason, number]) => `${reason} (${number})`).join(', ');
  return `${held} hold, ${broken} broken, ${unjudged} not judged${why && `: ${why}`}`;
}
