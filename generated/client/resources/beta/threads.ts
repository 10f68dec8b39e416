// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, streamCall } from '../../../../src/client/core/index.ts';
import {
  createThread as createThreadOperation,
  createThreadAndRun as createThreadAndRunOperation,
  deleteThread as deleteThreadOperation,
  getThread as getThreadOperation,
  modifyThread as modifyThreadOperation,
} from '../../operations/beta/threads.ts';
import { getRun as getRunOperation } from '../../operations/beta/threads/runs.ts';
import { Messages } from './threads/messages.ts';
import { Runs } from './threads/runs.ts';
import type { APIPromise, PollOptions, RequestOptions, Stream } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as SharedAPI from '../shared.ts';
import type * as BetaAssistantsAPI from './assistants.ts';
import type * as BetaThreadsAPI from './threads.ts';
import type * as BetaThreadsMessagesAPI from './threads/messages.ts';
import type * as BetaThreadsRunsAPI from './threads/runs.ts';

/** Format of the answer. `auto` means text. The objects select plain text, any JSON, or JSON that follows a schema. */
export type AssistantResponseFormatOption =
  | 'auto'
  | SharedAPI.ResponseFormatText
  | SharedAPI.ResponseFormatJSONObject
  | SharedAPI.ResponseFormatJSONSchema;

/** A tool that the model must call. */
export interface AssistantToolChoice {
  /** Kind of the tool. With `function`, the field `function` names the function. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** The function to call. Required if `type` is `function`. */
  function?: AssistantToolChoiceFunction;
}

/** The function to call. Required if `type` is `function`. */
export interface AssistantToolChoiceFunction {
  /** Name of the function, as declared in the tools of the run. */
  name: string;
}

/** Whether the model calls tools. `none` disables them, `auto` lets the model decide, `required` forces at least one call before the answer, and an object forces a call of that tool. If omitted, `auto` with tools and `none` without. */
export type AssistantToolChoiceOption = ('none' | 'auto' | 'required') | AssistantToolChoice;

/** A conversation that stores its messages between runs. */
export interface Thread {
  /** Stable id. Messages and runs are addressed below it. */
  id: string;
  /** Marks this object as a thread. */
  object: 'thread';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Files and vector stores of this thread only, including those of attachments. Null if there are none. */
  tool_resources: schema.AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
}

export declare namespace Thread {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** Confirms the deletion of a thread. */
export interface ThreadDeleted {
  /** Id of the deleted thread. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'thread.deleted';
  /** True if the thread was deleted. */
  deleted: boolean;
}

/**
 * A new thread, empty unless messages are given.
 *
 * Params of `client.beta.threads.create`.
 */
export interface ThreadCreateParams {
  /** Initial messages, oldest first. */
  messages?: BetaThreadsMessagesAPI.MessageCreateParams[];
  /** Files and vector stores for this thread only, in addition to those of the assistant. */
  tool_resources?: schema.CreateAssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

export declare namespace ThreadCreateParams {
  export type Message = BetaThreadsMessagesAPI.MessageCreateParams;

  export namespace Message {
    export type Attachment = schema.MessageAttachment;

    export namespace Attachment {
      export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type ToolResources = schema.CreateAssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.CreateAssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.CreateAssistantToolResources.FileSearch;

    export namespace FileSearch {
      export type VectorStore = schema.CreateAssistantToolResources.FileSearch.VectorStore;
    }
  }
}

export declare namespace ThreadCreateAndRunParams {
  export type { ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming };

  export type Thread = BetaThreadsAPI.ThreadCreateParams;

  export namespace Thread {
    export type Message = BetaThreadsMessagesAPI.MessageCreateParams;

    export namespace Message {
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }

    export type ToolResources = schema.CreateAssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = schema.CreateAssistantToolResources.CodeInterpreter;

      export type FileSearch = schema.CreateAssistantToolResources.FileSearch;

      export namespace FileSearch {
        export type VectorStore = schema.CreateAssistantToolResources.FileSearch.VectorStore;
      }
    }
  }

  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/**
 * The assistant, a new thread, and settings that apply to this run only.
 *
 * Params of `client.beta.threads.createAndRun`, where `stream` is not known before it runs.
 */
export interface ThreadCreateAndRunParamsBase {
  /** Id of the assistant to run. */
  assistant_id: string;
  /** A new thread, empty unless messages are given. */
  thread?: ThreadCreateParams;
  /** Model for this run. If null or omitted, the model of the assistant. */
  model?: schema.AssistantSupportedModels | null;
  /** System instructions for this run, instead of those of the assistant. */
  instructions?: string | null;
  /** Tools for this run, instead of those of the assistant. At most 20 items. */
  tools?: BetaAssistantsAPI.AssistantTool[] | null;
  /** Files and vector stores for this run, instead of those of the assistant. The thread can add its own. */
  tool_resources?: schema.AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
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
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: schema.ParallelToolCalls;
  /** Format of the answer in this run. If omitted, the format of the assistant. */
  response_format?: AssistantResponseFormatOption | null;
}

/** Params of `client.beta.threads.createAndRun`, for the whole at once. */
export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: false | null;
}

/** Params of `client.beta.threads.createAndRun`, for events. */
export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream: true;
}

/** Params of `client.beta.threads.createAndRun`. */
export type ThreadCreateAndRunParams = ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming;

/** Params of `client.beta.threads.createAndRunPoll`. */
export type ThreadCreateAndRunPollParams = ThreadCreateAndRunParamsNonStreaming;

export declare namespace ThreadCreateAndRunPollParams {
  export type Thread = BetaThreadsAPI.ThreadCreateParams;

  export namespace Thread {
    export type Message = BetaThreadsMessagesAPI.MessageCreateParams;

    export namespace Message {
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }

    export type ToolResources = schema.CreateAssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = schema.CreateAssistantToolResources.CodeInterpreter;

      export type FileSearch = schema.CreateAssistantToolResources.FileSearch;

      export namespace FileSearch {
        export type VectorStore = schema.CreateAssistantToolResources.FileSearch.VectorStore;
      }
    }
  }

  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/**
 * Changes to a thread. Messages are updated individually.
 *
 * Params of `client.beta.threads.update`.
 */
export interface ThreadUpdateParams {
  /** Files and vector stores of the thread. Each list given here replaces the previous one. */
  tool_resources?: schema.AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

export declare namespace ThreadUpdateParams {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** `client.beta.threads`. Conversations that are stored on the server. */
export class Threads extends APIResource {
  /** Conversations that are stored on the server. */
  readonly messages = new Messages(this.client);
  /** Conversations that are stored on the server. */
  readonly runs = new Runs(this.client);

  /**
   * Creates a thread. The body is optional; without it, the thread is empty. Threads cannot be listed, so keep the id.
   *
   * `POST /threads`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(params?: ThreadCreateParams | null, options?: RequestOptions): APIPromise<Thread> {
    return call(this.client, createThreadOperation, undefined, params, options);
  }

  /**
   * Creates a thread and runs an assistant on it in one request. Returns the queued run immediately, or an event stream with `stream: true`.
   *
   * `POST /threads/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRun(
    params: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  /**
   * Create a thread and run it, as events. The {@link Stream} can be iterated once.
   *
   * `POST /threads/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRun(
    params: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /**
   * Create a thread and run it, as a whole or as events, where `stream` is not known before it runs.
   *
   * `POST /threads/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRun(
    params: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent> | BetaThreadsRunsAPI.Run>;
  createAndRun(
    params: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent> | BetaThreadsRunsAPI.Run> {
    return streamCall(this.client, createThreadAndRunOperation, undefined, params, options);
  }

  /**
   * Returns one thread without its messages. List those separately.
   *
   * `GET /threads/{thread_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return call(this.client, getThreadOperation, threadID, undefined, options);
  }

  /**
   * Updates the metadata of a thread, or the resources of its tools.
   *
   * `POST /threads/{thread_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(threadID: string, params: ThreadUpdateParams, options?: RequestOptions): APIPromise<Thread> {
    return call(this.client, modifyThreadOperation, threadID, params, options);
  }

  /**
   * Deletes a thread permanently, with its messages and runs.
   *
   * `DELETE /threads/{thread_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return call(this.client, deleteThreadOperation, threadID, undefined, options);
  }

  /**
   * As `createAndRun`, then waits until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `POST /threads/runs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with what was read last.
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRunPoll(params: ThreadCreateAndRunPollParams, options?: PollOptions): Promise<BetaThreadsRunsAPI.Run> {
    return callAndPoll(
      this.client,
      { send: call, operation: createThreadAndRunOperation },
      getRunOperation,
      { thread_id: '$response.body#/thread_id', run_id: '$response.body#/id' },
      undefined,
      params,
      options,
    );
  }
}
