import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Kept, Objects } from '../../store/objects.ts';
import { planIn, seconds, stopOf, type Plan } from './run-states.ts';

/** When a run begins a step, and when the step ends, in milliseconds. A step that waits for outputs has no end yet. */
export interface Times {
  readonly begins: number;
  readonly ends: number | null;
}

export type PartStage = 'in_progress' | 'ended' | 'cancelled' | 'expired';

/** Messages of callers have none. */
export const timesOf = ({ hidden }: Kept): Times | undefined => hidden['times'] as Times | undefined;

/** `in_progress → ended`, or what the run becomes before. Undefined before it begins, or if the run never comes so far. */
export function partStageAt({ begins, ends }: Times, plan: Plan, now: number): PartStage | undefined {
  const stop = stopOf(plan);
  const last = Math.min(now, stop?.at ?? Infinity);
  if (begins > now || (stop && begins >= stop.at)) return undefined;
  if (ends !== null && ends <= last) return 'ended';
  return stop && stop.at <= now ? stop.status : 'in_progress';
}

/** A step of a run as it is at a time. */
export function stepAt(kept: Kept, now: number, objects: Objects): Json | undefined {
  const plan = planIn(objects, kept.object['thread_id'], kept.object['run_id']);
  const times = timesOf(kept);
  const stage = plan && times && partStageAt(times, plan, now);
  return stage && stepIn(kept, stage, plan);
}

/** A step as it is in a stage. Its calls have no results before it has ended. */
export function stepIn({ object }: Kept, stage: PartStage, plan: Plan): Json {
  if (stage === 'ended') return object;
  const stop = stopOf(plan);
  const time = stop ? seconds(stop.at) : null;
  return {
    ...object,
    status: stage,
    step_details: withoutResults(objectOf(object['step_details'])),
    expires_at: stage === 'in_progress' ? seconds(plan.expires) : null,
    cancelled_at: stage === 'cancelled' ? time : null,
    ...(stage === 'expired' && { expired_at: time }),
    completed_at: null,
    failed_at: null,
    last_error: null,
    usage: null,
  };
}

const withoutResults = (details: Json): Json =>
  details['type'] === 'tool_calls'
    ? { ...details, tool_calls: listOf(details['tool_calls']).map(objectOf).map(begunCall) }
    : details;

/** A call before its result is there. */
export function begunCall(call: Json): Json {
  switch (call['type']) {
    case 'file_search':
      return { ...call, file_search: {} };
    case 'code_interpreter':
      return { ...call, code_interpreter: { input: '', outputs: [] } };
    default:
      return { ...call, function: { ...objectOf(call['function']), output: null } };
  }
}

/** A message as it is at a time. One that is complete says nothing about its status. */
export function messageAt(kept: Kept, now: number, objects: Objects): Json | undefined {
  const times = timesOf(kept);
  if (!times) return kept.object;
  const plan = planIn(objects, kept.object['thread_id'], kept.object['run_id']);
  const stage = plan && partStageAt(times, plan, now);
  if (!stage) return undefined;
  const message = messageIn(kept, stage, plan);
  if (message['status'] !== 'completed') return message;
  const { status: _, incomplete_details: __, incomplete_at: ___, completed_at: ____, ...whole } = message;
  return whole;
}

/** A message of a run as it is in a stage, as events tell it. */
export function messageIn(kept: Kept, stage: PartStage, plan: Plan): Json {
  const { object } = kept;
  if (stage === 'ended') return object;
  const open = { ...object, status: 'in_progress', incomplete_details: null, completed_at: null, incomplete_at: null };
  const stop = stopOf(plan);
  if (stage === 'in_progress' || !stop) return { ...open, content: [] };
  return {
    ...open,
    status: 'incomplete',
    incomplete_details: { reason: `run_${stage}` },
    incomplete_at: seconds(stop.at),
    content: contentUntil(kept, stop.at),
  };
}

/** The pieces in which a text comes, and when. */
export function piecesOf(kept: Kept): readonly { readonly piece: string; readonly due: number }[] {
  const pieces = listOf(kept.hidden['pieces']).map(String);
  const { begins, ends } = timesOf(kept) ?? { begins: 0, ends: 0 };
  const span = (ends ?? begins) - begins;
  return pieces.map((piece, at) => ({ piece, due: begins + (span * (at + 1)) / (pieces.length + 1) }));
}

/** What was said before a time. */
function contentUntil(kept: Kept, time: number): readonly Json[] {
  const said = piecesOf(kept).filter(({ due }) => due < time);
  if (said.length === 0) return [];
  const text = said.map(({ piece }) => piece).join('');
  const [part] = listOf(kept.object['content']).map(objectOf);
  return [part?.['type'] === 'refusal' ? { ...part, refusal: text } : textPart(text)];
}

export const textPart = (value: string, annotations: readonly Json[] = []): Json => ({
  type: 'text',
  text: { value, annotations },
});
