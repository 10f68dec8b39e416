import type { Json } from '../../accumulate/json.ts';
import type { Call } from '../call.ts';
import type { Tokenizer } from '../tokens.ts';

/** Why a grader failed, by the names that the answer of `runGrader` has for it. */
export type FaultKind =
  | 'formula_parse_error'
  | 'sample_parse_error'
  | 'invalid_variable_error'
  | 'other_error'
  | 'python_grader_server_error'
  | 'model_grader_server_error'
  | 'model_grader_refusal_error'
  | 'model_grader_parse_error';

/** A question to a grading model, with its answer. */
export interface Asked {
  readonly model: string;
  readonly input: readonly Json[];
  readonly output: string;
  readonly finishReason: 'stop' | 'length';
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** What a grader says of one answer. */
export interface Grade {
  /** 0 if the grader failed. */
  readonly score: number;
  /** Why it failed. */
  readonly fault?: { readonly kind: FaultKind; readonly message: string };
  /** What a model was asked, and what it answered. */
  readonly asked?: Asked;
  /** The grades that a formula combines. */
  readonly parts?: Readonly<Record<string, Grade>>;
}

/** What all graders of a call share. */
export interface Grading {
  readonly call: Call;
  readonly tokenizer: Tokenizer;
}
