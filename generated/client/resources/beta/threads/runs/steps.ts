// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list } from '../../../../../../src/client/core/index.ts';
import {
  getRunStep as getRunStepOperation,
  listRunSteps as listRunStepsOperation,
} from '../../../../operations/beta/threads/runs/steps.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';
import type * as SharedAPI from '../../../shared.ts';
import type * as BetaThreadsRunsStepsAPI from './steps.ts';

/** Delta of the printed output. */
export interface CodeInterpreterLogs {
  /** Index of the output in the call, from 0. */
  index: number;
  /** Marks this output as printed text. */
  type: 'logs';
  /** Text to append to the logs. */
  logs?: string;
}

/** An image created by the code. It arrives in one event. */
export interface CodeInterpreterOutputImage {
  /** Index of the output in the call, from 0. */
  index: number;
  /** Marks this output as an image. */
  type: 'image';
  /** The image file. */
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  /** The image file. */
  export interface Image {
    /** Id of the file, for its download. */
    file_id?: string;
  }
}

/** Code that the model wrote and ran. */
export interface CodeInterpreterToolCall {
  /** Id of the call. */
  id: string;
  /** Marks this call as a code interpreter call. */
  type: 'code_interpreter';
  /** The code and its outputs. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCall {
  /** The code and its outputs. */
  export interface CodeInterpreter {
    /** Python source code. */
    input: string;
    /** Outputs of the code, in order. Empty until it has run. */
    outputs: (
      | schema.RunStepDetailsToolCallsCodeOutputLogsObject
      | schema.RunStepDetailsToolCallsCodeOutputImageObject
    )[];
  }

  export namespace CodeInterpreter {
    export type Logs = schema.RunStepDetailsToolCallsCodeOutputLogsObject;

    export type Image = schema.RunStepDetailsToolCallsCodeOutputImageObject;

    export namespace Image {
      export type Image = schema.RunStepDetailsToolCallsCodeOutputImageObject.Image;
    }
  }
}

/** Delta of code or of its output. */
export interface CodeInterpreterToolCallDelta {
  /** Index of the call in the step, from 0. */
  index: number;
  /** Id of the call. Sent with its first delta. */
  id?: string;
  /** Marks this call as a code interpreter call. */
  type: 'code_interpreter';
  /** Changes of code and output. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCallDelta {
  /** Changes of code and output. */
  export interface CodeInterpreter {
    /** Code to append. */
    input?: string;
    /** Deltas of the outputs. Merge each into the output with the same `index`. */
    outputs?: (BetaThreadsRunsStepsAPI.CodeInterpreterLogs | BetaThreadsRunsStepsAPI.CodeInterpreterOutputImage)[];
  }
}

/** A search in vector stores. */
export interface FileSearchToolCall {
  /** Id of the call. */
  id: string;
  /** Marks this call as a file search. */
  type: 'file_search';
  /** The search and its results. Empty while the search is in progress. */
  file_search: FileSearchToolCall.FileSearch;
}

export declare namespace FileSearchToolCall {
  /** The search and its results. Empty while the search is in progress. */
  export interface FileSearch {
    /** Effective ranking options. */
    ranking_options?: schema.RunStepDetailsToolCallsFileSearchRankingOptionsObject;
    /** Search results, best first. */
    results?: schema.RunStepDetailsToolCallsFileSearchResultObject[];
  }

  export namespace FileSearch {
    export type RankingOptions = schema.RunStepDetailsToolCallsFileSearchRankingOptionsObject;

    export type Result = schema.RunStepDetailsToolCallsFileSearchResultObject;

    export namespace Result {
      export type Content = schema.RunStepDetailsToolCallsFileSearchResultObject.Content;
    }
  }
}

/** A file search that started or ended. */
export interface FileSearchToolCallDelta {
  /** Index of the call in the step, from 0. */
  index: number;
  /** Id of the call. Sent with its first delta. */
  id?: string;
  /** Marks this call as a file search. */
  type: 'file_search';
  /** Empty while the search is in progress. The completed step contains the results. */
  file_search: {
    [key: string]: unknown;
  };
}

/** A call of a function of the caller. */
export interface FunctionToolCall {
  /** Id of the call. Submit it with the output. */
  id: string;
  /** Marks this call as a function call. */
  type: 'function';
  /** The function, its arguments and its output. */
  function: FunctionToolCall.Function;
}

export declare namespace FunctionToolCall {
  /** The function, its arguments and its output. */
  export interface Function {
    /** Name of the function, as declared in the tools of the run. */
    name: string;
    /** Arguments as JSON text, as generated by the model. */
    arguments: string;
    /** Output that the caller submitted. Null until then. */
    output: string | null;
  }
}

/** Changes of a call of the caller's function. */
export interface FunctionToolCallDelta {
  /** Index of the call in the step, from 0. */
  index: number;
  /** Id of the call. Sent with its first delta. */
  id?: string;
  /** Marks this call as a function call. */
  type: 'function';
  /** Changes of code and output. */
  function?: FunctionToolCallDelta.Function;
}

export declare namespace FunctionToolCallDelta {
  /** Changes of code and output. */
  export interface Function {
    /** Name of the function. Sent with the first delta of the call. */
    name?: string;
    /** JSON text to append. Parse it only when it is complete. */
    arguments?: string;
    /** Output that the caller submitted. Null until then. */
    output?: string | null;
  }
}

/** The step writes a message. */
export interface MessageCreationStepDetails {
  /** Marks these details as a message. */
  type: 'message_creation';
  /** Refers to the written message. */
  message_creation: MessageCreationStepDetails.MessageCreation;
}

export declare namespace MessageCreationStepDetails {
  /** Refers to the written message. */
  export interface MessageCreation {
    /** Id of the message, for its retrieval from the thread. */
    message_id: string;
  }
}

/** One step of a run: either a message or tool calls. */
export interface RunStep {
  /** Stable id, unique within the run. */
  id: string;
  /** Marks this object as a step. */
  object: 'thread.run.step';
  /** Start time, in Unix seconds. */
  created_at: number;
  /** Id of the assistant that performs the run. */
  assistant_id: string;
  /** Id of the thread of the run. */
  thread_id: string;
  /** Id of the run that the step belongs to. */
  run_id: string;
  /** Kind of the step. `step_details` has the same tag. */
  type: 'message_creation' | 'tool_calls';
  /** Status of the step. All values except `in_progress` are final. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  /** The message or the tool calls of the step. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** The error that ended the step. Null if it has not failed. */
  last_error: RunStep.LastError | null;
  /** Expiry time, in Unix seconds. A step expires with its run. */
  expired_at: number | null;
  /** Time of the cancellation, in Unix seconds. */
  cancelled_at: number | null;
  /** Time of the failure, in Unix seconds. */
  failed_at: number | null;
  /** Completion time, in Unix seconds. */
  completed_at: number | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
  /** Token usage of this step. Null while the step is in progress. */
  usage: schema.RunStepCompletionUsage | null;
}

export declare namespace RunStep {
  /** The error that ended the step. Null if it has not failed. */
  export interface LastError {
    /** Machine-readable reason. */
    code: 'server_error' | 'rate_limit_exceeded' | (string & {});
    /** Error message in plain language. */
    message: string;
  }

  export type Usage = schema.RunStepCompletionUsage;
}

/** Changed fields. Absent fields have not changed. */
export interface RunStepDelta {
  /** Delta of the message or the calls. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/** Delta of a streamed run step. */
export interface RunStepDeltaEvent {
  /** Id of the streamed step. */
  id: string;
  /** Marks this object as a run step delta. */
  object: 'thread.run.step.delta';
  /** Changed fields. Absent fields have not changed. */
  delta: RunStepDelta;
}

/** The step writes a message. The message has its own events. */
export interface RunStepDeltaMessageDelta {
  /** Marks these details as a message. */
  type: 'message_creation';
  /** Refers to the message that is being written. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  /** Refers to the message that is being written. */
  export interface MessageCreation {
    /** Id of the message in its events. */
    message_id?: string;
  }
}

/** Text of file search results, which steps omit by default. */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

/** One tool call. */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/** Delta of one call. */
export type ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

/** Changes of the step's tool calls. */
export interface ToolCallDeltaObject {
  /** Marks these details as tool calls. */
  type: 'tool_calls';
  /** Deltas of the calls. Merge each into the call with the same `index`. */
  tool_calls?: ToolCallDelta[];
}

/** The step makes one or more tool calls. */
export interface ToolCallsStepDetails {
  /** Marks these details as tool calls. */
  type: 'tool_calls';
  /** The calls and their outputs so far. */
  tool_calls: ToolCall[];
}

/** A page of `client.beta.threads.runs.steps.list`. */
export interface RunStepsPage extends PageMethods<RunStep> {
  /** Marks this object as a list. */
  object: 'list';
  /** The run steps of this page. */
  data: RunStep[];
  /** Id of the first step of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last step of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.beta.threads.runs.steps.list`. */
export interface StepListParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor: the page starts after the step with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the step with this id. Pass the `first_id` of the following page. */
  before?: string;
  /** Extra fields to include in steps. If omitted, search results have no text. */
  include?: RunStepInclude[];
}

/** Params of `client.beta.threads.runs.steps.retrieve`. */
export interface StepRetrieveParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
  /** Id of the run within the thread. */
  run_id: string;
  /** Extra fields to include in steps. If omitted, search results have no text. */
  include?: RunStepInclude[];
}

/** `client.beta.threads.runs.steps`. Conversations that are stored on the server. */
export class Steps extends APIResource {
  /**
   * Lists the steps of a run, newest first by default.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(runID: string, params: StepListParams, options?: RequestOptions): PagePromise<RunStepsPage, RunStep> {
    return list(this.client, listRunStepsOperation, runID, params, options);
  }

  /**
   * Returns one step with the message it wrote or the calls it made.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(stepID: string, params: StepRetrieveParams, options?: RequestOptions): APIPromise<RunStep> {
    return call(this.client, getRunStepOperation, stepID, params, options);
  }
}
