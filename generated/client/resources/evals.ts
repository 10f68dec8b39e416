// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Runs } from './evals/runs.ts';
import { APIResource, call, list, paramsAndOptions } from '../../../src/client/core/index.ts';
import {
  createEval as createEvalOperation,
  deleteEval as deleteEvalOperation,
  getEval as getEvalOperation,
  listEvals as listEvalsOperation,
  updateEval as updateEvalOperation,
} from '../operations/evals.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  RequestOptions,
} from '../../../src/client/core/index.ts';
import type {
  EvalCreateParams,
  EvalCustomDataSourceConfig,
  EvalDeleteResponse,
  EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams,
} from '../../types.ts';
import type * as schema from '../../types.ts';

/** An evaluation: a task, the shape of its data, and graders for the results. */
export type EvalCreateResponse = schema.Eval;

export declare namespace EvalCreateResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;

  export type TextSimilarity = schema.EvalGraderTextSimilarity;

  export type Python = schema.EvalGraderPython;

  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = schema.ScoreModelGrader.SamplingParams;

    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

export type { EvalCustomDataSourceConfig };

export type { EvalDeleteResponse };

/** An evaluation: a task, the shape of its data, and graders for the results. */
export type EvalListResponse = schema.Eval;

export declare namespace EvalListResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;

  export type TextSimilarity = schema.EvalGraderTextSimilarity;

  export type Python = schema.EvalGraderPython;

  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = schema.ScoreModelGrader.SamplingParams;

    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** An evaluation: a task, the shape of its data, and graders for the results. */
export type EvalRetrieveResponse = schema.Eval;

export declare namespace EvalRetrieveResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;

  export type TextSimilarity = schema.EvalGraderTextSimilarity;

  export type Python = schema.EvalGraderPython;

  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = schema.ScoreModelGrader.SamplingParams;

    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

export type { EvalStoredCompletionsDataSourceConfig };

/** An evaluation: a task, the shape of its data, and graders for the results. */
export type EvalUpdateResponse = schema.Eval;

export declare namespace EvalUpdateResponse {
  export type Logs = schema.EvalLogsDataSourceConfig;

  export type TextSimilarity = schema.EvalGraderTextSimilarity;

  export type Python = schema.EvalGraderPython;

  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = schema.ScoreModelGrader.SamplingParams;

    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** A page of `client.evals.list`. */
export interface EvalListResponsesPage extends PageMethods<schema.Eval> {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The evaluations of this page. */
  data: schema.Eval[];
  /** Id of the first evaluation of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last evaluation of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

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

export type { EvalCreateParams };

export type { EvalUpdateParams };

/** `client.evals`. Evaluations of model output. */
export class Evals extends APIResource {
  /** The class of `client.evals.runs`. */
  static readonly Runs = Runs;
  /** Evaluations of model output. */
  readonly runs = new Runs(this._client);

  /**
   * Lists the evaluations of the key's project, oldest first by default.
   *
   * `GET /evals`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(params?: EvalListParams | null, options?: RequestOptions): PagePromise<EvalListResponsesPage, schema.Eval>;
  /**
   * List evaluations, without params.
   *
   * `GET /evals`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(options?: OptionsAlone<EvalListParams>): PagePromise<EvalListResponsesPage, schema.Eval>;
  list(
    params?: EvalListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, schema.Eval> {
    return list(this._client, listEvalsOperation, undefined, ...paramsAndOptions(listEvalsOperation, params, options));
  }

  /**
   * Creates an evaluation: the shape of its data and its graders. Runs do the grading. They also select models and prompts, so several can be compared with the same graders.
   *
   * `POST /evals`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  create(params: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    return call(this._client, createEvalOperation, undefined, params, options);
  }

  /**
   * Returns one evaluation. List its runs and results separately.
   *
   * `GET /evals/{eval_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return call(this._client, getEvalOperation, evalID, undefined, options);
  }

  /**
   * Updates the name or the metadata of an evaluation. Its data shape and graders cannot be changed.
   *
   * `POST /evals/{eval_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  update(evalID: string, params: EvalUpdateParams, options?: RequestOptions): APIPromise<EvalUpdateResponse> {
    return call(this._client, updateEvalOperation, evalID, params, options);
  }

  /**
   * Deletes an evaluation permanently.
   *
   * `DELETE /evals/{eval_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return call(this._client, deleteEvalOperation, evalID, undefined, options);
  }
}
