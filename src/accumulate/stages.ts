import type { StreamEvent } from './fold.ts';
import { problem, type Problem } from './rules.ts';
import { objectOf } from './json.ts';

const ranks = [
  'created added',
  'queued',
  'in_progress',
  '',
  'completed done failed cancelled incomplete expired requires_action',
];
const other = 3;
const rankOfStage = new Map(ranks.flatMap((names, rank) => names.split(' ').map((name) => [name, rank] as const)));

/** Whether a stage is the last of its object. */
export const isLast = (stage: string): boolean => rankOfStage.get(stage) === ranks.length - 1;

/** What an event name says: `thread.run.created` is the stage `created` of the subject `thread.run`. */
export function partsOf(name: string | undefined): { readonly subject: string; readonly stage: string } {
  const dot = name?.lastIndexOf('.') ?? -1;
  return { subject: name?.slice(0, Math.max(dot, 0)) ?? '', stage: name?.slice(dot + 1) ?? '' };
}

/**
 * Checks that the stages of each object come in order. An object is one subject with one id. Those between the first and
 * the last may come more than once.
 */
export function createStages(): (event: StreamEvent, id: unknown) => Problem[] {
  const reached = new Map<string, { rank: number; name: string }>();
  return ({ name = '' }, id) => {
    const { subject, stage } = partsOf(name);
    const rank = rankOfStage.get(stage) ?? other;
    const key = `${subject} ${String(id)}`;
    const before = reached.get(key);
    const isAgain = before?.rank === rank && (rank === 0 || isLast(stage));
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
