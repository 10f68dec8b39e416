// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, callAndPoll, streamCall } from '../../../../src/client/core/index.ts';
import { Messages } from './threads/messages.ts';
import { Runs } from './threads/runs.ts';
import {
  createThread as createThreadOperation,
  createThreadAndRun as createThreadAndRunOperation,
  deleteThread as deleteThreadOperation,
  getThread as getThreadOperation,
  modifyThread as modifyThreadOperation,
} from '../../operations/beta/threads.ts';
import { getRun as getRunOperation } from '../../operations/beta/threads/runs.ts';
import type { APIPromise, PollOptions, RequestOptions, Stream } from '../../../../src/client/core/index.ts';
import type { Run } from './threads/runs.ts';
import type { AssistantStreamEvent } from './assistants.ts';
import type * as schema from '../../../types.ts';

/** Format of the answer. `auto` means text. The objects select plain text, any JSON, or JSON that follows a schema. */
export type AssistantResponseFormatOption = schema.AssistantsApiResponseFormatOption;

/** A tool that the model must call. */
export interface AssistantToolChoice extends schema.AssistantsNamedToolChoice {}

/** The function to call. Required if `type` is `function`. */
export interface AssistantToolChoiceFunction extends schema.AssistantsNamedToolChoiceFunction {}

/** Whether the model calls tools. `none` disables them, `auto` lets the model decide, `required` forces at least one call before the answer, and an object forces a call of that tool. If omitted, `auto` with tools and `none` without. */
export type AssistantToolChoiceOption = schema.AssistantsApiToolChoiceOption;

/** A conversation that stores its messages between runs. */
export interface Thread extends schema.ThreadObject {}

export declare namespace Thread {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
  }
}

/** Confirms the deletion of a thread. */
export interface ThreadDeleted extends schema.DeleteThreadResponse {}

/** Params of `client.beta.threads.create`. */
export interface ThreadCreateParams extends schema.CreateThreadRequest {}

export declare namespace ThreadCreateParams {
  export type Message = schema.CreateMessageRequest;

  export namespace Message {
    export type Attachment = schema.MessageAttachment;

    export namespace Attachment {
      export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type ToolResources = schema.CreateAssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.CreateAssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.CreateAssistantToolResources['file_search']>;

    export namespace FileSearch {
      export type VectorStore = NonNullable<
        NonNullable<schema.CreateAssistantToolResources['file_search']>['vector_stores']
      >[number];
    }
  }
}

export declare namespace ThreadCreateAndRunParams {
  export type { ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming };
  export type Thread = schema.CreateThreadRequest;

  export namespace Thread {
    export type Message = schema.CreateMessageRequest;

    export namespace Message {
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }

    export type ToolResources = schema.CreateAssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = NonNullable<schema.CreateAssistantToolResources['code_interpreter']>;
      export type FileSearch = NonNullable<schema.CreateAssistantToolResources['file_search']>;

      export namespace FileSearch {
        export type VectorStore = NonNullable<
          NonNullable<schema.CreateAssistantToolResources['file_search']>['vector_stores']
        >[number];
      }
    }
  }

  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/** Params of `client.beta.threads.createAndRun`, where `stream` is not known before it runs. */
export interface ThreadCreateAndRunParamsBase extends schema.CreateThreadAndRunRequest {}

/** Params of `client.beta.threads.createAndRun`, for the whole at once. */
export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /** Params of `client.beta.threads.createAndRun`, for the whole at once. */
  stream?: false | null;
}

/** Params of `client.beta.threads.createAndRun`, for events. */
export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /** Params of `client.beta.threads.createAndRun`, for events. */
  stream: true;
}

/** Params of `client.beta.threads.createAndRun`. */
export type ThreadCreateAndRunParams = ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming;

/** Params of `client.beta.threads.createAndRunPoll`. */
export type ThreadCreateAndRunPollParams = ThreadCreateAndRunParamsNonStreaming;

export declare namespace ThreadCreateAndRunPollParams {
  export type Thread = schema.CreateThreadRequest;

  export namespace Thread {
    export type Message = schema.CreateMessageRequest;

    export namespace Message {
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }

    export type ToolResources = schema.CreateAssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = NonNullable<schema.CreateAssistantToolResources['code_interpreter']>;
      export type FileSearch = NonNullable<schema.CreateAssistantToolResources['file_search']>;

      export namespace FileSearch {
        export type VectorStore = NonNullable<
          NonNullable<schema.CreateAssistantToolResources['file_search']>['vector_stores']
        >[number];
      }
    }
  }

  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/** Params of `client.beta.threads.update`. */
export interface ThreadUpdateParams extends schema.ModifyThreadRequest {}

export declare namespace ThreadUpdateParams {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
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
  createAndRun(params: ThreadCreateAndRunParamsNonStreaming, options?: RequestOptions): APIPromise<Run>;
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
  ): APIPromise<Stream<AssistantStreamEvent>>;
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
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  createAndRun(
    params: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run> {
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
  createAndRunPoll(params: ThreadCreateAndRunPollParams, options?: PollOptions): Promise<Run> {
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
