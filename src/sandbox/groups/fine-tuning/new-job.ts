import { objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';
import { snapshotOf } from '../../models.ts';
import type { ReadExamples } from './examples.ts';
import type { Outcome } from './job.ts';
import type { Plan } from './plan.ts';
import { chosen, stepsPerEpoch, type Training } from './training.ts';

/** How many checkpoints of a job are kept: those of the last epochs. */
const checkpointsKept = 3;

/** A job that has just been created. */
export function jobObject(call: Call, id: string, { type, asked }: Training): Json {
  const { body, world } = call;
  const { n_epochs, batch_size, learning_rate_multiplier } = asked;
  return {
    object: 'fine_tuning.job',
    id,
    model: snapshotOf(call, textOf(body['model'])),
    created_at: world.clock.seconds(),
    finished_at: null,
    fine_tuned_model: null,
    organization_id: 'org-sandbox',
    result_files: [],
    status: 'validating_files',
    validation_file: body['validation_file'] ?? null,
    training_file: body['training_file'],
    hyperparameters: { n_epochs, batch_size, learning_rate_multiplier },
    trained_tokens: null,
    error: {},
    user_provided_suffix: body['suffix'] ?? null,
    seed: body['seed'] ?? Number.parseInt(world.ids.make('', 7, 'hex'), 16),
    estimated_finish: null,
    integrations: body['integrations'] ?? [],
    metadata: body['metadata'] ?? null,
    usage_metrics: null,
    shared_with_openai: false,
    eval_id: null,
    method: { type, [type]: { ...objectOf(objectOf(body['method'])[type]), hyperparameters: asked } },
  };
}

/** What a job comes to if nothing ends it before. */
export function outcomeOf(
  call: Call,
  training: Training,
  { count, tokens }: { count: number; tokens: number },
): Outcome {
  const { body, world } = call;
  const hyperparameters = chosen(training, count);
  const epochs = Number(hyperparameters['n_epochs']);
  const perEpoch = stepsPerEpoch(hyperparameters, count);
  const [base] = snapshotOf(call, textOf(body['model'])).replace(/^ft:/, '').split(':');
  return {
    model: `ft:${base}:sandbox:${textOf(body['suffix'])}:${world.ids.make('', 8)}`,
    file: world.ids.make('file-', 22),
    hyperparameters,
    examples: count,
    tokens: tokens * epochs,
    checkpoints: Array.from({ length: epochs }, (_, epoch) => (epoch + 1) * perEpoch).slice(-checkpointsKept),
  };
}

/** When a job does what. It fails as soon as its files have been read, if one of them is wrong. */
export function planFor(
  { world }: Call,
  outcome: Outcome | undefined,
  [examples, validation]: readonly [ReadExamples, ReadExamples | undefined],
): Plan {
  const created = world.clock.now();
  const validated = created + world.pace.queued;
  const starts = validated + world.pace.queued;
  const wrong = [
    { param: 'training_file', read: examples },
    { param: 'validation_file', read: validation },
  ].flatMap(({ param, read }) =>
    read && 'problem' in read ? [{ code: `invalid_${param}`, param, message: read.problem }] : [],
  );
  return {
    created,
    validated,
    legs: [{ queued: validated, starts, from: 0 }],
    work: world.pace.training,
    steps: outcome?.checkpoints.at(-1) ?? 1,
    ...(wrong[0] && { failure: { at: validated, error: wrong[0] } }),
  };
}
