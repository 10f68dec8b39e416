import type { StreamEvent } from './fold.ts';
import { objectOf } from './json.ts';
import { isLast, partsOf } from './names.ts';
import { problem, type Problem } from './rules.ts';

const ranks = new Map(Object.entries({ created: 0, added: 0, queued: 1, in_progress: 2 }));
const [other, end] = [3, 4];

/**
 * Checks that the stages of each object come in order. An object is one subject with one id. Those between the first and
 * the last may come more than once.
 */
export function createStages(): (event: StreamEvent, id: unknown) => Problem[] {
  const reached = new Map<string, { rank: number; name: string }>();
  return ({ name = '' }, id) => {
    const { subject, stage } = partsOf(name);
    const rank = isLast(stage) ? end : (ranks.get(stage) ?? other);
    const key = `${subject} ${String(id)}`;
    const before = reached.get(key);
    const isAgain = before?.rank === rank && (rank === 0 || rank === end);
    if (before && (before.rank > rank || isAgain))
      return [problem('stage-order', '', `a later stage than ${before.name}`, name)];
    reached.set(key, { rank, name });
    return [];
  };
}

/** Checks that the sequence numbers of events increase. */
export function createNumbers(): (data: unknown) => Problem[] {
  let before: unknown;
  return (data) => {
    const previous = before;
    const number = objectOf(data)['sequence_number'];
    if (typeof number !== 'number') return [];
    before = number;
    if (typeof previous !== 'number' || number > previous) return [];
    return [problem('sequence-number', '/sequence_number', `more than ${previous}`, number)];
  };
}
