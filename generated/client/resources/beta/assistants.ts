// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../src/client/core/index.ts';
import {
  createAssistant as createAssistantOperation,
  deleteAssistant as deleteAssistantOperation,
  getAssistant as getAssistantOperation,
  listAssistants as listAssistantsOperation,
  modifyAssistant as modifyAssistantOperation,
} from '../../operations/beta/assistants.ts';
import type { APIPromise, Page, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';

/** A model with instructions and tools that can be run on threads. Replaced by Responses. */
export interface Assistant extends schema.AssistantObject {}

export declare namespace Assistant {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
  }
}

/** Confirms the deletion of an assistant. */
export interface AssistantDeleted extends schema.DeleteAssistantResponse {}

/** One event of a run stream. `event` is the event name, `data` the parsed JSON of the data lines. The stream covers the run up to a final status or `requires_action`, and ends with `done`. */
export type AssistantStreamEvent = schema.AssistantStreamEvent;

export declare namespace AssistantStreamEvent {
  export type ThreadRunCreated = schema.ThreadRunCreatedEvent;

  export namespace ThreadRunCreated {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunQueued = schema.ThreadRunQueuedEvent;

  export namespace ThreadRunQueued {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunInProgress = schema.ThreadRunInProgressEvent;

  export namespace ThreadRunInProgress {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunRequiresAction = schema.ThreadRunRequiresActionEvent;

  export namespace ThreadRunRequiresAction {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunCompleted = schema.ThreadRunCompletedEvent;

  export namespace ThreadRunCompleted {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunIncomplete = schema.ThreadRunIncompleteEvent;

  export namespace ThreadRunIncomplete {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunFailed = schema.ThreadRunFailedEvent;

  export namespace ThreadRunFailed {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunCancelling = schema.ThreadRunCancellingEvent;

  export namespace ThreadRunCancelling {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunCancelled = schema.ThreadRunCancelledEvent;

  export namespace ThreadRunCancelled {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunExpired = schema.ThreadRunExpiredEvent;

  export namespace ThreadRunExpired {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunStepCreated = schema.ThreadRunStepCreatedEvent;

  export namespace ThreadRunStepCreated {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepInProgress = schema.ThreadRunStepInProgressEvent;

  export namespace ThreadRunStepInProgress {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepDelta = schema.ThreadRunStepDeltaEvent;
  export type ThreadRunStepCompleted = schema.ThreadRunStepCompletedEvent;

  export namespace ThreadRunStepCompleted {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepFailed = schema.ThreadRunStepFailedEvent;

  export namespace ThreadRunStepFailed {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepCancelled = schema.ThreadRunStepCancelledEvent;

  export namespace ThreadRunStepCancelled {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepExpired = schema.ThreadRunStepExpiredEvent;

  export namespace ThreadRunStepExpired {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadMessageCreated = schema.ThreadMessageCreatedEvent;

  export namespace ThreadMessageCreated {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageInProgress = schema.ThreadMessageInProgressEvent;

  export namespace ThreadMessageInProgress {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageDelta = schema.ThreadMessageDeltaEvent;
  export type ThreadMessageCompleted = schema.ThreadMessageCompletedEvent;

  export namespace ThreadMessageCompleted {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageIncomplete = schema.ThreadMessageIncompleteEvent;

  export namespace ThreadMessageIncomplete {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type Error = schema.ErrorEvent;
  export type Done = schema.DoneEvent;
}

/** A tool of the assistant. `type` gives its kind. */
export type AssistantTool = schema.AssistantTool;

/** Lets the model write Python and run it in a sandbox, with the files of `tool_resources.code_interpreter`. */
export interface CodeInterpreterTool extends schema.AssistantToolsCode {}

/** Lets the model search the vector stores of the assistant and the thread. */
export interface FileSearchTool extends schema.AssistantToolsFileSearch {}

export declare namespace FileSearchTool {
  export type FileSearch = NonNullable<schema.AssistantToolsFileSearch['file_search']>;

  export namespace FileSearch {
    export type RankingOptions = schema.FileSearchRankingOptions;
  }
}

/** A function of the caller. When the model calls it, the run pauses until the output is submitted. */
export interface FunctionTool extends schema.AssistantToolsFunction {}

/** A message was created, extended, or changed its status. */
export type MessageStreamEvent = schema.MessageStreamEvent;

export declare namespace MessageStreamEvent {
  export type ThreadMessageCreated = schema.ThreadMessageCreatedEvent;

  export namespace ThreadMessageCreated {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageInProgress = schema.ThreadMessageInProgressEvent;

  export namespace ThreadMessageInProgress {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageDelta = schema.ThreadMessageDeltaEvent;
  export type ThreadMessageCompleted = schema.ThreadMessageCompletedEvent;

  export namespace ThreadMessageCompleted {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageIncomplete = schema.ThreadMessageIncompleteEvent;

  export namespace ThreadMessageIncomplete {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = NonNullable<schema.MessageObject['incomplete_details']>;
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }
}

/** A step was created, extended, or changed its status. */
export type RunStepStreamEvent = schema.RunStepStreamEvent;

export declare namespace RunStepStreamEvent {
  export type ThreadRunStepCreated = schema.ThreadRunStepCreatedEvent;

  export namespace ThreadRunStepCreated {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepInProgress = schema.ThreadRunStepInProgressEvent;

  export namespace ThreadRunStepInProgress {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepDelta = schema.ThreadRunStepDeltaEvent;
  export type ThreadRunStepCompleted = schema.ThreadRunStepCompletedEvent;

  export namespace ThreadRunStepCompleted {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepFailed = schema.ThreadRunStepFailedEvent;

  export namespace ThreadRunStepFailed {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepCancelled = schema.ThreadRunStepCancelledEvent;

  export namespace ThreadRunStepCancelled {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepExpired = schema.ThreadRunStepExpiredEvent;

  export namespace ThreadRunStepExpired {
    export type Data = schema.RunStepObject;

    export namespace Data {
      export type LastError = NonNullable<schema.RunStepObject['last_error']>;
      export type Usage = schema.RunStepCompletionUsage;
    }
  }
}

/** A run was created or changed its status. */
export type RunStreamEvent = schema.RunStreamEvent;

export declare namespace RunStreamEvent {
  export type ThreadRunCreated = schema.ThreadRunCreatedEvent;

  export namespace ThreadRunCreated {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunQueued = schema.ThreadRunQueuedEvent;

  export namespace ThreadRunQueued {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunInProgress = schema.ThreadRunInProgressEvent;

  export namespace ThreadRunInProgress {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunRequiresAction = schema.ThreadRunRequiresActionEvent;

  export namespace ThreadRunRequiresAction {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunCompleted = schema.ThreadRunCompletedEvent;

  export namespace ThreadRunCompleted {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunIncomplete = schema.ThreadRunIncompleteEvent;

  export namespace ThreadRunIncomplete {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunFailed = schema.ThreadRunFailedEvent;

  export namespace ThreadRunFailed {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunCancelling = schema.ThreadRunCancellingEvent;

  export namespace ThreadRunCancelling {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunCancelled = schema.ThreadRunCancelledEvent;

  export namespace ThreadRunCancelled {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }

  export type ThreadRunExpired = schema.ThreadRunExpiredEvent;

  export namespace ThreadRunExpired {
    export type Data = schema.RunObject;

    export namespace Data {
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
  }
}

/** A thread was created for the run. Sent only if the request created one. */
export interface ThreadStreamEvent extends schema.ThreadStreamEvent {}

export declare namespace ThreadStreamEvent {
  export type Data = schema.ThreadObject;

  export namespace Data {
    export type ToolResources = schema.AssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
      export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
    }
  }
}

/** A page of `client.beta.assistants.list`. */
export type AssistantsPage = Page<Assistant, schema.ListAssistantsResponse>;

/** Params of `client.beta.assistants.list`. */
export interface AssistantListParams {
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
  /** Cursor: the page starts after the assistant with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the assistant with this id. Pass the `first_id` of the following page. */
  before?: string;
}

/** Params of `client.beta.assistants.create`. */
export interface AssistantCreateParams extends schema.CreateAssistantRequest {}

export declare namespace AssistantCreateParams {
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

/** Params of `client.beta.assistants.update`. */
export interface AssistantUpdateParams extends schema.ModifyAssistantRequest {}

export declare namespace AssistantUpdateParams {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = NonNullable<schema.AssistantToolResources['code_interpreter']>;
    export type FileSearch = NonNullable<schema.AssistantToolResources['file_search']>;
  }
}

/** `client.beta.assistants`. Conversations that are stored on the server. */
export class Assistants extends APIResource {
  /**
   * Lists the assistants of the key's project, newest first by default.
   *
   * `GET /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(params?: AssistantListParams | null, options?: RequestOptions): PagePromise<AssistantsPage, Assistant>;
  /**
   * List assistants, without params.
   *
   * `GET /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(options?: RequestOptions): PagePromise<AssistantsPage, Assistant>;
  list(
    params?: AssistantListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant> {
    return list(
      this.client,
      listAssistantsOperation,
      undefined,
      ...paramsAndOptions(listAssistantsOperation, params, options),
    );
  }

  /**
   * Stores a model with instructions and tools under an id. The assistant answers once it is run on a thread.
   *
   * `POST /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(params: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, createAssistantOperation, undefined, params, options);
  }

  /**
   * Returns one assistant with its instructions, tools and resources.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, getAssistantOperation, assistantID, undefined, options);
  }

  /**
   * Updates the given fields. Runs in progress keep their settings.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(assistantID: string, params: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, modifyAssistantOperation, assistantID, params, options);
  }

  /**
   * Deletes an assistant permanently. Its threads, files and vector stores are kept.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return call(this.client, deleteAssistantOperation, assistantID, undefined, options);
  }
}
