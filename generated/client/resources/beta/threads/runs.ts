// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Steps } from './runs/steps.ts';
import {
  APIResource,
  call,
  callAndPoll,
  list,
  paramsAndOptions,
  poll,
  streamCall,
} from '../../../../../src/client/core/index.ts';
import {
  cancelRun as cancelRunOperation,
  createRun as createRunOperation,
  createRunEvents,
  getRun as getRunOperation,
  listRuns as listRunsOperation,
  modifyRun as modifyRunOperation,
  submitToolOutputsToRun as submitToolOutputsToRunOperation,
  submitToolOutputsToRunEvents,
} from '../../../operations/beta/threads/runs.ts';
import type {
  APIPromise,
  OptionsAlone,
  PageMethods,
  PagePromise,
  PollOptions,
  RequestOptions,
  Stream,
} from '../../../../../src/client/core/index.ts';
import type { RequiredActionFunctionToolCall, Run, RunStatus } from '../../../../types.ts';
import type * as schema from '../../../../types.ts';

export type { RequiredActionFunctionToolCall };

export type { Run };

export type { RunStatus };

/** A page of `client.beta.threads.runs.list`. */
export interface RunsPage extends PageMethods<schema.Run> {
  /** Marks this object as a list. */
  object: 'list';
  /** The runs of this page. */
  data: schema.Run[];
  /** Id of the first run of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last run of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.beta.threads.runs.list`. */
export interface RunListParams {
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
  /** Cursor: the page starts after the run with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the run with this id. Pass the `first_id` of the following page. */
  before?: string;
}

export declare namespace RunCreateParams {
  export type { RunCreateParamsNonStreaming, RunCreateParamsStreaming };

  export type AdditionalMessage = schema.MessageCreateParams;

  export namespace AdditionalMessage {
    export type Attachment = schema.MessageAttachment;

    export namespace Attachment {
      export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/**
 * The assistant and settings that apply to this run only.
 *
 * Params of `client.beta.threads.runs.create`, if `stream` is known only at runtime.
 */
export interface RunCreateParamsBase {
  /** Id of the assistant to run. */
  assistant_id: string;
  /** Model for this run. If null or omitted, the model of the assistant. */
  model?: schema.AssistantSupportedModels | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: schema.ReasoningEffort;
  /** System instructions for this run, instead of those of the assistant. */
  instructions?: string | null;
  /** Text to append to the instructions in this run only. */
  additional_instructions?: string | null;
  /** Messages to add to the thread before the run starts. They stay in the thread. */
  additional_messages?: schema.MessageCreateParams[] | null;
  /** Tools for this run, instead of those of the assistant. At most 20 items. */
  tools?: schema.AssistantTool[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: schema.Metadata;
  /**
   * Sampling temperature, from 0 (the most likely tokens) to 2.
   * @default 1
   */
  temperature?: number | null;
  /**
   * Share of the probability mass to sample from. Set either this or `temperature`.
   * @default 1
   */
  top_p?: number | null;
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: boolean | null;
  /** Maximum number of prompt tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
  max_prompt_tokens?: number | null;
  /** Maximum number of completion tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
  max_completion_tokens?: number | null;
  /** How to shorten a long thread for the model. If omitted, `auto`. */
  truncation_strategy?: schema.TruncationObject | null;
  /** Which tools the model must or must not call. */
  tool_choice?: schema.AssistantToolChoiceOption | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: schema.ParallelToolCalls;
  /** Format of the answer in this run. If omitted, the format of the assistant. */
  response_format?: schema.AssistantResponseFormatOption | null;
  /** Extra fields to include in steps. If omitted, search results have no text. */
  include?: schema.RunStepInclude[];
}

/** Params of `client.beta.threads.runs.create`, for the whole response. */
export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: false | null;
}

/** Params of `client.beta.threads.runs.create`, for events. */
export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream: true;
}

/** Params of `client.beta.threads.runs.create`. */
export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

/** Params of `client.beta.threads.runs.createAndPoll`. */
export type RunCreateAndPollParams = RunCreateParamsNonStreaming;

export declare namespace RunCreateAndPollParams {
  export type AdditionalMessage = schema.MessageCreateParams;

  export namespace AdditionalMessage {
    export type Attachment = schema.MessageAttachment;

    export namespace Attachment {
      export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/** Params of `client.beta.threads.runs.retrieve`. */
export interface RunRetrieveParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/**
 * Changes to a run. Only the metadata can be changed.
 *
 * Params of `client.beta.threads.runs.update`.
 */
export interface RunUpdateParams {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: schema.Metadata;
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/** Params of `client.beta.threads.runs.cancel`. */
export interface RunCancelParams {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

export declare namespace RunSubmitToolOutputsParams {
  export type { RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming };

  export type ToolOutput = schema.SubmitToolOutputsRunRequest.ToolOutput;
}

/**
 * Outputs of the caller's functions.
 *
 * Params of `client.beta.threads.runs.submitToolOutputs`, if `stream` is known only at runtime.
 */
export interface RunSubmitToolOutputsParamsBase {
  /** One output per call in `required_action`, in any order. */
  tool_outputs: schema.SubmitToolOutputsRunRequest.ToolOutput[];
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: boolean | null;
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/** Params of `client.beta.threads.runs.submitToolOutputs`, for the whole response. */
export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: false | null;
}

/** Params of `client.beta.threads.runs.submitToolOutputs`, for events. */
export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream: true;
}

/** Params of `client.beta.threads.runs.submitToolOutputs`. */
export type RunSubmitToolOutputsParams = RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming;

/** Params of `client.beta.threads.runs.submitToolOutputsAndPoll`. */
export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

export declare namespace RunSubmitToolOutputsAndPollParams {
  export type ToolOutput = schema.SubmitToolOutputsRunRequest.ToolOutput;
}

/** `client.beta.threads.runs`. Conversations that are stored on the server. */
export class Runs extends APIResource {
  /** The class of `client.beta.threads.runs.steps`. */
  static readonly Steps = Steps;
  /** Conversations that are stored on the server. */
  readonly steps = new Steps(this._client);

  /**
   * Lists the runs of a thread, newest first by default.
   *
   * `GET /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(threadID: string, params?: RunListParams | null, options?: RequestOptions): PagePromise<RunsPage, schema.Run>;
  /**
   * List runs of a thread, without params.
   *
   * `GET /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(threadID: string, options?: OptionsAlone<RunListParams>): PagePromise<RunsPage, schema.Run>;
  list(
    threadID: string,
    params?: RunListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunsPage, schema.Run> {
    return list(this._client, listRunsOperation, threadID, ...paramsAndOptions(listRunsOperation, params, options));
  }

  /**
   * Runs an assistant on a thread: it reads the messages, uses its tools and adds an answer. Returns the queued run immediately, or an event stream with `stream: true`. A thread can have one run in progress at a time.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(threadID: string, params: RunCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Run>;
  /**
   * Run an assistant on a thread, as events. The {@link Stream} can be iterated once.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent>>;
  /**
   * Run an assistant on a thread, as a whole or as events, if `stream` is known only at runtime.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent> | Run>;
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent> | Run> {
    return streamCall(this._client, createRunOperation, createRunEvents, threadID, params, options);
  }

  /**
   * Returns one run. Poll it until it requires action or has ended, or stream the run instead.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    return call(this._client, getRunOperation, runID, params, options);
  }

  /**
   * Updates the metadata of a run. To stop it, cancel it.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    return call(this._client, modifyRunOperation, runID, params, options);
  }

  /**
   * Requests the cancellation of a run. The run becomes `cancelling`, then `cancelled`. If it has already ended, the server answers 400.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    return call(this._client, cancelRunOperation, runID, params, options);
  }

  /**
   * Submits the outputs of all tool calls in one request and resumes the run. The run waits for them until `expires_at`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Submit tool outputs to a run, as events. The {@link Stream} can be iterated once.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent>>;
  /**
   * Submit tool outputs to a run, as a whole or as events, if `stream` is known only at runtime.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent> | Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent> | Run> {
    return streamCall(
      this._client,
      submitToolOutputsToRunOperation,
      submitToolOutputsToRunEvents,
      runID,
      params,
      options,
    );
  }

  /**
   * Polls until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2026-08-26.
   */
  poll(runID: string, params: { thread_id: string }, options?: PollOptions): Promise<Run>;
  /**
   * Same as the other overload, with the id of the parent first.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  poll(threadID: string, runID: string, options?: PollOptions): Promise<Run>;
  poll(first: string, second: string | { thread_id: string }, options?: PollOptions): Promise<Run> {
    const [id, params] = typeof second === 'string' ? [second, { thread_id: first }] : [first, second];
    return poll(this._client, getRunOperation, id, params, options);
  }

  /**
   * Same as `create`, then waits until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndPoll(threadID: string, params: RunCreateAndPollParams, options?: PollOptions): Promise<Run> {
    return callAndPoll(
      this._client,
      { send: call, operation: createRunOperation },
      getRunOperation,
      { thread_id: 'thread_id', run_id: '/id' },
      threadID,
      params,
      options,
    );
  }

  /**
   * Same as `submitToolOutputs`, then waits until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputsAndPoll(
    runID: string,
    params: RunSubmitToolOutputsAndPollParams,
    options?: PollOptions,
  ): Promise<Run> {
    return callAndPoll(
      this._client,
      { send: call, operation: submitToolOutputsToRunOperation },
      getRunOperation,
      { thread_id: 'thread_id', run_id: 'run_id' },
      runID,
      params,
      options,
    );
  }
}
