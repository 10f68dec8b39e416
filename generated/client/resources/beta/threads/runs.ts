// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import {
  APIResource,
  call,
  callAndPoll,
  list,
  paramsAndOptions,
  poll,
  streamCall,
} from '../../../../../src/client/core/index.ts';
import { Steps } from './runs/steps.ts';
import {
  cancelRun as cancelRunOperation,
  createRun as createRunOperation,
  getRun as getRunOperation,
  listRuns as listRunsOperation,
  modifyRun as modifyRunOperation,
  submitToolOutputsToRun as submitToolOutputsToRunOperation,
} from '../../../operations/beta/threads/runs.ts';
import type {
  APIPromise,
  Page,
  PagePromise,
  PollOptions,
  RequestOptions,
  Stream,
} from '../../../../../src/client/core/index.ts';
import type { RunStepInclude } from './runs/steps.ts';
import type { AssistantStreamEvent } from '../assistants.ts';
import type * as schema from '../../../../types.ts';

/** A call that the model asks the caller to run. */
export interface RequiredActionFunctionToolCall extends schema.RunToolCallObject {}

export declare namespace RequiredActionFunctionToolCall {
  export type Function = NonNullable<schema.RunToolCallObject['function']>;
}

/** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
export interface Run extends schema.RunObject {}

export declare namespace Run {
  export type RequiredAction = NonNullable<schema.RunObject['required_action']>;

  export namespace RequiredAction {
    export type SubmitToolOutputs = NonNullable<
      NonNullable<schema.RunObject['required_action']>['submit_tool_outputs']
    >;
  }

  export type LastError = NonNullable<schema.RunObject['last_error']>;
  export type IncompleteDetails = NonNullable<schema.RunObject['incomplete_details']>;
  export type Usage = schema.RunCompletionUsage;
  export type TruncationStrategy = schema.TruncationObject;
}

/** Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
export type RunStatus = schema.RunStatus;

/** A page of `client.beta.threads.runs.list`. */
export type RunsPage = Page<Run, schema.ListRunsResponse>;

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
  export type AdditionalMessage = schema.CreateMessageRequest;

  export namespace AdditionalMessage {
    export type Attachment = schema.MessageAttachment;

    export namespace Attachment {
      export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/** Params of `client.beta.threads.runs.create`, where `stream` is not known before it runs. */
export interface RunCreateParamsBase extends schema.CreateRunRequest {
  /** Extra fields to include in steps. If omitted, search results have no text. */
  include?: RunStepInclude[];
}

/** Params of `client.beta.threads.runs.create`, for the whole at once. */
export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** Params of `client.beta.threads.runs.create`, for the whole at once. */
  stream?: false | null;
}

/** Params of `client.beta.threads.runs.create`, for events. */
export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** Params of `client.beta.threads.runs.create`, for events. */
  stream: true;
}

/** Params of `client.beta.threads.runs.create`. */
export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

/** Params of `client.beta.threads.runs.createAndPoll`. */
export type RunCreateAndPollParams = RunCreateParamsNonStreaming;

export declare namespace RunCreateAndPollParams {
  export type AdditionalMessage = schema.CreateMessageRequest;

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

/** Params of `client.beta.threads.runs.update`. */
export interface RunUpdateParams extends schema.ModifyRunRequest {
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
  export type ToolOutput = NonNullable<schema.SubmitToolOutputsRunRequest['tool_outputs']>[number];
}

/** Params of `client.beta.threads.runs.submitToolOutputs`, where `stream` is not known before it runs. */
export interface RunSubmitToolOutputsParamsBase extends schema.SubmitToolOutputsRunRequest {
  /** Id of the thread, as returned when it was created. */
  thread_id: string;
}

/** Params of `client.beta.threads.runs.submitToolOutputs`, for the whole at once. */
export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /** Params of `client.beta.threads.runs.submitToolOutputs`, for the whole at once. */
  stream?: false | null;
}

/** Params of `client.beta.threads.runs.submitToolOutputs`, for events. */
export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /** Params of `client.beta.threads.runs.submitToolOutputs`, for events. */
  stream: true;
}

/** Params of `client.beta.threads.runs.submitToolOutputs`. */
export type RunSubmitToolOutputsParams = RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming;

/** Params of `client.beta.threads.runs.submitToolOutputsAndPoll`. */
export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

export declare namespace RunSubmitToolOutputsAndPollParams {
  export type ToolOutput = NonNullable<schema.SubmitToolOutputsRunRequest['tool_outputs']>[number];
}

/** `client.beta.threads.runs`. Conversations that are stored on the server. */
export class Runs extends APIResource {
  /** Conversations that are stored on the server. */
  readonly steps = new Steps(this.client);

  /**
   * Lists the runs of a thread, newest first by default.
   *
   * `GET /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(threadID: string, params?: RunListParams | null, options?: RequestOptions): PagePromise<RunsPage, Run>;
  /**
   * List runs of a thread, without params.
   *
   * `GET /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(threadID: string, options?: RequestOptions): PagePromise<RunsPage, Run>;
  list(
    threadID: string,
    params?: RunListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<RunsPage, Run> {
    return list(this.client, listRunsOperation, threadID, ...paramsAndOptions(listRunsOperation, params, options));
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
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Run an assistant on a thread, as a whole or as events, where `stream` is not known before it runs.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run> {
    return streamCall(this.client, createRunOperation, threadID, params, options);
  }

  /**
   * Returns one run. Poll it until it requires action or has ended, or stream the run instead.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    return call(this.client, getRunOperation, runID, params, options);
  }

  /**
   * Updates the metadata of a run. To stop it, cancel it.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    return call(this.client, modifyRunOperation, runID, params, options);
  }

  /**
   * Requests the cancellation of a run. The run becomes `cancelling`, then `cancelled`. If it has already ended, the server answers 400.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    return call(this.client, cancelRunOperation, runID, params, options);
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
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Submit tool outputs to a run, as a whole or as events, where `stream` is not known before it runs.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run> {
    return streamCall(this.client, submitToolOutputsToRunOperation, runID, params, options);
  }

  /**
   * Reads it until its status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated Retirement date: 2026-08-26.
   */
  poll(runID: string, params: { thread_id: string }, options?: PollOptions): Promise<Run>;
  /**
   * As the other, with the id of the parent first.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  poll(threadID: string, runID: string, options?: PollOptions): Promise<Run>;
  poll(first: string, second: string | { thread_id: string }, options?: PollOptions): Promise<Run> {
    const [id, params] = typeof second === 'string' ? [second, { thread_id: first }] : [first, second];
    return poll(this.client, getRunOperation, id, params, options);
  }

  /**
   * As `create`, then waits until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndPoll(threadID: string, params: RunCreateAndPollParams, options?: PollOptions): Promise<Run> {
    return callAndPoll(
      this.client,
      { send: call, operation: createRunOperation },
      getRunOperation,
      { thread_id: '$request.path.thread_id', run_id: '$response.body#/id' },
      threadID,
      params,
      options,
    );
  }

  /**
   * As `submitToolOutputs`, then waits until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputsAndPoll(
    runID: string,
    params: RunSubmitToolOutputsAndPollParams,
    options?: PollOptions,
  ): Promise<Run> {
    return callAndPoll(
      this.client,
      { send: call, operation: submitToolOutputsToRunOperation },
      getRunOperation,
      { thread_id: '$request.path.thread_id', run_id: '$request.path.run_id' },
      runID,
      params,
      options,
    );
  }
}
