import { objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { seedNumber } from '../../brain/obedient/seed.ts';

export type Method = 'supervised' | 'dpo' | 'reinforcement';

/** How a job trains. */
export interface Training {
  readonly type: Method;
  /** As the job shows them before it has ended: `auto` where the caller left the choice. */
  readonly asked: Json;
}

const common = { n_epochs: 'auto', batch_size: 'auto', learning_rate_multiplier: 'auto' };

const defaults: Readonly<Record<Method, Json>> = {
  supervised: common,
  dpo: { ...common, beta: 'auto' },
  reinforcement: {
    ...common,
    reasoning_effort: 'default',
    compute_multiplier: 'auto',
    eval_interval: 'auto',
    eval_samples: 'auto',
  },
};

export function trainingOf(body: Json): Training {
  const method = objectOf(body['method']);
  const type = (textOf(method['type']) || 'supervised') as Method;
  const given = objectOf(objectOf(method[type])['hyperparameters'] ?? body['hyperparameters']);
  return { type, asked: { ...defaults[type], ...given } };
}

/** The hyperparameters with numbers in place of `auto`, as a job has them that has ended. */
export function chosen({ asked }: Training, examples: number): Json {
  const choices: Json = {
    n_epochs: 3,
    // The share of the examples that the vendor is said to take.
    batch_size: Math.min(256, Math.max(1, Math.round(examples / 500))),
    learning_rate_multiplier: 2,
    beta: 0.1,
    compute_multiplier: 1,
    eval_interval: 5,
    eval_samples: 1,
  };
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, value === 'auto' ? choices[name] : value]),
  );
}

export const stepsPerEpoch = (hyperparameters: Json, examples: number): number =>
  Math.max(1, Math.ceil(examples / Number(hyperparameters['batch_size'])));

/** What is measured after a step. The loss falls; the same job always measures the same. */
export function metricsAt(job: string, step: number, steps: number, isValidated: boolean): Json {
  const measure = (name: string): readonly [number, number] => {
    const noise = (seedNumber(`${job} ${name} ${step}`) % 1000) / 10_000;
    const loss = 0.3 + 1.7 * Math.exp((-3 * step) / steps) + noise;
    return [rounded(loss), rounded(Math.exp(-loss / 2))];
  };
  const [loss, accuracy] = measure('train');
  const [validLoss, validAccuracy] = measure('valid');
  return {
    step,
    train_loss: loss,
    train_mean_token_accuracy: accuracy,
    ...(isValidated && { valid_loss: validLoss, valid_mean_token_accuracy: validAccuracy }),
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The most steps that events and the result file tell of. */
const mostTold = 100;

/** The steps that are told, the last one among them. */
export function toldSteps(steps: number): readonly number[] {
  const every = Math.ceil(steps / mostTold);
  const told = Array.from({ length: Math.floor(steps / every) }, (_, index) => (index + 1) * every);
  return told.at(-1) === steps ? told : [...told, steps];
}

/** The result file: what was measured, as CSV. */
export function resultFile(job: string, steps: number, isValidated: boolean): string {
  const lines = toldSteps(steps).map((step) => {
    const metrics = metricsAt(job, step, steps, isValidated);
    return columns.map(([, name]) => metrics[name] ?? '').join(',');
  });
  return [columns.map(([title]) => title).join(','), ...lines, ''].join('\n');
}

const columns = [
  ['step', 'step'],
  ['train_loss', 'train_loss'],
  ['train_accuracy', 'train_mean_token_accuracy'],
  ['valid_loss', 'valid_loss'],
  ['valid_mean_token_accuracy', 'valid_mean_token_accuracy'],
] as const;
