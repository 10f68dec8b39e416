// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list } from '../../../../../../src/client/core/index.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import {
  listRunSteps as listRunStepsOperation,
  getRunStep as getRunStepOperation,
} from '../../../../operations/beta/threads/runs/steps.ts';
import type * as schema from '../../../../../types.ts';

/** More text that a program printed. */
export interface CodeInterpreterLogs extends schema.RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject {}

/** A picture that a program drew. Pictures come whole. */
export interface CodeInterpreterOutputImage extends schema.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {}

export declare namespace CodeInterpreterOutputImage {
  export type Image = NonNullable<schema.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject['image']>;
}

/** A program that the model wrote and ran. */
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

/** More of a program, or of what came of it. */
export interface CodeInterpreterToolCallDelta extends schema.RunStepDeltaStepDetailsToolCallsCodeObject {}

export declare namespace CodeInterpreterToolCallDelta {
  export type CodeInterpreter = NonNullable<schema.RunStepDeltaStepDetailsToolCallsCodeObject['code_interpreter']>;
}

/** A search through vector stores. */
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

/** A search that has begun or ended. */
export interface FileSearchToolCallDelta extends schema.RunStepDeltaStepDetailsToolCallsFileSearchObject {}

/** A call of one of the caller's functions. */
export interface FunctionToolCall extends schema.RunStepDetailsToolCallsFunctionObject {}

export declare namespace FunctionToolCall {
  export type Function = NonNullable<schema.RunStepDetailsToolCallsFunctionObject['function']>;
}

/** More of a call of the caller's function. */
export interface FunctionToolCallDelta extends schema.RunStepDeltaStepDetailsToolCallsFunctionObject {}

export declare namespace FunctionToolCallDelta {
  export type Function = NonNullable<schema.RunStepDeltaStepDetailsToolCallsFunctionObject['function']>;
}

/** The step writes a message. */
export interface MessageCreationStepDetails extends schema.RunStepDetailsMessageCreationObject {}

export declare namespace MessageCreationStepDetails {
  export type MessageCreation = NonNullable<schema.RunStepDetailsMessageCreationObject['message_creation']>;
}

/** One thing that a run has done, which is either writing a message or calling tools. */
export interface RunStep extends schema.RunStepObject {}

export declare namespace RunStep {
  export type LastError = NonNullable<schema.RunStepObject['last_error']>;
  export type Usage = schema.RunStepCompletionUsage;
}

/** The new pieces. What is absent has not changed. */
export interface RunStepDelta extends schema.RunStepDelta {}

/** What a streamed step has gained since the event before. */
export interface RunStepDeltaEvent extends schema.RunStepDeltaObject {}

/** The step writes a message, whose words come in events of their own. */
export interface RunStepDeltaMessageDelta extends schema.RunStepDeltaStepDetailsMessageCreationObject {}

export declare namespace RunStepDeltaMessageDelta {
  export type MessageCreation = NonNullable<schema.RunStepDeltaStepDetailsMessageCreationObject['message_creation']>;
}

/** The text of file search results, which is left out unless asked for. */
export type RunStepInclude = schema.RunStepInclude;

/** One call of a tool. */
export type ToolCall = schema.RunStepDetailsToolCall;

/** Increment of one call. */
export type ToolCallDelta = schema.RunStepDeltaStepDetailsToolCall;

/** New pieces of tool calls. */
export interface ToolCallDeltaObject extends schema.RunStepDeltaStepDetailsToolCallsObject {}

/** The step calls tools, one or several at a time. */
export interface ToolCallsStepDetails extends schema.RunStepDetailsToolCallsObject {}

/** A page of `client.beta.threads.runs.steps.list`. */
export type RunStepsPage = Page<RunStep, schema.ListRunStepsResponse>;

/** Params of `client.beta.threads.runs.steps.list`. */
export interface StepListParams {
  /** Id of the thread, as its creation returned it. */
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
  /** Cursor. The page starts behind the step with this id; send the `last_id` of the page before. */
  after?: string;
  /** Cursor in the other direction. The page ends just before the step with this id; send the `first_id` of the page behind it. */
  before?: string;
  /** Fields to add to the steps. Left out, search results come without their text. */
  include?: RunStepInclude[];
}

/** Params of `client.beta.threads.runs.steps.retrieve`. */
export interface StepRetrieveParams {
  /** Id of the thread, as its creation returned it. */
  thread_id: string;
  /** Id of the run within the thread. */
  run_id: string;
  /** Fields to add to the steps. Left out, search results come without their text. */
  include?: RunStepInclude[];
}

/** `client.beta.threads.runs.steps`. Conversations that are stored on the server. */
export class Steps extends APIResource {
  /**
   * Lists what a run has done, newest first unless `order` says otherwise.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  list(runID: string, params: StepListParams, options?: RequestOptions): PagePromise<RunStepsPage, RunStep> {
    return list(this.client, listRunStepsOperation, runID, params, options);
  }

  /**
   * Reads one step with the message it wrote or the calls it made.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   *
   * @deprecated The vendor ended it on 2026-08-26.
   */
  retrieve(stepID: string, params: StepRetrieveParams, options?: RequestOptions): APIPromise<RunStep> {
    return call(this.client, getRunStepOperation, stepID, params, options);
  }
}
