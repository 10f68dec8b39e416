// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as schema from '../../../types.ts';
import type * as SharedAPI from '../shared.ts';

/** Texts and parts of a message, in reading order. */
export type GraderInputs = schema.EvalItemContentItem[];

/** Uses a model to classify the answer. Some classes count as a pass. */
export interface LabelModelGrader {
  /** Marks the grader as a model that assigns labels. */
  type: 'label_model';
  /** Name of the grader in results. */
  name: string;
  /** Id of the classifying model. It must support structured output. */
  model: string;
  /** Messages for the grading model: its instructions and the answer to classify. */
  input: schema.EvalItem[];
  /** All classes that the model can choose from. */
  labels: string[];
  /** The `labels` that count as a pass. */
  passing_labels: string[];
}

export declare namespace LabelModelGrader {
  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;

    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Combines the scores of several graders. Combinations cannot be nested. */
export interface MultiGrader {
  /**
   * Marks the grader as a combination.
   * @default "multi"
   */
  type: 'multi';
  /** Name of the grader in results. */
  name: string;
  /** Graders to combine, keyed by their names in the formula. */
  graders: {
    [key: string]: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;
  };
  /** Formula with the names of the graders, such as `0.7 * kind + 0.3 * tone`. Its value is the score. */
  calculate_output: string;
}

/** Scores answers with custom code, for rules that no other grader can express. */
export interface PythonGrader {
  /** Marks the grader as Python code. */
  type: 'python';
  /** Name of the grader in results. */
  name: string;
  /** Python code that defines `grade(sample, item)`. The function returns the score as a number. */
  source: string;
  /** Version of the execution image, which fixes the available packages. If omitted, the server chooses. */
  image_tag?: string;
}

/** Uses a model to score the answer, for qualities such as tone that a formula cannot capture. */
export interface ScoreModelGrader {
  /** Marks the grader as a model that assigns scores. */
  type: 'score_model';
  /** Name of the grader in results. */
  name: string;
  /** Id of the grading model. */
  model: string;
  /** Sampling parameters of the grading model. Omitted fields use the defaults of the model. */
  sampling_params?: ScoreModelGrader.SamplingParams;
  /** Messages for the grading model: its instructions and the answer to score. */
  input: schema.EvalItem[];
  /**
   * Lowest and highest possible score. From 2 to 2 items.
   * @default [0,1]
   */
  range?: number[];
}

export declare namespace ScoreModelGrader {
  /** Sampling parameters of the grading model. Omitted fields use the defaults of the model. */
  export interface SamplingParams {
    /** Random seed. The same seed makes equal scores more likely, but does not guarantee them. */
    seed?: number | null;
    /** Share of the probability mass to sample from. Set either this or `temperature`. */
    top_p?: number | null;
    /** Randomness of the score. Low values give more consistent scores. */
    temperature?: number | null;
    /** Maximum number of tokens for the grading model. A truncated score cannot be parsed. */
    max_completions_tokens?: number | null;
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    reasoning_effort?: SharedAPI.ReasoningEffort;
  }

  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;

    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Compares two texts: 1 if they pass, otherwise 0. The cheapest grader, for answers with exactly one correct wording. */
export interface StringCheckGrader {
  /** Marks the grader as a string comparison. */
  type: 'string_check';
  /** Name of the grader in results. */
  name: string;
  /** Text to check, usually `{{ sample.output_text }}`. Placeholders are replaced for each item. */
  input: string;
  /** Text to compare with, such as `{{ item.answer }}`. Placeholders are replaced here as well. */
  reference: string;
  /** Condition to pass: equal (`eq`), not equal (`ne`), or contains the reference, case-sensitive (`like`) or case-insensitive (`ilike`). */
  operation: 'eq' | 'ne' | 'like' | 'ilike';
}

/** Scores the similarity of two texts, for answers with more than one correct wording. */
export interface TextSimilarityGrader {
  /**
   * Marks the grader as a similarity measure.
   * @default "text_similarity"
   */
  type: 'text_similarity';
  /** Name of the grader in results. */
  name: string;
  /** Text to score, usually `{{ sample.output_text }}`. Placeholders are replaced for each item. */
  input: string;
  /** Text that would get the full score. Placeholders are replaced here as well. */
  reference: string;
  /** Similarity measure: meaning (`cosine`, by embeddings), edit distance (`fuzzy_match`), or shared words and word sequences (all others). */
  evaluation_metric:
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'cosine'
    | 'fuzzy_match'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l';
}
