// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from '../../../types.ts';

export type { DpoHyperparameters };

export type { DpoMethod };

export type { ReinforcementHyperparameters };

export type { ReinforcementMethod };

export type { SupervisedHyperparameters };

export type { SupervisedMethod };
