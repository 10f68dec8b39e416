// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list } from '../../../../../../src/client/core/index.ts';
import {
  getRunStep as getRunStepOperation,
  listRunSteps as listRunStepsOperation,
} from '../../../../operations/beta/threads/runs/steps.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type * as schema from '../../../../../types.ts';

/** Delta of the printed output. */
export interface CodeInterpreterLogs extends schema.RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject {}

/** An image created by the code. It arrives in one event. */
export interface CodeInterpreterOutputImage extends schema.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {}

export declare namespace CodeInterpreterOutputImage {
  export type Image = NonNullable<schema.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject['image']>;
}

/** Code that the model wrote and ran. */
export interface CodeInterpreterToolCall extends schema.RunStepDetailsToolCallsCodeObject {}

export declare namespace CodeInterpreterToolCall {
  export type CodeInterpreter = NonNullable<schema.RunStepDetailsToolCallsCodeObject['code_interpreter']>;

  export namespace CodeInterpreter {
    export type Logs = schema.RunStepDetailsToolCallsCodeOutputLogsObject;
    export type Image = schema.RunStepDetailsToolCallsCodeOutputImageObject;

    export namespace Image {
      export type Image = NonNullable<schema.RunStepDetailsToolCallsCodeOutputImageObject['image']>;
    }
  }
}

/** Delta of code or of its output. */
export interface CodeInterpreterToolCallDelta extends schema.RunStepDeltaStepDetailsToolCallsCodeObject {}

export declare namespace CodeInterpreterToolCallDelta {
  export type CodeInterpreter = NonNullable<schema.RunStepDeltaStepDetailsToolCallsCodeObject['code_interpreter']>;
}

/** A search in vector stores. */
export interface FileSearchToolCall extends schema.RunStepDetailsToolCallsFileSearchObject {}

export declare namespace FileSearchToolCall {
  export type FileSearch = NonNullable<schema.RunStepDetailsToolCallsFileSearchObject['file_search']>;

  export namespace FileSearch {
    export type RankingOptions = schema.RunStepDetailsToolCallsFileSearchRankingOptionsObject;
    export type Result = schema.RunStepDetailsToolCallsFileSearchResultObject;

    export namespace Result {
      export type Content = NonNullable<schema.RunStepDetailsToolCallsFileSearchResultObject['content']>[number];
    }
  }
}

/** A file search that started or ended. */
export interface FileSearchToolCallDelta extends schema.RunStepDeltaStepDetailsToolCallsFileSearchObject {}

/** A call of a function of the caller. */
export interface FunctionToolCall extends schema.RunStepDetailsToolCallsFunctionObject {}

export declare namespace FunctionToolCall {
  export type Function = NonNullable<schema.RunStepDetailsToolCallsFunctionObject['function']>;
}

/** Changes of a call of the caller's function. */
export interface FunctionToolCallDelta extends schema.RunStepDeltaStepDetailsToolCallsFunctionObject {}

export declare namespace FunctionToolCallDelta {
  export type Function = NonNullable<schema.RunStepDeltaStepDetailsToolCallsFunctionObject['function']>;
}

/** The step writes a message. */
export interface MessageCreationStepDetails extends schema.RunStepDetailsMessageCreationObject {}

export declare namespace MessageCreationStepDetails {
  export type MessageCreation = NonNullable<schema.RunStepDetailsMessageCreationObject['message_creation']>;
}

/** One step of a run: either a message or tool calls. */
export interface RunStep extends schema.RunStepObject {}

export declare namespace RunStep {
  export type LastError = NonNullable<schema.RunStepObject['last_error']>;
  export type Usage = schema.RunStepCompletionUsage;
}

/** Changed fields. Absent fields have not changed. */
export interface RunStepDelta extends schema.RunStepDelta {}

/** Delta of a streamed run step. */
export interface RunStepDeltaEvent extends schema.RunStepDeltaObject {}

/** The step writes a message. The message has its own events. */
export interface RunStepDeltaMessageDelta extends schema.RunStepDeltaStepDetailsMessageCreationObject {}

export declare namespace RunStepDeltaMessageDelta {
  export type MessageCreation = NonNullable<schema.RunStepDeltaStepDetailsMessageCreationObject['message_creation']>;
}

/** Text of file search results, which steps omit by default. */
export type RunStepInclude = schema.RunStepInclude;

/** One tool call. */
export type ToolCall = schema.RunStepDetailsToolCall;

/** Delta of one call. */
export type ToolCallDelta = schema.RunStepDeltaStepDetailsToolCall;

/** Changes of the step's tool calls. */
export interface ToolCallDeltaObject extends schema.RunStepDeltaStepDetailsToolCallsObject {}

/** The step makes one or more tool calls. */
export interface ToolCallsStepDetails extends schema.RunStepDetailsToolCallsObject {}

/** A page of `client.beta.threads.runs.steps.list`. */
export type RunStepsPage = Page<RunStep, schema.ListRunStepsResponse>;

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
