import { objectOf, type Json } from '../../../accumulate/json.ts';
import type { Kept } from '../../store/objects.ts';

/**
 * When a response of the background begins and ends, in milliseconds. Its answer is known from the start, and is shown
 * when its time has come:
 *
 * `queued → in_progress → completed | incomplete | failed`, and `cancelled` from both of the first two.
 */
export interface Plan {
  readonly created: number;
  readonly starts: number;
  readonly ends: number;
  readonly cancelled?: number;
  /** When it can no longer be read. */
  readonly gone?: number;
}

export const planOf = ({ hidden }: Kept): Plan | undefined => hidden['plan'] as Plan | undefined;

export type Stage = 'queued' | 'in_progress' | 'cancelled' | 'ended';

export function stageAt({ starts, ends, cancelled }: Plan, now: number): Stage {
  if (cancelled !== undefined && cancelled <= now) return 'cancelled';
  if (now < starts) return 'queued';
  return now < ends ? 'in_progress' : 'ended';
}

/** A response as it is at a time. Undefined if it was kept only for a while that is over. */
export function responseAt(kept: Kept, now: number): Json | undefined {
  const plan = planOf(kept);
  if (!plan) return kept.object;
  if (plan.gone !== undefined && plan.gone <= now) return undefined;
  const stage = stageAt(plan, now);
  return stage === 'ended' ? kept.object : unfinished(kept.object, stage);
}

/** A response that has no answer yet, or never will. */
export function unfinished(whole: Json, status: Stage): Json {
  const { billing: _, ...response } = objectOf(whole);
  return {
    ...response,
    status,
    output: [],
    usage: null,
    completed_at: null,
    error: null,
    incomplete_details: null,
    service_tier: 'auto',
    moderation: null,
  };
}
