// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../../src/client/core/index.ts';
import {
  cancelEvalRun as cancelEvalRunOperation,
  createEvalRun as createEvalRunOperation,
  deleteEvalRun as deleteEvalRunOperation,
  getEvalRun as getEvalRunOperation,
  getEvalRuns as getEvalRunsOperation,
} from '../../operations/evals/runs.ts';
import { OutputItems } from './runs/output-items.ts';
import type {
  APIPromise,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as ChatCompletionsAPI from '../chat/completions.ts';
import type * as SharedAPI from '../shared.ts';

/** Rows for a model with the Chat Completions API, or stored completions. */
export interface CreateEvalCompletionsRunDataSource {
  /**
   * Selects the Chat Completions API.
   * @default "completions"
   */
  type: 'completions';
  /** The prompt. If omitted, stored completions are graded with their existing answers. */
  input_messages?: schema.EvalCompletionsInputTemplate | schema.EvalInputItemReference;
  /** Sampling parameters of the model. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
  /** Id of the model that generates answers. Required with `input_messages`. */
  model?: string;
  /** Source of the rows. */
  source: schema.EvalJsonlFileContentSource | schema.EvalJsonlFileIdSource | schema.EvalStoredCompletionsSource;
}

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

  /** Sampling parameters of the model. */
  export interface SamplingParams {
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    reasoning_effort?: SharedAPI.ReasoningEffort;
    /**
     * Sampling temperature. Values near 0 nearly always choose the most likely token.
     * @default 1
     */
    temperature?: number;
    /** Maximum number of tokens per answer. If omitted, only the model's own limit applies. */
    max_completion_tokens?: number;
    /**
     * Share of the probability mass to sample from. Change either this or `temperature`.
     * @default 1
     */
    top_p?: number;
    /**
     * Random seed. Runs with the same seed vary less, but can still differ.
     * @default 42
     */
    seed?: number;
    /** Format of the answers. If omitted, free text. */
    response_format?:
      | SharedAPI.ResponseFormatText
      | SharedAPI.ResponseFormatJSONSchema
      | SharedAPI.ResponseFormatJSONObject;
    /** Functions that the model can call. The calls are not executed; graders see them. */
    tools?: ChatCompletionsAPI.ChatCompletionFunctionTool[];
  }

  export type FileContent = schema.EvalJsonlFileContentSource;

  export namespace FileContent {
    export type Content = schema.EvalJsonlFileContentSource.Content;
  }

  export type FileID = schema.EvalJsonlFileIdSource;

  export type StoredCompletions = schema.EvalStoredCompletionsSource;
}

/** Rows that are graded as they are, without a model. */
export interface CreateEvalJSONLRunDataSource {
  /**
   * Selects complete rows.
   * @default "jsonl"
   */
  type: 'jsonl';
  /** Location of the rows: inline or in a file. */
  source: schema.EvalJsonlFileContentSource | schema.EvalJsonlFileIdSource;
}

export declare namespace CreateEvalJSONLRunDataSource {
  export type FileContent = schema.EvalJsonlFileContentSource;

  export namespace FileContent {
    export type Content = schema.EvalJsonlFileContentSource.Content;
  }

  export type FileID = schema.EvalJsonlFileIdSource;
}

/** Error of a run or of one item. */
export interface EvalAPIError {
  /** Machine-readable reason. Servers may add values. */
  code: string;
  /** Error message in plain language. */
  message: string;
}

/** One run of an evaluation on a data set. */
export type RunCancelResponse = schema.EvalRun;

export declare namespace RunCancelResponse {
  export type ResultCounts = schema.EvalRun.ResultCounts;

  export type PerModelUsage = schema.EvalRun.PerModelUsage;

  export type PerTestingCriteriaResult = schema.EvalRun.PerTestingCriteriaResult;

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

    export type SamplingParams = schema.CreateEvalResponsesRunDataSource.SamplingParams;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;

      export type Text = schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = schema.EvalJsonlFileContentSource.Content;
    }

    export type FileID = schema.EvalJsonlFileIdSource;

    export type Responses = schema.EvalResponsesSource;
  }
}

/** One run of an evaluation on a data set. */
export type RunCreateResponse = schema.EvalRun;

export declare namespace RunCreateResponse {
  export type ResultCounts = schema.EvalRun.ResultCounts;

  export type PerModelUsage = schema.EvalRun.PerModelUsage;

  export type PerTestingCriteriaResult = schema.EvalRun.PerTestingCriteriaResult;

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

    export type SamplingParams = schema.CreateEvalResponsesRunDataSource.SamplingParams;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;

      export type Text = schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = schema.EvalJsonlFileContentSource.Content;
    }

    export type FileID = schema.EvalJsonlFileIdSource;

    export type Responses = schema.EvalResponsesSource;
  }
}

/** Confirms the deletion of a run. */
export interface RunDeleteResponse {
  /** Marks the kind of object that was deleted. */
  object?: 'eval.run.deleted';
  /** True if the object was deleted. */
  deleted?: boolean;
  /** Id of the deleted run. */
  run_id?: string;
}

/** One run of an evaluation on a data set. */
export type RunListResponse = schema.EvalRun;

export declare namespace RunListResponse {
  export type ResultCounts = schema.EvalRun.ResultCounts;

  export type PerModelUsage = schema.EvalRun.PerModelUsage;

  export type PerTestingCriteriaResult = schema.EvalRun.PerTestingCriteriaResult;

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

    export type SamplingParams = schema.CreateEvalResponsesRunDataSource.SamplingParams;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;

      export type Text = schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = schema.EvalJsonlFileContentSource.Content;
    }

    export type FileID = schema.EvalJsonlFileIdSource;

    export type Responses = schema.EvalResponsesSource;
  }
}

/** One run of an evaluation on a data set. */
export type RunRetrieveResponse = schema.EvalRun;

export declare namespace RunRetrieveResponse {
  export type ResultCounts = schema.EvalRun.ResultCounts;

  export type PerModelUsage = schema.EvalRun.PerModelUsage;

  export type PerTestingCriteriaResult = schema.EvalRun.PerTestingCriteriaResult;

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

    export type SamplingParams = schema.CreateEvalResponsesRunDataSource.SamplingParams;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;

      export type Text = schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = schema.EvalJsonlFileContentSource.Content;
    }

    export type FileID = schema.EvalJsonlFileIdSource;

    export type Responses = schema.EvalResponsesSource;
  }
}

/** A page of `client.evals.runs.list`. */
export interface RunListResponsesPage extends PageMethods<schema.EvalRun> {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The runs of this page. */
  data: schema.EvalRun[];
  /** Id of the first run of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last run of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.evals.runs.list`. */
export interface RunListParams {
  /** Cursor: the page starts after the run with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /** Return only runs with this status. If omitted, all runs. */
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
}

/**
 * A new run.
 *
 * Params of `client.evals.runs.create`.
 */
export interface RunCreateParams {
  /** Display name. It should describe the variant under test. */
  name?: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
  /** Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
  data_source: schema.EvalRunDataSource;
}

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

    export type SamplingParams = schema.CreateEvalResponsesRunDataSource.SamplingParams;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;

      export type Text = schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = schema.EvalJsonlFileContentSource.Content;
    }

    export type FileID = schema.EvalJsonlFileIdSource;

    export type Responses = schema.EvalResponsesSource;
  }
}

/** Params of `client.evals.runs.retrieve`. */
export interface RunRetrieveParams {
  /** Id of the evaluation, as returned when it was created. */
  eval_id: string;
}

/** Params of `client.evals.runs.delete`. */
export interface RunDeleteParams {
  /** Id of the evaluation, as returned when it was created. */
  eval_id: string;
}

/** Params of `client.evals.runs.cancel`. */
export interface RunCancelParams {
  /** Id of the evaluation, as returned when it was created. */
  eval_id: string;
}

/** `client.evals.runs`. Evaluations of model output. */
export class Runs extends APIResource {
  /** Evaluations of model output. */
  readonly outputItems = new OutputItems(this.client);

  /**
   * Lists the runs of an evaluation with their totals, oldest first by default.
   *
   * `GET /evals/{eval_id}/runs`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(
    evalID: string,
    params?: RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, schema.EvalRun>;
  /**
   * List runs of an evaluation, without params.
   *
   * `GET /evals/{eval_id}/runs`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  list(evalID: string, options?: RequestOptions): PagePromise<RunListResponsesPage, schema.EvalRun>;
  list(
    evalID: string,
    params?: RunListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, schema.EvalRun> {
    return list(this.client, getEvalRunsOperation, evalID, ...paramsAndOptions(getEvalRunsOperation, params, options));
  }

  /**
   * Grades a data set. `jsonl` data already contains the answers; for `completions` and `responses`, a model can generate them first. Returns the queued run immediately. Poll it until it has ended.
   *
   * `POST /evals/{eval_id}/runs`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  create(evalID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<RunCreateResponse> {
    return call(this.client, createEvalRunOperation, evalID, params, options);
  }

  /**
   * Returns one run. Totals and usage are complete once the status is `completed`.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<RunRetrieveResponse> {
    return call(this.client, getEvalRunOperation, runID, params, options);
  }

  /**
   * Deletes a run and its output items permanently. The evaluation is kept.
   *
   * `DELETE /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  delete(runID: string, params: RunDeleteParams, options?: RequestOptions): APIPromise<RunDeleteResponse> {
    return call(this.client, deleteEvalRunOperation, runID, params, options);
  }

  /**
   * Cancels a queued or running run. Existing results remain available.
   *
   * `POST /evals/{eval_id}/runs/{run_id}/cancel`
   *
   * @deprecated Retirement date: 2026-11-30.
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
   * @deprecated Retirement date: 2026-11-30.
   */
  poll(runID: string, params: { eval_id: string }, options?: PollOptions): Promise<RunRetrieveResponse>;
  /**
   * As the other, with the id of the parent first.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
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
   * @deprecated Retirement date: 2026-11-30.
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
