// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type {
  GraderInputs,
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../../../types.ts';

export type { GraderInputs };

export type { LabelModelGrader };

export type { MultiGrader };

export type { PythonGrader };

export type { ScoreModelGrader };

export type { StringCheckGrader };

export type { TextSimilarityGrader };
