// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list } from '../../../../../../src/client/core/index.ts';
import {
  getRunStep as getRunStepOperation,
  listRunSteps as listRunStepsOperation,
} from '../../../../operations/beta/threads/runs/steps.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../../../src/client/core/index.ts';
import type {
  CodeInterpreterLogs,
  CodeInterpreterToolCallDelta,
  FileSearchToolCallDelta,
  FunctionToolCallDelta,
  MessageCreationStepDetails,
  RunStep,
  RunStepDelta,
  RunStepDeltaEvent,
  RunStepDeltaMessageDelta,
  RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as CodeInterpreterOutputImage,
  RunStepDetailsToolCallsCodeObject as CodeInterpreterToolCall,
  RunStepDetailsToolCallsFileSearchObject as FileSearchToolCall,
  RunStepDetailsToolCallsFunctionObject as FunctionToolCall,
  RunStepInclude,
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
} from '../../../../../types.ts';
import type * as schema from '../../../../../types.ts';

export type { CodeInterpreterLogs };

export type { CodeInterpreterOutputImage };

export type { CodeInterpreterToolCall };

export type { CodeInterpreterToolCallDelta };

export type { FileSearchToolCall };

export type { FileSearchToolCallDelta };

export type { FunctionToolCall };

export type { FunctionToolCallDelta };

export type { MessageCreationStepDetails };

export type { RunStep };

export type { RunStepDelta };

export type { RunStepDeltaEvent };

export type { RunStepDeltaMessageDelta };

export type { RunStepInclude };

export type { ToolCall };

export type { ToolCallDelta };

export type { ToolCallDeltaObject };

export type { ToolCallsStepDetails };

/** A page of `client.beta.threads.runs.steps.list`. */
export interface RunStepsPage extends PageMethods<schema.RunStep> {
  /** Marks this object as a list. */
  object: 'list';
  /** The run steps of this page. */
  data: schema.RunStep[];
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
  include?: schema.RunStepInclude[];
}

/** Params of `client.beta.threads.runs.steps.retrieve`. */
export interface StepRetrieveParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
  /** Id of the run within the thread. */
  run_id: string;
  /** Extra fields to include in steps. If omitted, search results have no text. */
  include?: schema.RunStepInclude[];
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
  list(runID: string, params: StepListParams, options?: RequestOptions): PagePromise<RunStepsPage, schema.RunStep> {
    return list(this._client, listRunStepsOperation, runID, params, options);
  }

  /**
   * Returns one step with the message it wrote or the calls it made.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(stepID: string, params: StepRetrieveParams, options?: RequestOptions): APIPromise<RunStep> {
    return call(this._client, getRunStepOperation, stepID, params, options);
  }
}
