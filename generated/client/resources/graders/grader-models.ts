// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../../types.ts';

/** Texts and parts of a message, in reading order. */
export type GraderInputs = schema.EvalItemContentArray;

/** Uses a model to classify the answer. Some classes count as a pass. */
export interface LabelModelGrader extends schema.GraderLabelModel {}

export declare namespace LabelModelGrader {
  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;
    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Combines the scores of several graders. Combinations cannot be nested. */
export interface MultiGrader extends schema.GraderMulti {}

/** Scores answers with custom code, for rules that no other grader can express. */
export interface PythonGrader extends schema.GraderPython {}

/** Uses a model to score the answer, for qualities such as tone that a formula cannot capture. */
export interface ScoreModelGrader extends schema.GraderScoreModel {}

export declare namespace ScoreModelGrader {
  export type SamplingParams = NonNullable<schema.GraderScoreModel['sampling_params']>;
  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;
    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Compares two texts: 1 if they pass, otherwise 0. The cheapest grader, for answers with exactly one correct wording. */
export interface StringCheckGrader extends schema.GraderStringCheck {}

/** Scores the similarity of two texts, for answers with more than one correct wording. */
export interface TextSimilarityGrader extends schema.GraderTextSimilarity {}
