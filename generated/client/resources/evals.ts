// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../src/client/core/index.ts';
import { Runs } from './evals/runs.ts';
import {
  createEval as createEvalOperation,
  deleteEval as deleteEvalOperation,
  getEval as getEvalOperation,
  listEvals as listEvalsOperation,
  updateEval as updateEvalOperation,
} from '../operations/evals.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../src/client/core/index.ts';
import type { Metadata } from './shared.ts';
import type * as schema from '../../types.ts';

/** An evaluation: a task, the shape of its data, and graders for the results. */
export interface EvalCreateResponse extends schema.Eval {}

export declare namespace EvalCreateResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;
  export type TextSimilarity = schema.EvalGraderTextSimilarity;
  export type Python = schema.EvalGraderPython;
  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = NonNullable<schema.EvalGraderScoreModel['sampling_params']>;
    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** Custom data, provided by each run. */
export interface EvalCustomDataSourceConfig extends schema.EvalCustomDataSourceConfig {}

/** Confirms the deletion of an evaluation. */
export interface EvalDeleteResponse {
  /** Marks the kind of object that was deleted. */
  object: 'eval.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
  /** Id of the deleted run. */
  eval_id: string;
}

/** An evaluation: a task, the shape of its data, and graders for the results. */
export interface EvalListResponse extends schema.Eval {}

export declare namespace EvalListResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;
  export type TextSimilarity = schema.EvalGraderTextSimilarity;
  export type Python = schema.EvalGraderPython;
  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = NonNullable<schema.EvalGraderScoreModel['sampling_params']>;
    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** An evaluation: a task, the shape of its data, and graders for the results. */
export interface EvalRetrieveResponse extends schema.Eval {}

export declare namespace EvalRetrieveResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;
  export type TextSimilarity = schema.EvalGraderTextSimilarity;
  export type Python = schema.EvalGraderPython;
  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = NonNullable<schema.EvalGraderScoreModel['sampling_params']>;
    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** Stored chat completions. Replaced by `logs`. */
export interface EvalStoredCompletionsDataSourceConfig extends schema.EvalStoredCompletionsDataSourceConfig {}

/** An evaluation: a task, the shape of its data, and graders for the results. */
export interface EvalUpdateResponse extends schema.Eval {}

export declare namespace EvalUpdateResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;
  export type TextSimilarity = schema.EvalGraderTextSimilarity;
  export type Python = schema.EvalGraderPython;
  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = NonNullable<schema.EvalGraderScoreModel['sampling_params']>;
    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** A page of `client.evals.list`. */
export type EvalListResponsesPage = Page<EvalCreateResponse, schema.EvalList>;

/** Params of `client.evals.list`. */
export interface EvalListParams {
  /** Cursor: the page starts after the evaluation with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by time. `order_by` selects the time.
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /**
   * Time to sort by: creation or last change.
   * @default "created_at"
   */
  order_by?: 'created_at' | 'updated_at';
}

/** Params of `client.evals.create`. */
export interface EvalCreateParams extends schema.CreateEvalRequest {}

export declare namespace EvalCreateParams {
  export type Custom = schema.CreateEvalCustomDataSourceConfig;
  export type Logs = schema.CreateEvalLogsDataSourceConfig;
  export type StoredCompletions = schema.CreateEvalStoredCompletionsDataSourceConfig;
  export type LabelModel = schema.CreateEvalLabelModelGrader;

  export namespace LabelModel {
    export type Input = schema.CreateEvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }

  export type TextSimilarity = schema.EvalGraderTextSimilarity;
  export type Python = schema.EvalGraderPython;
  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = NonNullable<schema.EvalGraderScoreModel['sampling_params']>;
    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** Params of `client.evals.update`. */
export interface EvalUpdateParams {
  /** New name of the evaluation. */
  name?: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

/** `client.evals`. Evaluations of model output. */
export class Evals extends APIResource {
  /** Evaluations of model output. */
  readonly runs = new Runs(this.client);

  /**
   * Lists the evaluations of the key's project, oldest first by default.
   *
   * `GET /evals`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(
    params?: EvalListParams | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalCreateResponse>;
  /**
   * List evaluations, without params.
   *
   * `GET /evals`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(options?: RequestOptions): PagePromise<EvalListResponsesPage, EvalCreateResponse>;
  list(
    params?: EvalListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalCreateResponse> {
    return list(this.client, listEvalsOperation, undefined, ...paramsAndOptions(listEvalsOperation, params, options));
  }

  /**
   * Creates an evaluation: the shape of its data and its graders. Runs do the grading. They also select models and prompts, so several can be compared with the same graders.
   *
   * `POST /evals`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  create(params: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    return call(this.client, createEvalOperation, undefined, params, options);
  }

  /**
   * Returns one evaluation. List its runs and results separately.
   *
   * `GET /evals/{eval_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return call(this.client, getEvalOperation, evalID, undefined, options);
  }

  /**
   * Updates the name or the metadata of an evaluation. Its data shape and graders cannot be changed.
   *
   * `POST /evals/{eval_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  update(evalID: string, params: EvalUpdateParams, options?: RequestOptions): APIPromise<EvalUpdateResponse> {
    return call(this.client, updateEvalOperation, evalID, params, options);
  }

  /**
   * Deletes an evaluation permanently.
   *
   * `DELETE /evals/{eval_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return call(this.client, deleteEvalOperation, evalID, undefined, options);
  }
}
