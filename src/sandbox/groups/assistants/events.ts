import { listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Kept } from '../../store/objects.ts';
import { begunCall, messageIn, piecesOf, stepIn, timesOf } from './part-states.ts';
import { lastLeg, planOf, runIn, seconds, type Plan } from './run-states.ts';

/** An event, and when it is due. */
export interface DueEvent {
  readonly due: number;
  readonly name: string;
  readonly data: Json;
}

/** A step, and the message that it writes. */
export interface Part {
  readonly step: Kept;
  readonly message: Kept | undefined;
}

/**
 * The events of the last leg of a run, if nothing stops it. The first leg begins with the run, another one with the end
 * of the step that waited.
 *
 * @param show a step as the reader wants to see it.
 */
export function* eventsOfLeg(run: Kept, parts: readonly Part[], show: (step: Json) => Json): Generator<DueEvent> {
  const plan = planOf(run);
  const { queued, starts, ends, outcome } = lastLeg(plan);
  const leg = plan.legs.length - 1;
  const told = (due: number, stage: Parameters<typeof runIn>[1], name: string = stage): DueEvent => ({
    due,
    name: `thread.run.${name}`,
    data: runIn(run, stage),
  });
  if (plan.legs.length === 1) yield told(queued, 'queued', 'created');
  for (const { step } of parts.filter(
    ({ step: { hidden } }) => hidden['answered'] === true && hidden['leg'] === leg - 1,
  ))
    yield { due: queued, name: 'thread.run.step.completed', data: show(ended(step, plan)) };
  yield told(queued, 'queued');
  yield told(starts, 'in_progress');
  for (const part of parts.filter(({ step: { hidden } }) => hidden['leg'] === leg))
    yield* eventsOfStep(part, plan, show);
  yield told(ends, outcome);
}

/** Events tell when an ended step would have expired. */
const ended = (step: Kept, plan: Plan): Json => ({ ...stepIn(step, 'ended', plan), expires_at: seconds(plan.expires) });

function* eventsOfStep({ step, message }: Part, plan: Plan, show: (step: Json) => Json): Generator<DueEvent> {
  const { begins, ends } = timesOf(step) ?? { begins: 0, ends: 0 };
  const open = stepIn(step, 'in_progress', plan);
  const calls = listOf(objectOf(open['step_details'])['tool_calls']).map(objectOf);
  const fresh = message ? open : { ...open, step_details: { type: 'tool_calls', tool_calls: [] } };
  yield { due: begins, name: 'thread.run.step.created', data: fresh };
  yield { due: begins, name: 'thread.run.step.in_progress', data: fresh };
  if (message) yield* eventsOfMessage(message, plan);
  else yield* callEvents(step, calls, { begins, ends });
  if (ends !== null)
    yield { due: ends, name: `thread.run.step.${String(step.object['status'])}`, data: show(ended(step, plan)) };
}

function* eventsOfMessage(message: Kept, plan: Plan): Generator<DueEvent> {
  const { begins, ends } = timesOf(message) ?? { begins: 0, ends: 0 };
  const open = messageIn(message, 'in_progress', plan);
  yield { due: begins, name: 'thread.message.created', data: open };
  yield { due: begins, name: 'thread.message.in_progress', data: open };
  const [part] = listOf(message.object['content']).map(objectOf);
  const annotations = listOf(objectOf(part?.['text'])['annotations']).map(objectOf);
  for (const [at, { piece, due }] of piecesOf(message).entries()) {
    const cited = annotations.filter(({ text }) => text === piece).map((one, index) => ({ index, ...one }));
    const text = { value: piece, ...((at === 0 || cited.length > 0) && { annotations: cited }) };
    const content =
      part?.['type'] === 'refusal' ? { index: 0, type: 'refusal', refusal: piece } : { index: 0, type: 'text', text };
    yield { due, name: 'thread.message.delta', data: delta(message, { content: [content] }) };
  }
  yield {
    due: ends ?? begins,
    name: `thread.message.${String(message.object['status'])}`,
    data: messageIn(message, 'ended', plan),
  };
}

const delta = ({ object }: Kept, changes: Json): Json => ({
  id: object['id'],
  object: `${String(object['object'])}.delta`,
  delta: changes,
});

/** The calls of a step: each begins, and then come its arguments. */
function* callEvents(
  step: Kept,
  begun: readonly Json[],
  times: { begins: number; ends: number | null },
): Generator<DueEvent> {
  const event = (due: number, index: number, call: Json): DueEvent => ({
    due,
    name: 'thread.run.step.delta',
    data: delta(step, { step_details: { type: 'tool_calls', tool_calls: [{ index, ...call }] } }),
  });
  const whole = listOf(objectOf(step.object['step_details'])['tool_calls']).map(objectOf);
  for (const [index, call] of begun.entries()) {
    const { type, function: called } = call;
    if (type !== 'function') yield event(times.begins, index, begunCall(call));
    else {
      yield event(times.begins, index, { ...call, function: { ...objectOf(called), arguments: '' } });
      for (const piece of textOf(objectOf(called)['arguments']).match(/.{1,12}/gsu) ?? [])
        yield event(times.begins, index, { type, function: { arguments: piece } });
    }
    if (type === 'code_interpreter')
      for (const one of codePieces(objectOf(whole[index]?.['code_interpreter'])))
        yield event(times.ends ?? times.begins, index, { type, code_interpreter: one });
  }
}

/** The code, and then each output. */
const codePieces = ({ input, outputs }: Json): readonly Json[] => [
  { input },
  ...listOf(outputs).map((output, index) => ({ outputs: [{ index, ...objectOf(output) }] })),
];
