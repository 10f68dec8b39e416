// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call } from '../../../../../src/client/core/index.ts';
import {
  runGrader as runGraderOperation,
  validateGrader as validateGraderOperation,
} from '../../../operations/fine-tuning/alpha/graders.ts';
import type { APIPromise, RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as schema from '../../../../types.ts';
import type * as FineTuningAlphaGradersAPI from './graders.ts';

/** The score and details of its computation. */
export interface GraderRunResponse {
  /** The score that a training job would use. */
  reward: number;
  /** Details of the scoring. */
  metadata: GraderRunResponse.Metadata;
  /** Scores of the graders of a combination, keyed by their names in the formula. Empty for other graders. */
  sub_rewards: {
    [key: string]: unknown;
  };
  /** Token usage per grading model, keyed by model id. */
  model_grader_token_usage_per_model: {
    [key: string]: unknown;
  };
}

export declare namespace GraderRunResponse {
  /** Details of the scoring. */
  export interface Metadata {
    /** Name of the grader. */
    name: string;
    /** Kind of the grader, as in its `type`. */
    type: string;
    /** All kinds of errors, each with a flag whether it occurred. */
    errors: FineTuningAlphaGradersAPI.GraderRunResponse.Metadata.Errors;
    /** Duration of the scoring, in seconds. */
    execution_time: number;
    /** Scores of the grader's parts, by name. Empty if it has no parts. */
    scores: {
      [key: string]: unknown;
    };
    /** Number of tokens used by grading models. Null if there were none. */
    token_usage: number | null;
    /** Id of the grading model. Null if there was none. */
    sampled_model_name: string | null;
  }

  export namespace Metadata {
    /** All kinds of errors, each with a flag whether it occurred. */
    export interface Errors {
      /** The formula of a combination is invalid. */
      formula_parse_error: boolean;
      /** The answer is not in the format that the grader requires, such as JSON. */
      sample_parse_error: boolean;
      /** The input of the grader was truncated. */
      truncated_observation_error: boolean;
      /** The grader returned no score. */
      unresponsive_reward_error: boolean;
      /** A placeholder refers to a missing field. */
      invalid_variable_error: boolean;
      /** An error occurred that no other field covers. */
      other_error: boolean;
      /** The server that runs grader code failed; the code is not at fault. */
      python_grader_server_error: boolean;
      /** Kind of the server failure. Null if there was none. */
      python_grader_server_error_type: string | null;
      /** The code raised an exception, or did not return a number. */
      python_grader_runtime_error: boolean;
      /** The exception with its traceback. Null if there was none. */
      python_grader_runtime_error_details: string | null;
      /** The grading model was unavailable or failed. */
      model_grader_server_error: boolean;
      /** The grading model refused to give a score. */
      model_grader_refusal_error: boolean;
      /** The output of the grading model is not a valid score. */
      model_grader_parse_error: boolean;
      /** Error message from the server of the grading model. Null if it did not fail. */
      model_grader_server_error_details: string | null;
    }
  }
}

/** The grader as parsed by the server. */
export interface GraderValidateResponse {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader?: schema.FineTuneGrader;
}

/**
 * A grader and an answer to score.
 *
 * Params of `client.fineTuning.alpha.graders.run`.
 */
export interface GraderRunParams {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader: schema.FineTuneGrader;
  /** Fields of the example, for placeholders such as `{{ item.answer }}`. Without them, such placeholders cannot be resolved. */
  item?: {
    [key: string]: unknown;
  };
  /** The answer to score. If it is JSON, placeholders can refer to its fields. */
  model_sample: string;
}

/**
 * The grader to check.
 *
 * Params of `client.fineTuning.alpha.graders.validate`.
 */
export interface GraderValidateParams {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader: schema.FineTuneGrader;
}

/** `client.fineTuning.alpha.graders`. Custom models, trained from a base model. */
export class Graders extends APIResource {
  /**
   * Scores one answer, to test a grader before a job uses it. If the grader fails, the status is still 200, and `metadata.errors` gives the cause. In alpha: subject to change.
   *
   * `POST /fine_tuning/alpha/graders/run`
   */
  run(params: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return call(this.client, runGraderOperation, undefined, params, options);
  }

  /**
   * Checks the fields, the code and the formula of a grader without running it. If it is invalid, the server answers 400 with the reason. In alpha: subject to change.
   *
   * `POST /fine_tuning/alpha/graders/validate`
   */
  validate(params: GraderValidateParams, options?: RequestOptions): APIPromise<GraderValidateResponse> {
    return call(this.client, validateGraderOperation, undefined, params, options);
  }
}
