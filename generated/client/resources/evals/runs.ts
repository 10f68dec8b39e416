// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, PollOptions, RequestOptions } from '../../../../src/client/core/index.ts';
import {
  getEvalRuns as getEvalRunsOperation,
  createEvalRun as createEvalRunOperation,
  getEvalRun as getEvalRunOperation,
  deleteEvalRun as deleteEvalRunOperation,
  cancelEvalRun as cancelEvalRunOperation,
} from '../../operations/evals/runs.ts';
import { OutputItems } from './runs/output-items.ts';
import type * as schema from '../../../types.ts';

/** Rows that a model answers through Chat completions, or completions that are stored already. */
export interface CreateEvalCompletionsRunDataSource extends schema.CreateEvalCompletionsRunDataSource {}

export declare namespace CreateEvalCompletionsRunDataSource {
  export type Template = schema.EvalCompletionsInputTemplate;

  export namespace Template {
    export type Template = schema.EvalTemplateMessage;

    export namespace Template {
      export type OutputText = schema.EvalItemContentOutputText;
      export type InputImage = schema.EvalItemInputImage;
    }
  }

  export type ItemReference = schema.EvalInputItemReference;
  export type SamplingParams = NonNullable<schema.CreateEvalCompletionsRunDataSource['sampling_params']>;
  export type FileContent = schema.EvalJsonlFileContentSource;

  export namespace FileContent {
    export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
  }

  export type FileID = schema.EvalJsonlFileIdSource;
  export type StoredCompletions = schema.EvalStoredCompletionsSource;
}

/** Rows that are graded as they are. No model is asked for an answer. */
export interface CreateEvalJSONLRunDataSource extends schema.CreateEvalJsonlRunDataSource {}

export declare namespace CreateEvalJSONLRunDataSource {
  export type FileContent = schema.EvalJsonlFileContentSource;

  export namespace FileContent {
    export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
  }

  export type FileID = schema.EvalJsonlFileIdSource;
}

/** What went wrong with a run, or with one of its items. */
export interface EvalAPIError extends schema.EvalApiError {}

/** One pass of an evaluation over a set of data. */
export interface RunCancelResponse extends schema.EvalRun {}

export declare namespace RunCancelResponse {
  export type ResultCounts = NonNullable<schema.EvalRun['result_counts']>;
  export type PerModelUsage = NonNullable<schema.EvalRun['per_model_usage']>[number];
  export type PerTestingCriteriaResult = NonNullable<schema.EvalRun['per_testing_criteria_results']>[number];
  export type Responses = schema.CreateEvalResponsesRunDataSource;

  export namespace Responses {
    export type Template = schema.EvalResponsesInputTemplate;

    export namespace Template {
      export type Template = schema.CreateEvalItem;

      export namespace Template {
        export type OutputText = schema.EvalItemContentOutputText;
        export type InputImage = schema.EvalItemInputImage;
      }
    }

    export type ItemReference = schema.EvalInputItemReference;
    export type SamplingParams = NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
      export type Text = NonNullable<NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>['text']>;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
    }

    export type FileID = schema.EvalJsonlFileIdSource;
    export type Responses = schema.EvalResponsesSource;
  }
}

/** One pass of an evaluation over a set of data. */
export interface RunCreateResponse extends schema.EvalRun {}

export declare namespace RunCreateResponse {
  export type ResultCounts = NonNullable<schema.EvalRun['result_counts']>;
  export type PerModelUsage = NonNullable<schema.EvalRun['per_model_usage']>[number];
  export type PerTestingCriteriaResult = NonNullable<schema.EvalRun['per_testing_criteria_results']>[number];
  export type Responses = schema.CreateEvalResponsesRunDataSource;

  export namespace Responses {
    export type Template = schema.EvalResponsesInputTemplate;

    export namespace Template {
      export type Template = schema.CreateEvalItem;

      export namespace Template {
        export type OutputText = schema.EvalItemContentOutputText;
        export type InputImage = schema.EvalItemInputImage;
      }
    }

    export type ItemReference = schema.EvalInputItemReference;
    export type SamplingParams = NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
      export type Text = NonNullable<NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>['text']>;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
    }

    export type FileID = schema.EvalJsonlFileIdSource;
    export type Responses = schema.EvalResponsesSource;
  }
}

/** Confirms that a run was removed. */
export interface RunDeleteResponse {
  /** Says what kind of thing was removed. */
  object?: 'eval.run.deleted';
  /** True once it is gone. */
  deleted?: boolean;
  /** Names what was removed. */
  run_id?: string;
}

/** One pass of an evaluation over a set of data. */
export interface RunListResponse extends schema.EvalRun {}

export declare namespace RunListResponse {
  export type ResultCounts = NonNullable<schema.EvalRun['result_counts']>;
  export type PerModelUsage = NonNullable<schema.EvalRun['per_model_usage']>[number];
  export type PerTestingCriteriaResult = NonNullable<schema.EvalRun['per_testing_criteria_results']>[number];
  export type Responses = schema.CreateEvalResponsesRunDataSource;

  export namespace Responses {
    export type Template = schema.EvalResponsesInputTemplate;

    export namespace Template {
      export type Template = schema.CreateEvalItem;

      export namespace Template {
        export type OutputText = schema.EvalItemContentOutputText;
        export type InputImage = schema.EvalItemInputImage;
      }
    }

    export type ItemReference = schema.EvalInputItemReference;
    export type SamplingParams = NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
      export type Text = NonNullable<NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>['text']>;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
    }

    export type FileID = schema.EvalJsonlFileIdSource;
    export type Responses = schema.EvalResponsesSource;
  }
}

/** One pass of an evaluation over a set of data. */
export interface RunRetrieveResponse extends schema.EvalRun {}

export declare namespace RunRetrieveResponse {
  export type ResultCounts = NonNullable<schema.EvalRun['result_counts']>;
  export type PerModelUsage = NonNullable<schema.EvalRun['per_model_usage']>[number];
  export type PerTestingCriteriaResult = NonNullable<schema.EvalRun['per_testing_criteria_results']>[number];
  export type Responses = schema.CreateEvalResponsesRunDataSource;

  export namespace Responses {
    export type Template = schema.EvalResponsesInputTemplate;

    export namespace Template {
      export type Template = schema.CreateEvalItem;

      export namespace Template {
        export type OutputText = schema.EvalItemContentOutputText;
        export type InputImage = schema.EvalItemInputImage;
      }
    }

    export type ItemReference = schema.EvalInputItemReference;
    export type SamplingParams = NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
      export type Text = NonNullable<NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>['text']>;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
    }

    export type FileID = schema.EvalJsonlFileIdSource;
    export type Responses = schema.EvalResponsesSource;
  }
}

/** A page of `client.evals.runs.list`. */
export type RunListResponsesPage = Page<RunCancelResponse, schema.EvalRunList>;

/** Params of `client.evals.runs.list`. */
export interface RunListParams {
  /** Cursor. The page starts behind the run with this id; send the `last_id` of the page before. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time, `asc` for oldest first.
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /** Keep only runs in this state. Left out, runs in every state are listed. */
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
}

/** Params of `client.evals.runs.create`. */
export interface RunCreateParams extends schema.CreateEvalRunRequest {}

export declare namespace RunCreateParams {
  export type Responses = schema.CreateEvalResponsesRunDataSource;

  export namespace Responses {
    export type Template = schema.EvalResponsesInputTemplate;

    export namespace Template {
      export type Template = schema.CreateEvalItem;

      export namespace Template {
        export type OutputText = schema.EvalItemContentOutputText;
        export type InputImage = schema.EvalItemInputImage;
      }
    }

    export type ItemReference = schema.EvalInputItemReference;
    export type SamplingParams = NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;
      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;
      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = NonNullable<schema.ImageGenTool['input_image_mask']>;
      }

      export type LocalShell = schema.LocalShellToolParam;
      export type Text = NonNullable<NonNullable<schema.CreateEvalResponsesRunDataSource['sampling_params']>['text']>;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = NonNullable<schema.EvalJsonlFileContentSource['content']>[number];
    }

    export type FileID = schema.EvalJsonlFileIdSource;
    export type Responses = schema.EvalResponsesSource;
  }
}

/** Params of `client.evals.runs.retrieve`. */
export interface RunRetrieveParams {
  /** Id of the evaluation, as its creation returned it. */
  eval_id: string;
}

/** Params of `client.evals.runs.delete`. */
export interface RunDeleteParams {
  /** Id of the evaluation, as its creation returned it. */
  eval_id: string;
}

/** Params of `client.evals.runs.cancel`. */
export interface RunCancelParams {
  /** Id of the evaluation, as its creation returned it. */
  eval_id: string;
}

/** `client.evals.runs`. Evaluations of model output. */
export class Runs extends APIResource {
  /** Evaluations of model output. */
  readonly outputItems = new OutputItems(this.client);

  /**
   * Lists the runs of an evaluation with their totals, oldest first unless `order` says otherwise.
   *
   * `GET /evals/{eval_id}/runs`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  list(
    evalID: string,
    params?: RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunCancelResponse>;
  /**
   * List runs of an evaluation, without params.
   *
   * `GET /evals/{eval_id}/runs`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  list(evalID: string, options?: RequestOptions): PagePromise<RunListResponsesPage, RunCancelResponse>;
  list(
    evalID: string,
    params?: RunListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunCancelResponse> {
    return list(this.client, getEvalRunsOperation, evalID, ...paramsAndOptions(getEvalRunsOperation, params, options));
  }

  /**
   * Grades a set of data. With `jsonl` data the answers are there already; with `completions` and `responses` a model may be asked for them first. The queued run is returned at once and works on its own; read it again until it has ended.
   *
   * `POST /evals/{eval_id}/runs`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  create(evalID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<RunCreateResponse> {
    return call(this.client, createEvalRunOperation, evalID, params, options);
  }

  /**
   * Reads one run. Totals and usage are complete once its status is `completed`.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<RunRetrieveResponse> {
    return call(this.client, getEvalRunOperation, runID, params, options);
  }

  /**
   * Removes a run and its output items for good. The evaluation stays.
   *
   * `DELETE /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  delete(runID: string, params: RunDeleteParams, options?: RequestOptions): APIPromise<RunDeleteResponse> {
    return call(this.client, deleteEvalRunOperation, runID, params, options);
  }

  /**
   * Stops a run that is queued or in progress. What it graded until then can still be read.
   *
   * `POST /evals/{eval_id}/runs/{run_id}/cancel`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<RunCancelResponse> {
    return call(this.client, cancelEvalRunOperation, runID, params, options);
  }

  /**
   * Reads it until its status is `completed`, `canceled` or `failed`.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated The vendor ended it on 2026-11-30.
   */
  poll(runID: string, params: { eval_id: string }, options?: PollOptions): Promise<RunRetrieveResponse>;
  /**
   * As the other, with the id of the parent first.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated The vendor ended it on 2026-11-30.
   */
  poll(evalID: string, runID: string, options?: PollOptions): Promise<RunRetrieveResponse>;
  poll(first: string, second: string | { eval_id: string }, options?: PollOptions): Promise<RunRetrieveResponse> {
    const [id, params] = typeof second === 'string' ? [second, { eval_id: first }] : [first, second];
    return poll(this.client, getEvalRunOperation, id, params, options);
  }

  /**
   * As `create`, then waits until the status is `completed`, `canceled` or `failed`.
   *
   * `POST /evals/{eval_id}/runs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated The vendor ended it on 2026-11-30.
   */
  createAndPoll(evalID: string, params: RunCreateParams, options?: PollOptions): Promise<RunCreateResponse> {
    return callAndPoll(
      this.client,
      { send: call, operation: createEvalRunOperation },
      getEvalRunOperation,
      { eval_id: '$request.path.eval_id', run_id: '$response.body#/id' },
      evalID,
      params,
      options,
    );
  }
}
