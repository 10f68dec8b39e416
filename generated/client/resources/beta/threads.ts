// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Messages } from './threads/messages.ts';
import { Runs } from './threads/runs.ts';
import { APIResource, call, callAndPoll, streamCall } from '../../../../src/client/core/index.ts';
import {
  createThread as createThreadOperation,
  createThreadAndRun as createThreadAndRunOperation,
  createThreadAndRunEvents,
  deleteThread as deleteThreadOperation,
  getThread as getThreadOperation,
  modifyThread as modifyThreadOperation,
} from '../../operations/beta/threads.ts';
import { getRun as getRunOperation } from '../../operations/beta/threads/runs.ts';
import type { APIPromise, PollOptions, RequestOptions, Stream } from '../../../../src/client/core/index.ts';
import type {
  AssistantResponseFormatOption,
  AssistantToolChoice,
  AssistantToolChoiceFunction,
  AssistantToolChoiceOption,
  Thread,
  ThreadCreateAndRunParamsBase,
  ThreadCreateParams,
  ThreadDeleted,
  ThreadUpdateParams,
} from '../../../types.ts';
import type * as schema from '../../../types.ts';

export type { AssistantResponseFormatOption };

export type { AssistantToolChoice };

export type { AssistantToolChoiceFunction };

export type { AssistantToolChoiceOption };

export type { Thread };

export type { ThreadDeleted };

export type { ThreadCreateParams };

export declare namespace ThreadCreateAndRunParams {
  export type { ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming };

  export type Thread = schema.ThreadCreateParams;

  export namespace Thread {
    export type Message = schema.MessageCreateParams;

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

export type { ThreadCreateAndRunParamsBase };

/** Params of `client.beta.threads.createAndRun`, for the whole response. */
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
  export type Thread = schema.ThreadCreateParams;

  export namespace Thread {
    export type Message = schema.MessageCreateParams;

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

export type { ThreadUpdateParams };

/** `client.beta.threads`. Conversations that are stored on the server. */
export class Threads extends APIResource {
  /** The class of `client.beta.threads.messages`. */
  static readonly Messages = Messages;
  /** Conversations that are stored on the server. */
  readonly messages = new Messages(this._client);
  /** The class of `client.beta.threads.runs`. */
  static readonly Runs = Runs;
  /** Conversations that are stored on the server. */
  readonly runs = new Runs(this._client);

  /**
   * Creates a thread. The body is optional; without it, the thread is empty. Threads cannot be listed, so keep the id.
   *
   * `POST /threads`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(params?: ThreadCreateParams | null, options?: RequestOptions): APIPromise<Thread> {
    return call(this._client, createThreadOperation, undefined, params, options);
  }

  /**
   * Creates a thread and runs an assistant on it in one request. Returns the queued run immediately, or an event stream with `stream: true`.
   *
   * `POST /threads/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRun(params: ThreadCreateAndRunParamsNonStreaming, options?: RequestOptions): APIPromise<schema.Run>;
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
  ): APIPromise<Stream<schema.AssistantStreamEvent>>;
  /**
   * Create a thread and run it, as a whole or as events, if `stream` is known only at runtime.
   *
   * `POST /threads/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRun(
    params: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent> | schema.Run>;
  createAndRun(
    params: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<schema.AssistantStreamEvent> | schema.Run> {
    return streamCall(this._client, createThreadAndRunOperation, createThreadAndRunEvents, undefined, params, options);
  }

  /**
   * Returns one thread without its messages. List those separately.
   *
   * `GET /threads/{thread_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return call(this._client, getThreadOperation, threadID, undefined, options);
  }

  /**
   * Updates the metadata of a thread, or the resources of its tools.
   *
   * `POST /threads/{thread_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(threadID: string, params: ThreadUpdateParams, options?: RequestOptions): APIPromise<Thread> {
    return call(this._client, modifyThreadOperation, threadID, params, options);
  }

  /**
   * Deletes a thread permanently, with its messages and runs.
   *
   * `DELETE /threads/{thread_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return call(this._client, deleteThreadOperation, threadID, undefined, options);
  }

  /**
   * Same as `createAndRun`, then waits until the status is `requires_action`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`.
   *
   * `POST /threads/runs`
   *
   * @throws {PollTimeoutError} after `maxWaitMs`, with the last response.
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRunPoll(params: ThreadCreateAndRunPollParams, options?: PollOptions): Promise<schema.Run> {
    return callAndPoll(
      this._client,
      { send: call, operation: createThreadAndRunOperation },
      getRunOperation,
      { thread_id: '/thread_id', run_id: '/id' },
      undefined,
      params,
      options,
    );
  }
}
