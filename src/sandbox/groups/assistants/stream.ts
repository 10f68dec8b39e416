import { objectOf } from '../../../accumulate/json.ts';
import type { StreamedEvent } from '../../../relations/terms/model.ts';
import type { Call, Reply } from '../../call.ts';
import type { Kept } from '../../store/objects.ts';
import { messageKind, runKind, stepKind } from './kinds.ts';
import { eventsOfLeg, type DueEvent, type Part } from './events.ts';
import { messageIn, partStageAt, stepIn, timesOf } from './part-states.ts';
import { lastLeg, planOf, runIn, stopOf, type Plan } from './run-states.ts';
import { shownStep } from './shown-step.ts';

const stream = { sentinel: '[DONE]', named: true };

/** The events of the last leg of a run, each when it is due, until the run is stopped. */
export const streamedRun = (call: Call, kept: Kept, first?: StreamedEvent): Reply => ({
  kind: 'events',
  stream,
  whole: runIn(kept, lastLeg(planOf(kept)).outcome),
  events: followed(call, kept, first),
});

async function* followed(call: Call, kept: Kept, first: StreamedEvent | undefined): AsyncGenerator<StreamedEvent> {
  const { clock } = call.world;
  const { id, thread_id: thread } = kept.object;
  const { expires } = planOf(kept);
  const parts = partsOf(call, kept);
  if (first) yield first;
  for (const event of eventsOfLeg(kept, parts, (step) => shownStep(call, step))) {
    // A run that expires ends its stream then. That it was cancelled shows with its next event.
    await clock.until(Math.min(event.due, expires), call.ending.signal);
    if (call.ending.signal.aborted) return;
    const now = call.objects.get({ kind: runKind.kind, parent: String(thread) }, String(id));
    if (!now) return yield gone(String(id));
    const stop = stopOf(planOf(now));
    if (stop && stop.at <= event.due) return yield* stopped(call, now, parts);
    yield bare(event);
  }
}

const bare = ({ name, data }: DueEvent): StreamedEvent => ({ name, data });

/** Somebody deleted the thread. */
const gone = (run: string): StreamedEvent => ({
  name: 'error',
  data: { message: `The run ${run} was deleted.`, type: 'invalid_request_error', param: null, code: null },
});

/** The steps that a leg begins or ends, with the messages that they write. */
function partsOf({ objects }: Call, kept: Kept): readonly Part[] {
  const { id, thread_id: thread } = kept.object;
  return objects.all({ kind: stepKind.kind, parent: String(id) }).map((step) => {
    const { message_creation: made } = objectOf(step.object['step_details']);
    const message = objectOf(made)['message_id'];
    return {
      step,
      message:
        message === undefined
          ? undefined
          : objects.get({ kind: messageKind.kind, parent: String(thread) }, String(message)),
    };
  });
}

/** How a stream ends whose run is cancelled or expires. What was begun ends with it. */
async function* stopped(call: Call, run: Kept, parts: readonly Part[]): AsyncGenerator<StreamedEvent> {
  const plan = planOf(run);
  const stop = stopOf(plan);
  if (!stop) return;
  if (stop.status === 'cancelled') yield { name: 'thread.run.cancelling', data: runIn(run, 'cancelling') };
  for (const { step, message } of parts.filter((part) => isOpen(part, plan))) {
    if (message) yield { name: 'thread.message.incomplete', data: messageIn(message, stop.status, plan) };
    yield { name: `thread.run.step.${stop.status}`, data: stepIn(step, stop.status, plan) };
  }
  await call.world.clock.until(plan.cancelled?.done ?? stop.at, call.ending.signal);
  yield { name: `thread.run.${stop.status}`, data: runIn(run, stop.status) };
}

const isOpen = ({ step }: Part, plan: Plan): boolean => {
  const times = timesOf(step);
  const stop = stopOf(plan);
  return times !== undefined && stop !== undefined && partStageAt(times, plan, stop.at) === stop.status;
};
