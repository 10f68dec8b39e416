// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../../types.ts';

/** Texts and parts of a message, in the order in which the model reads them. */
export type GraderInputs = schema.EvalItemContentArray;

/** Has a model sort the answer into one of several classes, some of which pass. */
export interface LabelModelGrader extends schema.GraderLabelModel {}

export declare namespace LabelModelGrader {
  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;
    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Combines the scores of several graders into one. Graders of this kind cannot be nested. */
export interface MultiGrader extends schema.GraderMulti {}

/** Scores with a program of the caller's, for rules that no other grader can express. */
export interface PythonGrader extends schema.GraderPython {}

/** Has a model read the answer and give it a score, for qualities such as tone that no formula catches. */
export interface ScoreModelGrader extends schema.GraderScoreModel {}

export declare namespace ScoreModelGrader {
  export type SamplingParams = NonNullable<schema.GraderScoreModel['sampling_params']>;
  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;
    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Compares two texts and gives 1 when they pass, else 0. The cheapest grader, for answers with one right wording. */
export interface StringCheckGrader extends schema.GraderStringCheck {}

/** Scores how close two texts are, for answers that may be worded in more than one way. */
export interface TextSimilarityGrader extends schema.GraderTextSimilarity {}
