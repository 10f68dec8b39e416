// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../../types.ts';

/** Hyperparameters of preference training. All are optional. */
export interface DpoHyperparameters {
  /**
   * How strongly the model is kept close to its original behaviour. Lower values give more weight to the preferences.
   * @default "auto"
   */
  beta?: 'auto' | number;
  /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
  batch_size?: schema.FineTuneBatchSize;
  /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
  learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
  /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
  n_epochs?: schema.FineTuneEpochs;
}

/** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
export interface DpoMethod {
  /** Hyperparameters of preference training. All are optional. */
  hyperparameters?: DpoHyperparameters;
}

/** Hyperparameters of reinforcement training. All are optional. */
export interface ReinforcementHyperparameters {
  /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
  batch_size?: schema.FineTuneBatchSize;
  /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
  learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
  /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
  n_epochs?: schema.FineTuneEpochs;
  /**
   * Reasoning effort of the model during training. `default` uses the default of the model.
   * @default "default"
   */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
  /**
   * Factor for the compute used to search for better answers. Higher values cost more.
   * @default "auto"
   */
  compute_multiplier?: 'auto' | number;
  /**
   * Number of training steps between two evaluations on the validation file.
   * @default "auto"
   */
  eval_interval?: 'auto' | number;
  /**
   * Number of answers to sample per evaluation.
   * @default "auto"
   */
  eval_samples?: 'auto' | number;
}

/** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
export interface ReinforcementMethod {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader: schema.FineTuneGrader;
  /** Hyperparameters of reinforcement training. All are optional. */
  hyperparameters?: ReinforcementHyperparameters;
}

/** Hyperparameters of supervised training. All are optional. */
export interface SupervisedHyperparameters {
  /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
  batch_size?: schema.FineTuneBatchSize;
  /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
  learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
  /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
  n_epochs?: schema.FineTuneEpochs;
}

/** Training on dialogues that end with the desired answer. */
export interface SupervisedMethod {
  /** Hyperparameters of supervised training. All are optional. */
  hyperparameters?: SupervisedHyperparameters;
}
