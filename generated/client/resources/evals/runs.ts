// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { OutputItems } from './runs/output-items.ts';
import { APIResource, call, callAndPoll, list, paramsAndOptions, poll } from '../../../../src/client/core/index.ts';
import {
  cancelEvalRun as cancelEvalRunOperation,
  createEvalRun as createEvalRunOperation,
  deleteEvalRun as deleteEvalRunOperation,
  getEvalRun as getEvalRunOperation,
  getEvalRuns as getEvalRunsOperation,
} from '../../operations/evals/runs.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
} from '../../../../src/client/core/index.ts';
import type {
  CreateEvalCompletionsRunDataSource,
  CreateEvalJSONLRunDataSource,
  EvalAPIError,
  RunCreateParams,
  RunDeleteResponse,
} from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { CreateEvalCompletionsRunDataSource };

export type { CreateEvalJSONLRunDataSource };

export type { EvalAPIError };

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
        export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

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
        export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

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

export type { RunDeleteResponse };

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
        export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

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
        export type CodeInterpreterToolAuto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

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

export type { RunCreateParams };

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
  /** The class of `client.evals.runs.outputItems`. */
  static readonly OutputItems = OutputItems;
  /** Evaluations of model output. */
  readonly outputItems = new OutputItems(this._client);

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
  list(evalID: string, options?: OptionsAlone<RunListParams>): PagePromise<RunListResponsesPage, schema.EvalRun>;
  list(
    evalID: string,
    params?: RunListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, schema.EvalRun> {
    return list(this._client, getEvalRunsOperation, evalID, ...paramsAndOptions(getEvalRunsOperation, params, options));
  }

  /**
   * Grades a data set. `jsonl` data already contains the answers; for `completions` and `responses`, a model can generate them first. Returns the queued run immediately. Poll it until it has ended.
   *
   * `POST /evals/{eval_id}/runs`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  create(evalID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<RunCreateResponse> {
    return call(this._client, createEvalRunOperation, evalID, params, options);
  }

  /**
   * Returns one run. Totals and usage are complete once the status is `completed`.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<RunRetrieveResponse> {
    return call(this._client, getEvalRunOperation, runID, params, options);
  }

  /**
   * Deletes a run and its output items permanently. The evaluation is kept.
   *
   * `DELETE /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  delete(runID: string, params: RunDeleteParams, options?: RequestOptions): APIPromise<RunDeleteResponse> {
    return call(this._client, deleteEvalRunOperation, runID, params, options);
  }

  /**
   * Cancels a queued or running run. Existing results remain available.
   *
   * `POST /evals/{eval_id}/runs/{run_id}/cancel`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<RunCancelResponse> {
    return call(this._client, cancelEvalRunOperation, runID, params, options);
  }

  /**
   * Polls until the status is `completed`, `canceled` or `failed`.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2026-11-30.
   */
  poll(runID: string, params: { eval_id: string }, options?: PollOptions): Promise<RunRetrieveResponse>;
  /**
   * Same as the other overload, with the id of the parent first.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-11-30.
   */
  poll(evalID: string, runID: string, options?: PollOptions): Promise<RunRetrieveResponse>;
  poll(first: string, second: string | { eval_id: string }, options?: PollOptions): Promise<RunRetrieveResponse> {
    const [id, params] = typeof second === 'string' ? [second, { eval_id: first }] : [first, second];
    return poll(this._client, getEvalRunOperation, id, params, options);
  }

  /**
   * Same as `create`, then waits until the status is `completed`, `canceled` or `failed`.
   *
   * `POST /evals/{eval_id}/runs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2026-11-30.
   */
  createAndPoll(evalID: string, params: RunCreateParams, options?: PollOptions): Promise<RunCreateResponse> {
    return callAndPoll(
      this._client,
      { send: call, operation: createEvalRunOperation },
      getEvalRunOperation,
      { eval_id: 'eval_id', run_id: '/id' },
      evalID,
      params,
      options,
    );
  }
}
