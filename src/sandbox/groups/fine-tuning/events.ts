import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { createIds } from '../../ids.ts';
import type { Kept } from '../../store/objects.ts';
import { outcomeOf, planOf } from './job.ts';
import { finishOf, timeOf, type Leg, type Plan } from './plan.ts';
import { metricsAt, toldSteps } from './training.ts';

/** Something that happens to a job, if nothing ends it before. */
interface Happening {
  readonly at: number | undefined;
  readonly message: string;
  readonly level?: 'info' | 'warn' | 'error';
  readonly metrics?: Json;
}

/** The events of a job up to a time, the newest first. */
export function eventsAt(kept: Kept, now: number): readonly Json[] {
  const plan = planOf(kept);
  if (!plan) return listOf(kept.hidden['events']).map(objectOf);
  const end = Math.min(now, plan.cancelled ?? now, plan.failure?.at ?? now);
  return happenings(kept, plan)
    .filter(({ at }) => at !== undefined && at <= end)
    .sort((a, b) => Number(a.at) - Number(b.at))
    .map((one) => eventOf(String(kept.object['id']), one))
    .toReversed();
}

const eventOf = (job: string, { at, message, level = 'info', metrics }: Happening): Json => ({
  object: 'fine_tuning.job.event',
  id: createIds(`${job} ${String(at)} ${message}`).make('ftevent-', 24),
  created_at: Math.floor(Number(at) / 1000),
  level,
  message,
  data: metrics ?? {},
  type: metrics ? 'metrics' : 'message',
});

function happenings(kept: Kept, plan: Plan): readonly Happening[] {
  const { id, training_file: file } = kept.object;
  const outcome = outcomeOf(kept);
  const { message } = objectOf(plan.failure?.error);
  return [
    { at: plan.created, message: `Created fine-tuning job: ${String(id)}` },
    { at: plan.created, message: `Validating training file: ${String(file)}` },
    ...warnings(kept).map((text) => ({ at: plan.created, level: 'warn' as const, message: text })),
    ...(plan.failure ? [{ at: plan.failure.at, level: 'error' as const, message: String(message) }] : []),
    { at: plan.failure ? undefined : plan.validated, message: 'Files validated, moving job to queued state' },
    ...plan.legs.flatMap((leg, index) => happeningsOf(kept, plan, leg, index)),
    ...(outcome ? [{ at: finishOf(plan), message: `New fine-tuned model created: ${outcome.model}` }] : []),
    { at: finishOf(plan), message: 'The job has successfully completed' },
    { at: plan.cancelled, message: 'The job was cancelled' },
  ];
}

/** The vendor is said to refuse fewer examples. */
const fewest = 10;

function warnings(kept: Kept): readonly string[] {
  const { examples = fewest } = outcomeOf(kept) ?? {};
  return [
    ...(examples < fewest
      ? [`The training file has ${examples} examples. Fewer than ${fewest} may be refused elsewhere.`]
      : []),
    ...(kept.object['validation_file'] === null ? ['There is no validation file, so overfitting does not show.'] : []),
  ];
}

/** Those of a stretch stand together: what comes later can have the same time, and must not come before what was told. */
function happeningsOf(kept: Kept, plan: Plan, leg: Leg, index: number): readonly Happening[] {
  const { queued, starts, pause } = leg;
  return [
    ...(index > 0 ? [{ at: queued, message: 'Fine-tuning job resumed' }] : []),
    { at: pause && pause.stops < starts ? undefined : starts, message: 'Fine-tuning job started' },
    ...(outcomeOf(kept) ? stepsOf(kept, plan, leg) : []),
    ...(pause && pause.done < plan.steps ? [{ at: pause.stops, message: 'Fine-tuning job paused' }] : []),
  ];
}

function stepsOf({ object }: Kept, plan: Plan, { from, pause }: Leg): readonly Happening[] {
  const job = String(object['id']);
  return toldSteps(plan.steps)
    .filter((step) => step > from && step <= (pause?.done ?? plan.steps))
    .map((step) => {
      const metrics = metricsAt(job, step, plan.steps, object['validation_file'] !== null);
      return {
        at: timeOf(plan, step),
        message: `Step ${step}/${plan.steps}: training loss=${String(metrics['train_loss'])}`,
        metrics: { ...metrics, total_steps: plan.steps },
      };
    });
}
