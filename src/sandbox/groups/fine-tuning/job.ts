import { objectOf, type Json } from '../../../accumulate/json.ts';
import type { Kept } from '../../store/objects.ts';
import { finishOf, statusAt, type Plan } from './plan.ts';

export const jobKindName = 'fine-tuning job';

/** What a job will have made when it succeeds. */
export interface Outcome {
  readonly model: string;
  readonly file: string;
  readonly hyperparameters: Json;
  readonly examples: number;
  readonly tokens: number;
  /** The steps after which a checkpoint is kept. The last one is the model itself. */
  readonly checkpoints: readonly number[];
}

/** Undefined for a job of a seed: it stays as it is. */
export const planOf = ({ hidden }: Kept): Plan | undefined => hidden['plan'] as Plan | undefined;

export const outcomeOf = ({ hidden }: Kept): Outcome | undefined => hidden['outcome'] as Outcome | undefined;

/** A job as it is at a time. */
export function jobAt(kept: Kept, now: number): Json {
  const { object } = kept;
  const [plan, outcome] = [planOf(kept), outcomeOf(kept)];
  if (!plan) return object;
  const status = statusAt(plan, now);
  const finish = finishOf(plan);
  if (status === 'failed') {
    const { at = now, error } = plan.failure ?? {};
    return { ...object, status, error, finished_at: Math.floor(at / 1000) };
  }
  if (status === 'running') return { ...object, status, estimated_finish: seconds(finish) };
  return status === 'succeeded' && outcome ? succeeded(object, outcome, seconds(finish)) : { ...object, status };
}

const seconds = (time: number | undefined): number | null => (time === undefined ? null : Math.floor(time / 1000));

function succeeded(object: Json, { model, file, hyperparameters, tokens }: Outcome, finished: number | null): Json {
  const method = objectOf(object['method']);
  const type = String(method['type']);
  const { n_epochs, batch_size, learning_rate_multiplier } = hyperparameters;
  return {
    ...object,
    status: 'succeeded',
    finished_at: finished,
    fine_tuned_model: model,
    result_files: [file],
    trained_tokens: tokens,
    hyperparameters: { n_epochs, batch_size, learning_rate_multiplier },
    method: { ...method, [type]: { ...objectOf(method[type]), hyperparameters } },
  };
}
