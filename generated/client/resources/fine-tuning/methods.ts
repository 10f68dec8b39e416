// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../../types.ts';

/** Hyperparameters of preference training. All are optional. */
export interface DpoHyperparameters extends schema.FineTuneDPOHyperparameters {}

/** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
export interface DpoMethod extends schema.FineTuneDPOMethod {}

/** Hyperparameters of reinforcement training. All are optional. */
export interface ReinforcementHyperparameters extends schema.FineTuneReinforcementHyperparameters {}

/** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
export interface ReinforcementMethod extends schema.FineTuneReinforcementMethod {}

/** Hyperparameters of supervised training. All are optional. */
export interface SupervisedHyperparameters extends schema.FineTuneSupervisedHyperparameters {}

/** Training on dialogues that end with the desired answer. */
export interface SupervisedMethod extends schema.FineTuneSupervisedMethod {}
