import { listOf, textOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { createIds } from '../../ids.ts';
import type { Kept } from '../../store/objects.ts';
import { outcomeOf, planOf } from './job.ts';
import { timeOf } from './plan.ts';
import { metricsAt } from './training.ts';

/** The checkpoints of a job that are there at a time, the newest first. The last one of the training is the model. */
export function checkpointsAt(kept: Kept, now: number): readonly Json[] {
  const [plan, outcome] = [planOf(kept), outcomeOf(kept)];
  if (!plan) return listOf(kept.hidden['checkpoints']).map(objectOf);
  if (!outcome || plan.failure) return [];
  const job = String(kept.object['id']);
  const end = Math.min(now, plan.cancelled ?? now);
  return outcome.checkpoints
    .map((step) => ({ step, at: timeOf(plan, step) }))
    .filter(({ at }) => at !== undefined && at <= end)
    .map(({ step, at }) => ({
      object: 'fine_tuning.job.checkpoint',
      id: createIds(`${job} checkpoint ${step}`).make('ftckpt_', 24),
      created_at: Math.floor(Number(at) / 1000),
      fine_tuned_model_checkpoint: step === plan.steps ? outcome.model : checkpointModel(outcome.model, step),
      fine_tuning_job_id: job,
      metrics: {
        ...metricsAt(job, step, plan.steps, kept.object['validation_file'] !== null),
        type: textOf(objectOf(kept.object['method'])['type']),
      },
      step_number: step,
    }))
    .toReversed();
}

/** The name of a model as it was after a step. */
export const checkpointModel = (model: string, step: number): string => `${model}:ckpt-step-${step}`;
