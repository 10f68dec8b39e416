// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../../types.ts';

/** Settings of training by preference. All of them can be left to the server. */
export interface DpoHyperparameters extends schema.FineTuneDPOHyperparameters {}

/** Training on pairs of answers, one of which is preferred (direct preference optimization). */
export interface DpoMethod extends schema.FineTuneDPOMethod {}

/** Settings of reinforcement training. All of them can be left to the server. */
export interface ReinforcementHyperparameters extends schema.FineTuneReinforcementHyperparameters {}

/** Training on scores. The model answers, a grader scores the answer, and what scores high is reinforced. */
export interface ReinforcementMethod extends schema.FineTuneReinforcementMethod {}

/** Settings of supervised training. All of them can be left to the server. */
export interface SupervisedHyperparameters extends schema.FineTuneSupervisedHyperparameters {}

/** Training on dialogues that end with the answer the model should learn to give. */
export interface SupervisedMethod extends schema.FineTuneSupervisedMethod {}
